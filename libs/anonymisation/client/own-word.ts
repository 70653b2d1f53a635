import { Component, computed, input, output, signal } from '@angular/core';
import { normaliseFreeText } from '@faellesblik/contracts/free-text';
import { Button } from '@faellesblik/platform/ui/button';

/** A word of one's own in place of what was found, where no proposal fits. No form: it may stand inside one. */
@Component({
  selector: 'fb-own-word',
  imports: [Button],
  template: `
    <div>
      <input
        #box
        lang="da"
        autocomplete="off"
        maxlength="60"
        [placeholder]="example"
        [attr.aria-label]="label()"
        [value]="word()"
        (input)="word.set(box.value)"
        (keydown.enter)="$event.preventDefault(); choose()"
      />
      <button fbButton="quiet" small type="button" [disabled]="!clean()" (click)="choose()">
        <ng-container i18n="@@anonymisation.own-word-take">Skriv det</ng-container>
      </button>
    </div>
  `,
  styles: `
    @use '../../platform/ui/control';
    div {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px;
    }
    input {
      @include control.control;
      padding-inline: 12px;
    }
    button:disabled {
      background: none;
      border-color: transparent;
    }
  `,
})
export class OwnWord {
  /** What it stands instead of. */
  readonly instead = input.required<string>();
  readonly chosen = output<string>();

  protected readonly word = signal('');
  protected readonly clean = computed(() => normaliseFreeText(this.word()).trim());
  protected readonly example = $localize`:@@anonymisation.own-word:Skriv selv`;
  protected readonly label = computed(
    () => $localize`:@@anonymisation.own-word-label:Skriv selv i stedet for ${this.instead()}:word:`,
  );

  protected choose(): void {
    if (this.clean()) this.chosen.emit(this.clean());
  }
}
