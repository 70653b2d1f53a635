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
  ReviseChildVoiceDocument,
  WriteChildVoiceDocument,
} from '@faellesblik/contracts/generated/observations';
import type { CaseWholeFragment, ChildVoiceWholeFragment } from '@faellesblik/contracts/generated/operations';
import { childCodes, voicesOf } from '@faellesblik/observations/domain/child-voice';
import { childPlaceSources } from '@faellesblik/observations/domain/choices';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { isoDay } from '@faellesblik/platform/ui/day-text';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { CHILD_PLACE_WORDS } from './choice-words';
import { neededWords } from './editor-words';
import { OBSERVATION_LABELS } from './observation-labels';
import { optionsOf } from './options-of';
import { BLANK_VOICE, voiceInput, voiceNeeds, writtenVoice } from './perspective-forms';
import { VOICE_OF_WORDS, childWord } from './perspective-words';

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
  ],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './child-voice-form.html',
  styleUrl: './perspective-form.scss',
})
export class ChildVoiceForm implements OnInit {
  readonly subject = input.required<CaseWholeFragment>();
  /** The own one that is corrected, and the version that was read; a new one without it. */
  readonly corrected = input<ChildVoiceWholeFragment | null>(null);
  readonly version = input(0);
  /** The correction is given up. */
  readonly closed = output();
  /** It was written down: the newest event number. */
  readonly written = output<number>();

  protected readonly sending = inject(FormSending);
  protected readonly today = isoDay(new Date());
  protected readonly fields = new KeptFields({ ...BLANK_VOICE, heldOn: this.today });
  protected readonly labels = OBSERVATION_LABELS;
  protected readonly voices = optionsOf(voicesOf, VOICE_OF_WORDS);
  protected readonly children = childCodes.map((value) => ({ value, word: childWord(value) }));
  protected readonly sources = optionsOf(childPlaceSources, CHILD_PLACE_WORDS);
  protected readonly people = computed(() =>
    this.subject().participants.map(({ person }) => ({ value: person.id, word: person.name })),
  );
  protected readonly shown = Object.keys(BLANK_VOICE);

  private readonly graphql = inject(GraphqlClient);
  private readonly drafts = inject(DraftKeeper);
  private wasTold = false;

  /** A correction keeps no draft: it stays in the page. */
  private readonly unsent = new UnsentFields(
    () => `voice-${this.corrected()?.id ?? ''}`,
    () => this.asItStands(),
  );

  constructor() {
    effect(() => {
      if (this.corrected()) this.unsent.now.set(this.fields.now());
    });
  }

  ngOnInit(): void {
    if (this.corrected()) this.fields.startFrom(this.unsent.now());
    else void this.fields.open({ kind: 'childVoice', caseId: this.subject().id });
  }

  protected async send(): Promise<void> {
    const sequence = await this.sending.send(
      () => voiceNeeds(this.fields.now()),
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
    const { writeChildVoice } = await this.graphql.mutate(WriteChildVoiceDocument, {
      caseId: this.subject().id,
      ...this.content(),
    });
    this.drafts.close();
    return writeChildVoice.sequence;
  }

  /** Once it was said that somebody corrected it meanwhile, both stand on the page, and the own goes on from there. */
  private async correct(): Promise<number> {
    const { id = '', version = 0 } = this.corrected() ?? {};
    const isTold = version !== this.version() && this.wasTold;
    const input = { id, version: isTold ? version : this.version(), ...this.content() };
    try {
      return (await this.graphql.mutate(ReviseChildVoiceDocument, input)).reviseChildVoice.sequence;
    } catch (error) {
      this.wasTold = error instanceof GraphqlProblem && error.code === 'version.changed';
      throw error;
    }
  }

  private content() {
    return { ...voiceInput(this.fields.now()), answers: this.sending.answers() };
  }

  private asItStands() {
    const corrected = this.corrected();
    return corrected ? writtenVoice(corrected) : { ...BLANK_VOICE, heldOn: this.today };
  }
}
