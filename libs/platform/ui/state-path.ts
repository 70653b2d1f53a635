import { Component, computed, input } from '@angular/core';
import type { CaseState } from '@faellesblik/contracts/generated/schema';
import { CASE_STATE_WORDS, PATH_STATES, pathPosition } from './case-states';

/** Where a forløb is on its way: six dots with words; on a narrow screen only the present word is written. */
@Component({
  selector: 'fb-state-path',
  template: `
    <ol [attr.aria-label]="label">
      @for (station of stations(); track station.word) {
        <li [class]="station.when" [attr.aria-current]="station.when === 'now' ? 'step' : null">
          <span class="dot" aria-hidden="true"></span>
          <span class="word">{{ station.word }}</span>
          <span class="visually-hidden">{{ station.said }}</span>
          @if (station.when === 'now' && beside()) {
            <span class="beside">{{ beside() }}</span>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './state-path.scss',
})
export class StatePath {
  readonly state = input.required<CaseState>();
  /** How far it had come when it left the path. */
  readonly from = input<CaseState | null>(null);

  protected readonly label = $localize`:@@ui.path-label:Forløbets vej`;
  protected readonly beside = computed(() =>
    PATH_STATES.some((station) => station === this.state()) ? '' : CASE_STATE_WORDS[this.state()],
  );
  protected readonly stations = computed(() => {
    const position = pathPosition(this.from() ?? this.state());
    // Who goes on in another system is nowhere on the path any more.
    const here = this.state() === 'liftedOut' ? 'past' : 'now';
    return PATH_STATES.map((station, index) => {
      const when = index < position ? 'past' : index === position ? here : 'ahead';
      return { word: CASE_STATE_WORDS[station], when, said: SAID[when] };
    });
  });
}

const SAID = {
  past: $localize`:@@ui.path-past:er nået`,
  now: $localize`:@@ui.path-now:her er vi`,
  ahead: $localize`:@@ui.path-ahead:venter forude`,
};
