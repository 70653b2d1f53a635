import type { DemoCalendar } from './demo-calendar';
import type { Story } from './story';
import { klassenEfterFrikvarter } from './stories/klassen-efter-frikvarter';
import { legegruppenIHaven } from './stories/legegruppen-i-haven';
import { sfoFyrtaarnet } from './stories/sfo-fyrtaarnet';
import { stuenBaekken } from './stories/stuen-baekken';
import { stuenEgetraeet } from './stories/stuen-egetraeet';
import { stuenEngen } from './stories/stuen-engen';
import { stuenMaagen } from './stories/stuen-maagen';

/** Told once it is known what day it is. */
export type ToldFrom = (days: DemoCalendar) => Story;

/** What has happened in Solvang: two forløb that are over, three in different states, and one on its way from daycare to school. */
export const solvangStories: readonly ToldFrom[] = [
  stuenEgetraeet,
  sfoFyrtaarnet,
  stuenEngen,
  legegruppenIHaven,
  klassenEfterFrikvarter,
  stuenBaekken,
];

/** What has happened in Lillehavn. */
export const lillehavnStories: readonly ToldFrom[] = [stuenMaagen];
