import { Component, computed, inject, input } from '@angular/core';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { titleLimit } from '@faellesblik/cases/domain/limits';
import type { PersonFragment } from '@faellesblik/contracts/generated/operations';
import { approaches, makesSenseChoices, measureLevels } from '@faellesblik/measures/domain/choices';
import { durationWeeks } from '@faellesblik/measures/domain/measure';
import { Choice } from '@faellesblik/platform/ui/choice';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { Icon } from '@faellesblik/platform/ui/icon';
import { PROFESSION_WORDS } from '@faellesblik/platform/ui/professions';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { APPROACH_WORDS } from './approach-words';
import { durationText } from './duration-text';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import type { KeptFields } from '@faellesblik/anonymisation/client/kept-fields';
import { LEVEL_WORDS } from './level-words';
import { MAKES_SENSE_WORDS } from './makes-sense-words';
import { type MeasureProposal, startingOn } from './measure-proposal';

/** The fields of a proposal, in the order one thinks: what, how it can be seen, who and when. */
@Component({
  selector: 'fb-proposal-fields',
  imports: [Choice, DateField, GuardedTextArea, Icon, SelectField, Unfold],
  templateUrl: './proposal-fields.html',
  styleUrl: './proposal-fields.scss',
})
export class ProposalFields {
  readonly fields = input.required<KeptFields<MeasureProposal>>();
  /** Who can be responsible. */
  readonly people = input.required<readonly PersonFragment[]>();
  /** The soft gate asks why it begins with the single child. */
  readonly asksForReason = input.required<boolean>();

  protected readonly sending = inject(FormSending);
  protected readonly now = computed(() => this.fields().now());
  protected readonly titleLimit = titleLimit;
  protected readonly signPlaces = [0, 1, 2];
  protected readonly levelLabel = $localize`:@@measures.level-label:Hvor på stigen er det?`;
  protected readonly levelHint = $localize`:@@measures.level-hint:Fællesskabet først: begynd så langt nede på stigen, det giver mening.`;
  protected readonly levels = measureLevels.map((value) => {
    const { step, word, hint } = LEVEL_WORDS[value];
    return { value, word: `${step} · ${word}`, hint };
  });
  protected readonly approaches = approaches.map((value) => ({ value, word: APPROACH_WORDS[value] }));
  protected readonly owners = computed(() =>
    this.people().map(({ id, name, profession }) => ({
      value: id,
      word: `${name}, ${PROFESSION_WORDS[profession]}`,
    })),
  );
  protected readonly coOwners = computed(() =>
    this.owners().filter(({ value }) => value !== this.now().ownerId),
  );
  protected readonly weeks = Array.from({ length: durationWeeks.to }, (_, index) => ({
    value: String(index + 1),
    word: durationText(index + 1),
  }));
  protected readonly makesSenseLabel = $localize`:@@measures.makes-sense-label:Giver det mening for barnet?`;
  protected readonly makesSenseOptions = makesSenseChoices.map((value) => ({
    value,
    word: MAKES_SENSE_WORDS[value],
  }));

  protected write<Name extends keyof MeasureProposal>(name: Name, value: MeasureProposal[Name]): void {
    this.fields().write(name, value);
  }

  protected writeSign(place: number, text: string): void {
    this.write(
      'signs',
      this.signPlaces.map((each) => (each === place ? text : (this.now().signs[each] ?? ''))),
    );
  }

  protected startOn(day: string): void {
    this.fields().now.update((proposal) => startingOn(proposal, day));
  }

  protected last(weeks: string): void {
    this.write('durationWeeks', Number(weeks) || durationWeeks.proposed);
  }

  protected signLabel(place: number): string {
    return $localize`:@@measures.sign-label:Tegn ${place + 1}:number:`;
  }
}
