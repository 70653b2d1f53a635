import { Component, ElementRef, type OnInit, computed, inject, input, output, signal } from '@angular/core';
import { GraphqlProblem, problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { TextField } from '@faellesblik/platform/ui/text-field';
import { KnownTermsList, type ListedTerm } from './known-terms-list';

/** *Kendte ord*: what may never stand in the texts of a forløb, seen to by who leads or holds it. */
@Component({
  selector: 'fb-known-terms-dialog',
  imports: [Banner, Button, Dialog, Icon, Skeleton, TextField],
  providers: [KnownTermsList],
  templateUrl: './known-terms-dialog.html',
  styleUrl: './known-terms-dialog.scss',
})
export class KnownTermsDialog implements OnInit {
  readonly caseId = input.required<string>();
  readonly closed = output();

  protected readonly list = inject(KnownTermsList);
  protected readonly word = signal('');
  protected readonly heading = $localize`:@@anonymisation.known-heading:Kendte ord`;
  protected readonly listLabel = $localize`:@@anonymisation.known-list:Ord, der aldrig må stå i forløbets tekster`;
  protected readonly example = $localize`:@@anonymisation.known-example:Et navn, et kaldenavn, en adresse`;
  protected readonly fieldError = computed(() => {
    const problem = this.list.problem();
    if (this.missing()) return MISSING;
    return isAboutTerm(problem) ? (TERM_PROBLEMS[problem.code] ?? problem.message) : null;
  });
  /** What belongs to no field. */
  protected readonly problem = computed(() => {
    const problem = this.list.problem();
    return problem && !isAboutTerm(problem) ? problemText(problem) : null;
  });

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly missing = signal(false);

  ngOnInit(): void {
    void this.list.open(this.caseId());
  }

  protected write(word: string): void {
    this.word.set(word);
    this.missing.set(false);
    this.list.forgetProblem();
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const word = this.word().trim();
    this.missing.set(word === '');
    if (word !== '' && (await this.list.add(word))) this.word.set('');
    this.host.querySelector('input')?.focus();
  }

  protected toggleLabel({ term, isOff }: ListedTerm): string {
    return isOff
      ? $localize`:@@anonymisation.known-put-back:Fortryd: sæt ${term}:term: på listen igen`
      : $localize`:@@anonymisation.known-take-off:Tag ${term}:term: af listen`;
  }
}

const MISSING = $localize`:@@anonymisation.known-missing:Skriv ordet først.`;
const TERM_PROBLEMS: Readonly<Record<string, string>> = {
  'text.blocked': $localize`:@@anonymisation.known-cpr:Et CPR-nummer skal ikke stå her. Det standses altid, i alle forløb.`,
};

function isAboutTerm(problem: unknown): problem is GraphqlProblem {
  if (!(problem instanceof GraphqlProblem)) return false;
  return problem.field?.startsWith('terms') === true || problem.findings.length > 0;
}
