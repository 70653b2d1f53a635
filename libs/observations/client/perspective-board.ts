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
import { OwnEntry } from './own-entry';
import { ParentContactForm } from './parent-contact-form';
import { CONTACT_FORM_WORDS, voiceWord } from './perspective-words';
import { WithdrawDialog } from './withdraw-dialog';

/** How it looks to the children and to the parents: what they have said, the newest first, and where it is written down. */
@Component({
  selector: 'fb-perspective-board',
  imports: [Button, ChildVoiceForm, EmptyState, Icon, OwnEntry, ParentContactForm, WithdrawDialog],
  templateUrl: './perspective-board.html',
  styleUrl: './perspective-board.scss',
})
export class PerspectiveBoard {
  readonly subject = input.required<CaseWholeFragment>();
  /** Something was written down: the newest event number. */
  readonly changed = output<number>();

  /** The form that is open. */
  protected readonly writing = signal<'voice' | 'contact' | null>(null);
  /** The own entry that is corrected, as it was when one began. */
  protected readonly correcting = signal<Pick<ChildVoiceWholeFragment, 'id' | 'version'> | null>(null);
  /** The own entry that one is asked about before it is taken back. */
  protected readonly withdrawing = signal<string | null>(null);
  protected readonly labels = OBSERVATION_LABELS;
  protected readonly voiceWord = voiceWord;
  protected readonly mayWrite = computed(() => this.subject().viewerCan.shareObservation);
  protected readonly voices = computed(() => this.subject().childVoices.toReversed());
  protected readonly contacts = computed(() => this.subject().parentContacts.toReversed());

  protected written(sequence: number): void {
    this.writing.set(null);
    this.correcting.set(null);
    this.changed.emit(sequence);
  }

  /** The words stand until the form takes their place, and beside it when they were corrected elsewhere meanwhile. */
  protected isShown({ id, version }: Pick<ChildVoiceWholeFragment, 'id' | 'version'>): boolean {
    const begun = this.correcting();
    return begun?.id !== id || begun.version !== version;
  }

  protected howHeard({ source, heldOn }: ChildVoiceWholeFragment): string {
    return [CHILD_PLACE_WORDS[source], ...(heldOn ? [dayText(heldOn)] : [])].join(' · ');
  }

  protected howHeld({ form, heldOn }: ParentContactWholeFragment): string {
    return [CONTACT_FORM_WORDS[form], ...(heldOn ? [dayText(heldOn)] : [])].join(' · ');
  }
}
