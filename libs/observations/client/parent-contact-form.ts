import { Component, computed, inject, input, type OnInit, output } from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { DutyOffer } from '@faellesblik/cases/client/duty-offer';
import type {
  CaseWholeFragment,
  ParentContactWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { contactForms } from '@faellesblik/observations/domain/parent-contact';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { isoDay } from '@faellesblik/platform/ui/day-text';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { OBSERVATION_LABELS } from './observation-labels';
import { optionsOf } from './options-of';
import { BLANK_CONTACT } from './perspective-forms';
import { PARENT_CONTACT } from './perspective-kinds';
import { PerspectiveSending } from './perspective-sending';
import { CONTACT_FORM_WORDS, PERSPECTIVE_CHANGED, PERSPECTIVE_LABELS } from './perspective-words';
import { WordingConflict } from './wording-conflict';

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
    WordingConflict,
  ],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './parent-contact-form.html',
  styleUrl: './perspective-form.scss',
})
export class ParentContactForm implements OnInit {
  readonly subject = input.required<CaseWholeFragment>();
  /** The own one that is corrected; a new one without it. */
  readonly corrected = input<ParentContactWholeFragment | null>(null);
  /** The correction is given up. */
  readonly closed = output();
  /** It was written down: the newest event number. */
  readonly written = output<number>();

  protected readonly sending = inject(FormSending);
  protected readonly perspective = new PerspectiveSending(PARENT_CONTACT, BLANK_CONTACT, this);
  protected readonly fields = this.perspective.fields;
  protected readonly conflictHeading = PERSPECTIVE_CHANGED;
  protected readonly wholeText = computed(() => {
    const { what, view, contribution } = this.fields.now();
    return [what, view, contribution].join('\n');
  });
  protected readonly labels = { ...OBSERVATION_LABELS, ...PERSPECTIVE_LABELS };
  protected readonly forms = optionsOf(contactForms, CONTACT_FORM_WORDS);
  protected readonly today = isoDay(new Date());
  /** They have been in touch. */
  protected readonly wasHeld = computed(
    () => !['agreedTime', 'notYet', null].includes(this.fields.now().form),
  );
  protected readonly people = computed(() =>
    this.subject().participants.map(({ person }) => ({ value: person.id, word: person.name })),
  );
  protected readonly shown = Object.keys(BLANK_CONTACT);

  ngOnInit(): void {
    this.perspective.open();
  }

  protected async send(): Promise<void> {
    const sequence = await this.perspective.send();
    if (sequence !== null) this.written.emit(sequence);
  }

  protected giveUp(): void {
    this.perspective.forget();
    this.closed.emit();
  }
}
