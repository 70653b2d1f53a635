import { Component, computed, input, output, signal } from '@angular/core';
import type {
  CaseWholeFragment,
  ChildVoiceWholeFragment,
  ParentContactWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { Button } from '@faellesblik/platform/ui/button';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ChildVoiceForm } from './child-voice-form';
import { CHILD_PLACE_WORDS } from './choice-words';
import { OBSERVATION_LABELS } from './observation-labels';
import { ParentContactForm } from './parent-contact-form';
import { CONTACT_FORM_WORDS, voiceWord } from './perspective-words';

/** How it looks to the children and to the parents: what they have said, the newest first, and where it is written down. */
@Component({
  selector: 'fb-perspective-board',
  imports: [Button, ChildVoiceForm, EmptyState, Icon, ParentContactForm],
  templateUrl: './perspective-board.html',
  styleUrl: './perspective-board.scss',
})
export class PerspectiveBoard {
  readonly subject = input.required<CaseWholeFragment>();
  /** Something was written down: the newest event number. */
  readonly changed = output<number>();

  /** The form that is open. */
  protected readonly writing = signal<'voice' | 'contact' | null>(null);
  protected readonly labels = OBSERVATION_LABELS;
  protected readonly voiceWord = voiceWord;
  protected readonly mayWrite = computed(() => this.subject().viewerCan.shareObservation);
  protected readonly voices = computed(() => this.subject().childVoices.toReversed());
  protected readonly contacts = computed(() => this.subject().parentContacts.toReversed());

  protected written(sequence: number): void {
    this.writing.set(null);
    this.changed.emit(sequence);
  }

  protected howHeard({ source, heldOn }: ChildVoiceWholeFragment): string {
    return [CHILD_PLACE_WORDS[source], ...(heldOn ? [dayText(heldOn)] : [])].join(' · ');
  }

  protected howHeld({ form, heldOn }: ParentContactWholeFragment): string {
    return [CONTACT_FORM_WORDS[form], ...(heldOn ? [dayText(heldOn)] : [])].join(' · ');
  }
}
