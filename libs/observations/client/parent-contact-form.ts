import { Component, computed, inject, input, type OnInit, output } from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { KeptFields } from '@faellesblik/anonymisation/client/kept-fields';
import { DutyOffer } from '@faellesblik/cases/client/duty-offer';
import { WriteParentContactDocument } from '@faellesblik/contracts/generated/observations';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { contactForms } from '@faellesblik/observations/domain/parent-contact';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { isoDay } from '@faellesblik/platform/ui/day-text';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { neededWords } from './editor-words';
import { OBSERVATION_LABELS } from './observation-labels';
import { optionsOf } from './options-of';
import { BLANK_CONTACT, contactInput, contactNeeds } from './perspective-forms';
import { CONTACT_FORM_WORDS } from './perspective-words';

/** Writes down a contact with the parents, an agreed time, or why there was none yet. */
@Component({
  selector: 'fb-parent-contact-form',
  imports: [
    Banner,
    Button,
    Choice,
    DateField,
    DraftState,
    DutyOffer,
    GuardedTextArea,
    GuardPanel,
    SelectField,
  ],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './parent-contact-form.html',
  styleUrl: './perspective-form.scss',
})
export class ParentContactForm implements OnInit {
  readonly subject = input.required<CaseWholeFragment>();
  /** It was written down: the newest event number. */
  readonly written = output<number>();

  protected readonly sending = inject(FormSending);
  protected readonly fields = new KeptFields(BLANK_CONTACT);
  protected readonly wholeText = computed(() => {
    const { what, view, contribution } = this.fields.now();
    return [what, view, contribution].join('\n');
  });
  protected readonly labels = OBSERVATION_LABELS;
  protected readonly forms = optionsOf(contactForms, CONTACT_FORM_WORDS);
  protected readonly today = isoDay(new Date());
  /** They have been in touch. */
  protected readonly wasHeld = computed(
    () => !['agreedTime', 'notYet', null].includes(this.fields.now().form),
  );
  protected readonly people = computed(() =>
    this.subject().participants.map(({ person }) => ({ value: person.id, word: person.name })),
  );
  protected readonly about = $localize`:@@observations.contact-what:Hvad handlede det om?`;
  protected readonly shown = Object.keys(BLANK_CONTACT);

  private readonly graphql = inject(GraphqlClient);
  private readonly drafts = inject(DraftKeeper);

  ngOnInit(): void {
    void this.fields.open({ kind: 'parentContact', caseId: this.subject().id });
  }

  protected async send(): Promise<void> {
    const sent = await this.sending.send(
      () => contactNeeds(this.fields.now()),
      () =>
        this.graphql.mutate(WriteParentContactDocument, {
          caseId: this.subject().id,
          ...contactInput(this.fields.now()),
          answers: this.sending.answers(),
        }),
      neededWords,
    );
    if (!sent) return;
    this.drafts.close();
    this.written.emit(sent.writeParentContact.sequence);
  }
}
