import { Component, type OnInit, inject, input, output, signal } from '@angular/core';
import { CaseReadersDocument, type CaseReadersQuery } from '@faellesblik/contracts/generated/workspace';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { READ_WORDS, whenText } from './reader-words';

type Reader = CaseReadersQuery['caseReaders'][number];

/** *Hvem har læst?*: everybody who has read in the forløb, when last and on how many days, and never what. */
@Component({
  selector: 'fb-readers-dialog',
  imports: [Banner, Dialog, ProfessionChip, Skeleton],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      <p class="quiet" i18n="@@workspace.readers-about">
        Hver gang nogen åbner forløbet, bliver det noteret. Her ser alle, der er med, hvem og hvornår.
      </p>
      @if (problem(); as error) {
        <fb-banner kind="error">{{ problemText(error) }}</fb-banner>
      } @else if (readers(); as all) {
        <ul>
          @for (reader of all; track reader.person.id) {
            <li>
              <span class="name">{{ reader.person.name }}</span>
              <fb-profession-chip [profession]="reader.person.profession" [side]="reader.person.unit.side" />
              @if (!reader.takesPart) {
                <span class="quiet" i18n="@@workspace.readers-not-in">Er ikke længere med</span>
              }
              @for (read of reader.reads; track read.kind) {
                <span class="read"
                  >{{ READ_WORDS[read.kind] }} <span class="quiet">{{ whenText(read) }}</span></span
                >
              }
            </li>
          } @empty {
            <li class="quiet" i18n="@@workspace.readers-none">Ingen har læst i forløbet endnu.</li>
          }
        </ul>
      } @else {
        <fb-skeleton [lines]="4" />
      }
    </fb-dialog>
  `,
  styleUrl: './readers-dialog.scss',
})
export class ReadersDialog implements OnInit {
  readonly caseId = input.required<string>();
  readonly closed = output();

  protected readonly heading = $localize`:@@workspace.readers:Hvem har læst?`;
  protected readonly readers = signal<readonly Reader[] | null>(null);
  protected readonly problem = signal<unknown>(null);
  protected readonly problemText = problemText;
  protected readonly whenText = whenText;
  protected readonly READ_WORDS = READ_WORDS;

  private readonly graphql = inject(GraphqlClient);

  async ngOnInit(): Promise<void> {
    try {
      const { caseReaders } = await this.graphql.request(CaseReadersDocument, { caseId: this.caseId() });
      this.readers.set(caseReaders);
    } catch (error) {
      this.problem.set(error);
    }
  }
}
