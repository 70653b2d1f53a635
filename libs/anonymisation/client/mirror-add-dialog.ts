import { Component, inject, output } from '@angular/core';
import { AddMirrorEntryDocument } from '@faellesblik/contracts/generated/anonymisation';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { FormSending } from './form-sending';
import { GuardPanel } from './guard-panel';
import { GuardStore } from './guard-store';
import { GuardedTextArea } from './guarded-text-area';
import { MirrorLexicon } from './mirror-lexicon';

/** Adds words to the language mirror of everybody in the municipality. */
@Component({
  selector: 'fb-mirror-add-dialog',
  imports: [Banner, Button, Dialog, GuardPanel, GuardedTextArea],
  providers: [FormSending, GuardStore],
  templateUrl: './mirror-add-dialog.html',
})
export class MirrorAddDialog {
  readonly closed = output();

  protected readonly heading = $localize`:@@anonymisation.mirror-add-heading:Tilføj ord til sprogspejlet`;
  protected readonly shown = ['words', 'instead', 'why'];
  protected readonly fields = new UnsentFields(
    () => 'mirror entry',
    () => ({ words: '', instead: '', why: '' }),
  );
  protected readonly sending = inject(FormSending);

  private readonly graphql = inject(GraphqlClient);
  private readonly mirror = inject(MirrorLexicon);
  private readonly toasts = inject(Toasts);

  protected async add(): Promise<void> {
    const sent = await this.sending.send(
      () => this.needs(),
      () => this.graphql.mutate(AddMirrorEntryDocument, this.written()),
      (field) => MISSING[field],
    );
    if (!sent) return;
    this.fields.forget();
    this.closed.emit();
    this.toasts.say($localize`:@@anonymisation.mirror-added:Nu spørger sprogspejlet også til det`);
    await this.mirror.reload().catch(() => undefined); // it is added; the page fetches it the next time
  }

  protected cancel(): void {
    this.fields.forget();
    this.closed.emit();
  }

  private needs() {
    const { words, instead } = this.fields.now();
    return { words, instead };
  }

  private written() {
    const { words, instead, why } = this.fields.now();
    return { words, instead, why: why.trim() || null, answers: this.sending.answers() };
  }
}

const MISSING: Readonly<Record<string, string>> = {
  words: $localize`:@@anonymisation.mirror-no-words:Skriv mindst ét ord eller én vending.`,
  instead: $localize`:@@anonymisation.mirror-no-instead:Skriv, hvad man kan spørge sig selv om i stedet.`,
};
