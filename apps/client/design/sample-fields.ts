import { Component, computed, signal } from '@angular/core';
import { Choice } from '@faellesblik/platform/ui/choice';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { Meter } from '@faellesblik/platform/ui/meter';
import { SavedState } from '@faellesblik/platform/ui/saved-state';
import { Scale } from '@faellesblik/platform/ui/scale';
import { TextArea } from '@faellesblik/platform/ui/text-area';
import { TextField } from '@faellesblik/platform/ui/text-field';
import type { TextMark } from '@faellesblik/platform/ui/text-marks';
import { Unfold } from '@faellesblik/platform/ui/unfold';

const SAMPLE =
  'Da gruppen løb over til klatretårnet, blev Ayaan stående. Ayaans mor (tlf. 31 27 00 00) fortæller, at det også sker derhjemme. Han virker udadreagerende, når legen skifter.';

/** Fields in their states, with findings marked in the text. */
@Component({
  selector: 'fb-sample-fields',
  imports: [Choice, DateField, Meter, SavedState, Scale, TextArea, TextField, Unfold],
  templateUrl: './sample-fields.html',
  styleUrl: './section.scss',
})
export class SampleFields {
  protected readonly text = signal(SAMPLE);
  protected readonly long = signal('Vi ser det mest, når legen skifter. '.repeat(15));
  protected readonly title = signal('');
  protected readonly participation = signal<number | null>(4);
  protected readonly done = signal<'yes' | 'partly' | 'no' | null>('yes');
  protected readonly focus = signal<'community' | 'children' | null>('community');
  protected readonly day = signal('2026-11-27');
  protected readonly marks = computed((): TextMark[] => [
    ...find(this.text(), /Ayaans?/g, 'ask'),
    ...find(this.text(), /tlf\. [\d ]{11}/g, 'block'),
    ...find(this.text(), /udadreagerende/g, 'gentle'),
  ]);
  protected readonly doneOptions: readonly ChoiceOption<'yes' | 'partly' | 'no'>[] = [
    { value: 'yes', word: 'Ja' },
    { value: 'partly', word: 'Delvist' },
    { value: 'no', word: 'Nej' },
  ];
  protected readonly focusOptions: readonly ChoiceOption<'community' | 'children'>[] = [
    { value: 'community', word: 'Hele fællesskabet', hint: 'Noget, der angår alle på stuen.', icon: 'users' },
    {
      value: 'children',
      word: 'Børn i fællesskabet',
      hint: 'Et eller flere børn, set fra deres plads.',
      icon: 'baby',
    },
  ];
}

function find(text: string, pattern: RegExp, tone: TextMark['tone']): TextMark[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    tone,
  }));
}
