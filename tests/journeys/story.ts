import { test } from '@jest/globals';
import type { PersonAtWork } from './person-at-work';

/**
 * The steps of one story, in order, by people who stay from one to the next. A step fails also when a page complained.
 * Its failure says what everybody has before them, and the steps after it are not tried.
 */
export function storyOf(
  people: () => readonly PersonAtWork[],
): (sentence: string, act: () => Promise<void>) => void {
  let brokenAt: string | null = null;
  return (sentence, act) =>
    test(sentence, async () => {
      if (brokenAt) throw new Error(`Not reached: the story broke at “${brokenAt}”.`);
      brokenAt = sentence;
      try {
        await act();
      } catch (cause) {
        throw new Error(await told(cause, people()), { cause });
      }
      const complaints = people().flatMap(({ name, heard }) =>
        heard.complaints.map((each) => `${name}: ${each}`),
      );
      if (complaints.length > 0) throw new Error(`A page complained:\n${complaints.join('\n')}`);
      brokenAt = null;
    });
}

async function told(cause: unknown, people: readonly PersonAtWork[]): Promise<string> {
  const shown = await Promise.all(people.map((person) => person.tells()));
  return [cause instanceof Error ? cause.message : String(cause), ...shown].join('\n\n');
}
