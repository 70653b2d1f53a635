import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import { DemoCalendar } from './demo-calendar';
import type { DemoClock } from './demo-clock';
import { isHalfMade, markBeingMade, markMade } from './demo-mark';
import { clearAll, foundMunicipality, isUnfounded } from './found-municipality';
import { lillehavn } from './lillehavn';
import { makePlace } from './make-place';
import { asOwner, inTransaction } from './owner-connection';
import type { Place } from './place';
import { solvang } from './solvang';
import { lillehavnStories, solvangStories } from './stories';
import { StoryTeller } from './story-teller';
import type { Story } from './story';

/** Names the lock that one process holds while it makes the demo. */
const MAKING = 7_026_001;

interface Town {
  readonly place: Place;
  readonly stories: readonly ((days: DemoCalendar) => Story)[];
}

const towns: readonly Town[] = [
  { place: solvang, stories: solvangStories },
  { place: lillehavn, stories: lillehavnStories },
];

/** May a demo be made here: is there no municipality, or only what a start that was killed has left of a demo? */
export function isEmpty(ownerUrl: string): Promise<boolean> {
  return asOwner(ownerUrl, mayBeMade);
}

/**
 * Makes the demo: founds its municipalities as the owner, then does everything through the services, as their people,
 * at moments that lie in the past. Does nothing where there is a demo already, or a municipality that is none.
 * What a killed start has left is thrown away first. Two processes that start at once make it once.
 */
export async function seedDemo(
  app: INestApplicationContext,
  ownerUrl: string,
  clock: DemoClock,
): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [MAKING]);
    if (!(await mayBeMade(owner))) return;
    await foundAnew(owner);
    const days = new DemoCalendar(clock.now());
    for (const { place, stories } of towns) {
      const directory = await makePlace(app, place);
      const teller = new StoryTeller(app, clock, directory);
      for (const story of stories) await teller.tell(story(days));
    }
    await markMade(owner);
  });
}

async function mayBeMade(owner: Client): Promise<boolean> {
  return (await isHalfMade(owner)) || inTransaction(owner, () => isUnfounded(owner));
}

/** In one transaction with its mark: what is found here later without the mark is nobody's to throw away. */
function foundAnew(owner: Client): Promise<void> {
  return inTransaction(owner, async () => {
    if (await isHalfMade(owner)) await clearAll(owner);
    for (const { place } of towns) await foundMunicipality(owner, place.founding);
    await markBeingMade(owner);
  });
}
