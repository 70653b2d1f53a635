import { type Finding, findingOf } from './finding';

const email =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
const link = /(?:https?:\/\/|www\.)[^\s<>"”“]+[^\s<>"”“.,;:!?)\]'’]/giu;
/** Endings that are Danish words too ("de", "se", "nu") count only with a path: a forgotten blank is no address. */
const bareDomain =
  /(?<![\p{L}\d@._/-])[a-z0-9æøå][a-z0-9æøå-]{0,62}(?:\.[a-z0-9æøå-]{1,63}){0,4}\.(?:(?:dk|com|org|net|eu|uk|gl|example)(?:\/[^\s<>"”“]*[^\s<>"”“.,;:!?)\]'’])?|(?:info|se|no|de|nu|io|fo)\/[^\s<>"”“]*[^\s<>"”“.,;:!?)\]'’])(?![\p{L}\d])/gu;
/** "@alle" calls everybody. */
const handle = /(?<![\p{L}\d@._-])@(?!(?:alle|all|everyone|here|kanal|channel|team)(?![\p{L}\d._]))[\p{L}\d_](?:[\p{L}\d_.]*[\p{L}\d_])?/gu;
const namedHandle =
  /(?:konto|kontoen|profil|profilen|bruger|brugernavn|brugernavnet|insta|instagram|snap|snapchat|tiktok|discord|roblox)(?: (?:hedder|er|på|navn|som|nu)|:){0,2} "?([a-z\d_.]{2,40})(?![\p{L}\d])/giu;

/** E-mail addresses, links, bare domains and user names. */
export function findWebAddresses(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (text.includes('@')) {
    collect(findings, text, email, 'EMAIL', 1);
    collect(findings, text, handle, 'HANDLE', 0.95);
  }
  if (text.includes('://') || text.includes('www.')) collect(findings, text, link, 'URL', 0.99);
  if (/\.\p{L}{2}/u.test(text)) collect(findings, text, bareDomain, 'URL', 0.9);
  for (const match of text.matchAll(namedHandle)) {
    const name = (match[1] ?? '').replace(/\.+$/, '');
    if (!/[a-z]/i.test(name) || !/[a-z\d_][._][a-z\d_]|\d/.test(name)) continue;
    const end = match.index + match[0].length - ((match[1] ?? '').length - name.length);
    findings.push(findingOf('HANDLE', end - name.length, end, 0.85));
  }
  return findings;
}

function collect(
  into: Finding[],
  text: string,
  pattern: RegExp,
  kind: 'EMAIL' | 'HANDLE' | 'URL',
  confidence: number,
): void {
  for (const match of text.matchAll(pattern))
    into.push(findingOf(kind, match.index, match.index + match[0].length, confidence));
}
