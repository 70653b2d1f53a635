import { type Evidence, evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';
import type { Reading } from './reading';

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
export function findWebAddresses(reading: Pick<Reading, 'text' | 'tokens'>, found: Sighting[]): void {
  const { text, tokens } = reading;
  let end = 0;
  let read = 0;
  for (const token of tokens) {
    const isBlank = token.start === end + 1 && text.charCodeAt(end) === 32;
    if (!isBlank) read = readBetween(text, end, token.start, read, found);
    end = token.end;
  }
  readBetween(text, end, text.length, read, found);
}

/** Looks at the runs that have a sign between two words; tells how far the text is read. */
function readBetween(text: string, from: number, to: number, last: number, found: Sighting[]): number {
  let read = last;
  for (let at = Math.max(from, read); at < to; at = Math.max(at + 1, read)) {
    if (!isSign(text, at)) continue;
    const start = startOfRun(text, at, read);
    read = endOfRun(text, at);
    readRun(text.slice(start, read), start, found);
  }
  return read;
}

function readRun(run: string, start: number, found: Sighting[]): void {
  if (run.includes('@')) {
    collect(found, run, start, email, 'EMAIL', evidence.number);
    collect(found, run, start, handle, 'HANDLE', evidence.number);
  }
  if (run.includes('://') || /www\./i.test(run)) collect(found, run, start, link, 'URL', evidence.number);
  if (run.includes('.')) collect(found, run, start, bareDomain, 'URL', evidence.numberLikely);
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

/** "@", "://" or a full stop with something right behind it. */
function isSign(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 46) return text.charCodeAt(at + 1) > 46;
  return unit === 64 || (unit === 58 && text.charCodeAt(at + 1) === 47);
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
