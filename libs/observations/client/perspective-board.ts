import {
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import { isOpen } from '@faellesblik/cases/domain/case-state';
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
import { PerspectiveBefore } from './perspective-before';
import { CONTACT_FORM_WORDS, PERSPECTIVE_LABELS, voiceWord } from './perspective-words';
import { WithdrawDialog } from './withdraw-dialog';

/** How it looks to the children and to the parents: what they have said, the newest first, and where it is written down. */
@Component({
  selector: 'fb-perspective-board',
  imports: [
    Button,
    ChildVoiceForm,
    EmptyState,
    Icon,
    OwnEntry,
    ParentContactForm,
    PerspectiveBefore,
    WithdrawDialog,
  ],
  templateUrl: './perspective-board.html',
  styleUrl: './perspective-board.scss',
})
export class PerspectiveBoard {
  readonly subject = input.required<CaseWholeFragment>();
  /** Something was written down: the newest event number. */
  readonly changed = output<number>();

  /** The form that is open. */
  protected readonly writing = signal<'voice' | 'contact' | null>(null);
  /** The own entry that is corrected: its form stands in the place of its words. */
  protected readonly correcting = signal<string | null>(null);
  /** The own entry that one is asked about before it is taken back. */
  protected readonly withdrawing = signal<string | null>(null);
  protected readonly labels = { ...OBSERVATION_LABELS, ...PERSPECTIVE_LABELS };
  protected readonly voiceWord = voiceWord;
  /** One's own is taken back whatever one does in the forløb now, while it is open. */
  protected readonly isOpen = computed(() => isOpen(this.subject().state));
  protected readonly mayWrite = computed(() => this.subject().viewerCan.shareObservation);
  protected readonly voices = computed(() => this.subject().childVoices.toReversed());
  protected readonly contacts = computed(() => this.subject().parentContacts.toReversed());

  private readonly entries = viewChildren(OwnEntry);
  private readonly injector = inject(Injector);

  protected written(sequence: number): void {
    const corrected = this.correcting();
    this.writing.set(null);
    if (corrected) this.backTo(corrected);
    this.changed.emit(sequence);
  }

  /** The form is gone: the focus goes back to where one came from. */
  protected backTo(id: string): void {
    this.correcting.set(null);
    const toEntry = () =>
      this.entries()
        .find((one) => one.entry().id === id)
        ?.focus();
    afterNextRender(toEntry, { injector: this.injector });
  }

  protected howHeard({ source, heldOn }: ChildVoiceWholeFragment): string {
    return [CHILD_PLACE_WORDS[source], ...(heldOn ? [dayText(heldOn)] : [])].join(' · ');
  }

  protected howHeld({ form, heldOn }: ParentContactWholeFragment): string {
    return [CONTACT_FORM_WORDS[form], ...(heldOn ? [dayText(heldOn)] : [])].join(' · ');
  }
}
