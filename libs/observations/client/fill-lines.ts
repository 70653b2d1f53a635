import { Component, computed, inject, input, linkedSignal, output, untracked } from '@angular/core';
import type {
  CaseWholeFragment,
  ObservationWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { quietLines, saysSomething, type QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { AdditionDrafts } from './addition-drafts';
import { FillLine } from './fill-line';
import { ASKING_LINES, QUIET_LINE_WORDS } from './quiet-line-words';

/** What an observation leaves open, each a quiet line that anybody may fill; one that is being filled stays. */
@Component({
  selector: 'fb-fill-lines',
  imports: [FillLine, Unfold],
  template: `
    @for (line of lines(); track line + drafts.times()) {
      <fb-unfold
        [asks]="asking.includes(line)"
        [heading]="words[line]"
        [open]="open().has(line)"
        (openChange)="turn(line, $event)"
      >
        @if (open().has(line)) {
          <fb-fill-line
            [subject]="subject()"
            [observation]="observation()"
            [line]="line"
            (filled)="turn(line, false); filled.emit($event)"
            (closed)="turn(line, false)"
          />
        }
      </fb-unfold>
    }
  `,
})
export class FillLines {
  readonly subject = input.required<CaseWholeFragment>();
  readonly observation = input.required<ObservationWholeFragment>();
  readonly filled = output<number>();

  protected readonly drafts = inject(AdditionDrafts);
  protected readonly words = QUIET_LINE_WORDS;
  protected readonly asking = ASKING_LINES;
  /** Those that are open, among them those that were begun before. */
  protected readonly open = linkedSignal<number, ReadonlySet<QuietLine>>({
    source: () => this.drafts.times(),
    computation: (_, before) =>
      new Set([...(before?.value ?? []), ...untracked(() => begunIn(this.observation(), this.drafts))]),
  });
  protected readonly lines = computed(() =>
    quietLines.filter((line) => this.open().has(line) || isOpenIn(this.observation(), line)),
  );

  protected turn(line: QuietLine, isOpen: boolean): void {
    const now = new Set(this.open());
    if (isOpen) now.add(line);
    else now.delete(line);
    this.open.set(now);
  }
}

/** Does the observation leave this line to others? The participation is not filled where two assess it. */
export function isOpenIn(observation: ObservationWholeFragment, line: QuietLine): boolean {
  if (line === 'participation' && observation.assessments.length > 0) return false;
  return !saysSomething(observation, line) && !observation.additions.some((one) => one.line === line);
}

/** The lines that the reader has begun here; what they have filled in by now is no longer only begun. */
export function begunIn(observation: ObservationWholeFragment, drafts: AdditionDrafts): readonly QuietLine[] {
  const own = observation.additions.filter(({ mine }) => mine).map(({ line }) => line);
  return drafts.linesOf(observation.id).filter((line) => !own.includes(line));
}
