import { type Evidence, evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';

const email =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
const link = /(?:https?:\/\/|www\.)[^\s<>"”“]+[^\s<>"”“.,;:!?)\]'’]/giu;
/** Endings that are Danish words too ("de", "se", "nu") count only with a path: a forgotten blank is no address. */
const bareDomain =
  /(?<![\p{L}\d@._/-])[a-z0-9æøå][a-z0-9æøå-]{0,62}(?:\.[a-z0-9æøå-]{1,63}){0,4}\.(?:(?:dk|com|org|net|eu|uk|gl|example)(?:\/[^\s<>"”“]*[^\s<>"”“.,;:!?)\]'’])?|(?:info|se|no|de|nu|io|fo)\/[^\s<>"”“]*[^\s<>"”“.,;:!?)\]'’])(?![\p{L}\d])/gu;
/** "@alle" calls everybody. */
const handle =
  /(?<![\p{L}\d@._-])@(?!(?:alle|all|everyone|here|kanal|channel|team)(?![\p{L}\d._]))[\p{L}\d_](?:[\p{L}\d_.]*[\p{L}\d_])?/gu;
const namedProfile =
  /\p{L}{1,20}(?: (?:hedder|er|på|navn|som|nu)|:){0,2} "?([a-z\d_.]{2,40})(?![\p{L}\d])/iuy;
/** Longer runs without a blank are cut: no address is that long. */
const LONGEST = 2000;

/** E-mail addresses, links, bare domains and user names, looked for only where an "@", a "/" or a full stop inside a word is. */
export function findWebAddresses(text: string, found: Sighting[]): void {
  let read = 0;
  for (let at = nextSign(text, 0); at >= 0; at = nextSign(text, Math.max(at + 1, read))) {
    const start = startOfRun(text, at, read);
    const end = endOfRun(text, at);
    const run = text.slice(start, end);
    if (run.includes('@')) {
      collect(found, run, start, email, 'EMAIL', evidence.number);
      collect(found, run, start, handle, 'HANDLE', evidence.number);
    }
    if (run.includes('://') || /www\./i.test(run)) collect(found, run, start, link, 'URL', evidence.number);
    if (run.includes('.')) collect(found, run, start, bareDomain, 'URL', evidence.numberLikely);
    read = end;
  }
}

/** The user name behind a word such as "profilen" that begins here. */
export function profileAt(text: string, cue: number): Sighting | undefined {
  namedProfile.lastIndex = cue;
  const match = namedProfile.exec(text);
  if (match === null) return undefined;
  const name = (match[1] ?? '').replace(/\.+$/, '');
  if (/^[A-Z]{2}\d+$/.test(name)) return undefined;
  if (!/[a-z]/i.test(name) || !/[a-z\d_][._][a-z\d_]|\d/.test(name)) return undefined;
  const end = cue + match[0].length - ((match[1] ?? '').length - name.length);
  return sightingOf('HANDLE', end - name.length, end, evidence.saidOnly);
}

/** The next "@", "://" or full stop with something right behind it. */
function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 64) return at;
    if (unit === 46 && text.charCodeAt(at + 1) > 46) return at;
    if (unit === 58 && text.charCodeAt(at + 1) === 47) return at;
  }
  return -1;
}

function startOfRun(text: string, at: number, floor: number): number {
  let start = at;
  const least = Math.max(floor, at - LONGEST);
  while (start > least && !isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfRun(text: string, at: number): number {
  let end = at;
  const most = Math.min(text.length, at + LONGEST);
  while (end < most && !isBlank(text.charCodeAt(end))) end++;
  return end;
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
}

function collect(
  into: Sighting[],
  run: string,
  offset: number,
  pattern: RegExp,
  kind: 'EMAIL' | 'HANDLE' | 'URL',
  seen: Evidence,
): void {
  for (const match of run.matchAll(pattern)) {
    const start = offset + match.index;
    into.push(sightingOf(kind, start, start + match[0].length, seen));
  }
}
