import { Component, computed, effect, inject, input, type OnInit, output } from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { KeptFields } from '@faellesblik/anonymisation/client/kept-fields';
import { DutyOffer } from '@faellesblik/cases/client/duty-offer';
import {
  ReviseParentContactDocument,
  WriteParentContactDocument,
} from '@faellesblik/contracts/generated/observations';
import type {
  CaseWholeFragment,
  ParentContactWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { contactForms } from '@faellesblik/observations/domain/parent-contact';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { isoDay } from '@faellesblik/platform/ui/day-text';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { neededWords } from './editor-words';
import { OBSERVATION_LABELS } from './observation-labels';
import { optionsOf } from './options-of';
import { BLANK_CONTACT, contactInput, contactNeeds, writtenContact } from './perspective-forms';
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
  /** The own one that is corrected, and the version that was read; a new one without it. */
  readonly corrected = input<ParentContactWholeFragment | null>(null);
  readonly version = input(0);
  /** The correction is given up. */
  readonly closed = output();
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
  private wasTold = false;

  /** A correction keeps no draft: it stays in the page. */
  private readonly unsent = new UnsentFields(
    () => `contact-${this.corrected()?.id ?? ''}`,
    () => this.asItStands(),
  );

  constructor() {
    effect(() => {
      if (this.corrected()) this.unsent.now.set(this.fields.now());
    });
  }

  ngOnInit(): void {
    if (this.corrected()) this.fields.startFrom(this.unsent.now());
    else void this.fields.open({ kind: 'parentContact', caseId: this.subject().id });
  }

  protected async send(): Promise<void> {
    const sequence = await this.sending.send(
      () => contactNeeds(this.fields.now()),
      () => (this.corrected() ? this.correct() : this.write()),
      neededWords,
    );
    if (sequence === null) return;
    this.unsent.forget();
    this.written.emit(sequence);
  }

  protected giveUp(): void {
    this.unsent.forget();
    this.closed.emit();
  }

  private async write(): Promise<number> {
    const { writeParentContact } = await this.graphql.mutate(WriteParentContactDocument, {
      caseId: this.subject().id,
      ...this.content(),
    });
    this.drafts.close();
    return writeParentContact.sequence;
  }

  /** Once it was said that somebody corrected it meanwhile, both stand on the page, and the own goes on from there. */
  private async correct(): Promise<number> {
    const { id = '', version = 0 } = this.corrected() ?? {};
    const isTold = version !== this.version() && this.wasTold;
    const input = { id, version: isTold ? version : this.version(), ...this.content() };
    try {
      return (await this.graphql.mutate(ReviseParentContactDocument, input)).reviseParentContact.sequence;
    } catch (error) {
      this.wasTold = error instanceof GraphqlProblem && error.code === 'version.changed';
      throw error;
    }
  }

  private content() {
    return { ...contactInput(this.fields.now()), answers: this.sending.answers() };
  }

  private asItStands() {
    const corrected = this.corrected();
    return corrected ? writtenContact(corrected) : BLANK_CONTACT;
  }
}
