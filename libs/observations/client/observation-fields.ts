import { Component, computed, input } from '@angular/core';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { situations } from '@faellesblik/observations/domain/choices';
import { quietLines, type QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { SITUATION_WORDS } from './choice-words';
import type { ObservationForm } from './observation-form';
import { OBSERVATION_LABELS } from './observation-labels';
import { optionsOf } from './options-of';
import { QuietLineFields } from './quiet-line-fields';
import { ASKING_LINES, QUIET_LINE_WORDS } from './quiet-line-words';

/** The questions of an observation: the five that are needed, and the rest as quiet lines. What is told on the way stands between. */
@Component({
  selector: 'fb-observation-fields',
  imports: [GuardedTextArea, QuietLineFields, SelectField, Unfold],
  templateUrl: './observation-fields.html',
  styleUrl: './observation-fields.scss',
})
export class ObservationFields {
  readonly caseId = input.required<string>();
  readonly form = input.required<ObservationForm>();
  /** What to say at a field, by its path in what is sent. */
  readonly errorAt = input.required<(path: string) => string | null>();

  /** Lines that are not for the author to fill now. */
  readonly without = input<readonly QuietLine[]>([]);

  protected readonly fields = computed(() => this.form().fields);
  protected readonly labels = OBSERVATION_LABELS;
  protected readonly situations = optionsOf(situations, SITUATION_WORDS);
  protected readonly lines = computed(() => quietLines.filter((line) => !this.without().includes(line)));
  protected readonly words = QUIET_LINE_WORDS;
  protected readonly asking = ASKING_LINES;
}
