import { Component, computed, inject, input, type OnInit, output } from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { DutyOffer } from '@faellesblik/cases/client/duty-offer';
import type { CaseWholeFragment, ChildVoiceWholeFragment } from '@faellesblik/contracts/generated/operations';
import { childCodes, voicesOf } from '@faellesblik/observations/domain/child-voice';
import { childPlaceSources } from '@faellesblik/observations/domain/choices';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { isoDay } from '@faellesblik/platform/ui/day-text';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { CHILD_PLACE_WORDS } from './choice-words';
import { OBSERVATION_LABELS } from './observation-labels';
import { optionsOf } from './options-of';
import { BLANK_VOICE } from './perspective-forms';
import { CHILD_VOICE } from './perspective-kinds';
import { PerspectiveSending } from './perspective-sending';
import { VOICE_OF_WORDS, childWord, PERSPECTIVE_CHANGED, PERSPECTIVE_LABELS } from './perspective-words';
import { WordingConflict } from './wording-conflict';

/** Writes down what a child or the group has said or shown. */
@Component({
  selector: 'fb-child-voice-form',
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
  templateUrl: './child-voice-form.html',
  styleUrl: './perspective-form.scss',
})
export class ChildVoiceForm implements OnInit {
  readonly subject = input.required<CaseWholeFragment>();
  /** The own one that is corrected; a new one without it. */
  readonly corrected = input<ChildVoiceWholeFragment | null>(null);
  /** The correction is given up. */
  readonly closed = output();
  /** It was written down: the newest event number. */
  readonly written = output<number>();

  protected readonly sending = inject(FormSending);
  protected readonly today = isoDay(new Date());
  protected readonly perspective = new PerspectiveSending(
    CHILD_VOICE,
    { ...BLANK_VOICE, heldOn: this.today },
    this,
  );
  protected readonly fields = this.perspective.fields;
  protected readonly conflictHeading = PERSPECTIVE_CHANGED;
  protected readonly labels = { ...OBSERVATION_LABELS, ...PERSPECTIVE_LABELS };
  protected readonly voices = optionsOf(voicesOf, VOICE_OF_WORDS);
  protected readonly children = childCodes.map((value) => ({ value, word: childWord(value) }));
  protected readonly sources = optionsOf(childPlaceSources, CHILD_PLACE_WORDS);
  protected readonly people = computed(() =>
    this.subject().participants.map(({ person }) => ({ value: person.id, word: person.name })),
  );
  protected readonly shown = Object.keys(BLANK_VOICE);

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
