import { pick } from './chance.ts';

/** A detail as somebody may write it, and the kinds of finding that count as having found it. */
export interface StructuredCase {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Random = () => number;

const list = (text: string): readonly string[] => text.split('|');
const digits = (count: number, random: Random): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const from = (least: number, most: number, random: Random): number =>
  least + Math.floor(random() * (most - least + 1));
const two = (value: number): string => String(value).padStart(2, '0');
/** Digits as they come from a form in another script. */
const inScript = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
const wide = (text: string): string => inScript(text, 0xff10);

const blanks = [' ', ' ', ' ', '\u00a0', '\u202f'];
const dashes = ['-', '-', '\u2011', '\u2013', '\u2212'];

/** Between date and serial when a line breaks, in a table, from a form. */
const apart = ['\n', '\r\n', '-\n', '\t', ':', ': ', ' = ', '=', '+', '_'];

function cpr(random: Random): string {
  const gap = pick(['-', '-', '', ' ', ' - ', '.', '/', '\u00a0', ...dashes], random);
  const parts = [two(from(61, 91, random)), two(from(1, 12, random)), two(from(0, 99, random))];
  const inner = pick(['', '', '', ' ', '.', '-'], random);
  const letters = random() < 0.2;
  const serial = letters
    ? `${digits(1, random)}${pick(list('UB|XZ|AK|TP'), random)}${digits(1, random)}`
    : digits(4, random);
  if (!letters && random() < 0.08) return parts.join('') + pick(apart, random) + serial;
  const number = `${parts.join(letters ? '' : inner)}${letters ? '-' : gap}${serial}`;
  return random() < 0.04 ? inScript(number, pick([0xff10, 0x660, 0x6f0], random)) : number;
}

function phone(random: Random): string {
  const first = String(from(2, 9, random));
  const number = first + digits(7, random);
  const gap = pick([...blanks, ...dashes, '.'], random);
  const pairs = (number.match(/../g) as string[]).join(gap);
  const halves = `${number.slice(0, 4)}${pick(blanks, random)}${number.slice(4)}`;
  const danish = pick([number, pairs, pairs, halves], random);
  if (random() < 0.1)
    return `${pick(list('+299|00299|+298'), random)} ${pick([digits(6, random), `${digits(2, random)} ${digits(2, random)} ${digits(2, random)}`], random)}`;
  if (random() < 0.1)
    return pick(
      [
        `+46 70${pick(dashes, random)}${digits(3, random)} ${digits(2, random)} ${digits(2, random)}`,
        `+49 170 ${digits(7, random)}`,
        `+48 ${digits(3, random)} ${digits(3, random)} ${digits(3, random)}`,
        `+4740${digits(6, random)}`,
      ],
      random,
    );
  if (random() < 0.2) return `${pick(list('+45|+45 |0045 |(+45) |+45-'), random)}${danish}`;
  return random() < 0.03 ? wide(danish) : danish;
}

const mailNames = list(
  'mor|far_til_3|anne.lykkegaard|k.b.sen|fam.lauesgaard|bente-og-ib|o.k2|søren.ærø|post|MIKKEL.H|x1987x|skole+sfo|a.al-masri',
);
const domains = list(
  'mail.example|brev.example|skolen.example|post.min-kommune.example|x.dk|gmail.example|Firma.dk|a1.example.dk|børn.dk',
);

function email(random: Random): string {
  return `${pick(mailNames, random)}${random() < 0.3 ? digits(2, random) : ''}@${pick(domains, random)}`;
}

const streetHeads = list(
  'Gyvel|Birke|Linde|Nørre|Vester|Kirke|Skole|Møllegårds|Rosen|Hybens|Engblomme|Lærke|Strand|Ahorn|Fugle|Havre|Kastanie|Fasan|Bøge|Ryttermarks',
);
const streetTails = list(
  'vej|gade|stræde|stien|allé|vænget|parken|bakken|toften|krogen|lunden|haven|marken|engen|vangen|draget|kæret|skrænten|holmen|torvet|pladsen|svinget|gården|dalen|skoven|ageren|højen',
);
const wholeStreets = list(
  'H.C. Andersens Vej|Ndr. Ringvej|Skt. Knuds Torv|Øster Farimagsgade|Gammel Kongevej|Ved Kæret|Bag Haverne|Dronning Margrethes Vej|Store Kongensgade|Gl. Skolevej|Sdr. Boulevard|Niels Ebbesens Gade|Vestre Strandallé|Lille Sct. Hans Gade|Kong Georgs Vej|P. Hansens Vej|Havnegade',
);

function address(random: Random): string {
  const street =
    random() < 0.35 ? pick(wholeStreets, random) : pick(streetHeads, random) + pick(streetTails, random);
  const letter = random() < 0.25 ? pick(['A', 'B', ' C', 'd', ' f'], random) : '';
  const floor =
    random() < 0.35
      ? pick(
          list(', 2. th.|, st. tv|, 3. sal|, 1. mf.|, kld.|, 4. tv.| 2.tv|, 1. sal th|, st.|, 2., dør 3'),
          random,
        )
      : '';
  return `${street} ${from(1, 299, random)}${letter}${floor}`;
}

const towns = list(
  'Aarhus C|Brønderslev|Roskilde|København Ø|Nykøbing F|Store Heddinge|Kgs. Lyngby|Tarm|Odense SV|Rønne|Nørresundby|Sønder Felding|Ry|Viborg|Hvidovre|Nørre Alslev|Skive|Hals|Esbjerg V|Ikast|Nuuk|Tórshavn|Frederiksberg C|Vester Hassing|Kbh. N|Løgstør|Aabenraa|Ulfborg',
);

function postcode(random: Random): string {
  return `${pick(['', '', '', 'DK-', 'DK ', 'FO-'], random)}${from(1, 9, random)}${digits(3, random)} ${pick(towns, random)}`;
}

function plate(random: Random): string {
  const letters = pick(list('AB|CX|ZU|DH|EP|BM|XK|TJ'), random);
  const gap = pick(['', ' ', ' ', '\u00a0', '-'], random);
  const number = digits(5, random);
  return `${letters}${gap}${number.slice(0, 2)}${random() < 0.6 ? gap : ''}${number.slice(2)}`;
}

function account(random: Random): string {
  const reg = `${from(1, 9, random)}${digits(3, random)}`;
  return pick(
    [
      () => `${reg} ${digits(10, random)}`,
      () => `${reg}-${digits(10, random)}`,
      () => `${reg} ${digits(7, random)}`,
      () => `${reg}\u00a0${digits(10, random)}`,
      () => `${reg} \u2013 ${digits(10, random)}`,
      () => `${reg} ${digits(3, random)} ${digits(3, random)} ${digits(4, random)}`,
      () =>
        `DK${digits(2, random)} ${digits(4, random)} ${digits(4, random)} ${digits(4, random)} ${digits(2, random)}`,
      () => `DK${digits(16, random)}`,
    ],
    random,
  )();
}

function link(random: Random): string {
  const host = pick(
    list('skolen.example|www.stuen.example|www.børnehuset.dk|familie.example.org|Blog.example.com'),
    random,
  );
  const path = pick(['', '/', '/hans-side', '/album/2026?id=3', '/a_b/c.html', '/~mor'], random);
  if (host.startsWith('www.') && random() < 0.5) return host + path;
  return random() < 0.25 && path.length > 1
    ? `${pick(list('facebook.com|minskole.dk|billeder.nu|flickr.com'), random)}${path}`
    : `${pick(list('https://|http://|HTTPS://'), random)}${host}${path}`;
}

const kinds: Readonly<Record<string, { make: (random: Random) => string; frames: readonly string[] }>> = {
  CPR: {
    make: cpr,
    frames: list(
      'cpr %|Cpr-nr.: %|CPR % er noteret|Barnets personnummer er %.|(%)|%|født %, pige|nr. % her|cpr:%|Sendt til far (%)|Regitze %|og sagde: %|står i journalen: %|Bonnie, % og mor|% 3. klasse|% er 5 år',
    ),
  },
  PHONE: {
    make: phone,
    frames: list(
      'Tlf. %|tlf: %|ring til mor på %|Mobil %, helst efter kl. 16|%|Mor kan fanges på %.|sms % inden fredag|Far (%) henter|nummeret er %|Kontakt: % eller kom forbi|- %|Kristian %|Jean: %|og sagde %|Regnbuen! %',
    ),
  },
  EMAIL: {
    make: email,
    frames: list('Skriv til %|mail: %.|<%>|far, %, vil gerne|%|mailto:%|Svar til % senest fredag'),
  },
  ADDRESS: {
    make: address,
    frames: list(
      'De bor på %|Adresse: %|hjemme på %, lige ved skoven|%|Familien er flyttet til %.|Afhentes % kl. 16|Ny adresse pr. 1. maj: %|bor nu % med far',
    ),
  },
  POSTCODE: {
    make: postcode,
    frames: list('De bor i %|%|Skolevej 4, %|hjemmet ligger i %.|sendt til % i går|By: %'),
  },
  PLATE: {
    make: plate,
    frames: list(
      'Bilen er %|reg. %|nummerplade %.|%|en grå bil (%) holdt ved lågen|Han kører i %, en rød varevogn',
    ),
  },
  ACCOUNT: {
    make: account,
    frames: list(
      'Konto %|kontonr.: %|overføres til %|reg. og konto: %.|Pengene sættes ind på %|IBAN/konto %',
    ),
  },
  URL: { make: link, frames: list('Se %|billederne ligger på %.|%|(%)|læs mere: % og skriv|Link: %') },
};

const decoys: readonly ((random: Random) => string)[] = [
  (random) =>
    `kl. ${two(from(0, 23, random))}.${two(from(0, 59, random))}${pick([...dashes, ' - '], random)}${two(from(0, 23, random))}.${two(from(0, 59, random))}`,
  (random) =>
    `den ${from(1, 31, random)}.${from(1, 12, random)}.20${digits(2, random)} kl. ${two(from(7, 17, random))}.${two(from(0, 59, random))}`,
  (random) =>
    `fra ${two(from(1, 28, random))}.${two(from(1, 12, random))}.${digits(2, random)} til ${two(from(1, 28, random))}.${two(from(1, 12, random))}.${digits(2, random)}`,
  (random) => `ordrenr. ${digits(from(6, 12, random), random)}`,
  (random) => `varenr. ${digits(3, random)}-${digits(4, random)}-${digits(2, random)}`,
  (random) => `EAN ${digits(13, random)}`,
  (random) => `CVR ${digits(8, random)}`,
  (random) => `ISBN 978-87-${digits(4, random)}-${digits(3, random)}-${digits(1, random)}`,
  (random) => `${from(1, 99, random)}.${digits(3, random)}.${digits(3, random)} kr.`,
  (random) => `${from(1, 9, random)}.${digits(3, random)} g, ${from(40, 60, random)} cm`,
  (random) => `vejede ${from(2, 5, random)}.${digits(3, random)} gram`,
  (random) =>
    `skoleåret 20${two(from(10, 40, random))}${pick(['-', '/', '\u2013'], random)}20${two(from(10, 40, random))}`,
  (random) =>
    `uge ${from(1, 52, random)}${pick(dashes, random)}${from(1, 52, random)}, 20${digits(2, random)}`,
  (random) => `side ${from(1, 400, random)}${pick(dashes, random)}${from(1, 400, random)}`,
  (random) => `str. ${from(20, 40, random)}-${from(20, 40, random)}`,
  (random) => `${from(1, 9, random)} x ${from(5, 45, random)} minutter, ${from(1, 100, random)} %`,
  (random) => `sag 20${digits(2, random)}-${digits(6, random)}`,
  (random) => `§ ${from(1, 200, random)}, stk. ${from(1, 9, random)}, nr. ${from(1, 20, random)}`,
  (random) =>
    `målt til ${from(90, 140, random)},${digits(1, random)} cm og ${from(10, 40, random)},${digits(2, random)} kg`,
  (random) => `tallene ${Array.from({ length: 4 }, () => from(1, 19, random)).join(', ')}`,
  (random) => `version ${from(1, 9, random)}.${from(0, 20, random)}.${from(0, 20, random)}`,
  (random) =>
    `resultatet blev ${from(0, 20, random)}-${from(0, 20, random)} og ${from(0, 20, random)}-${from(0, 20, random)}`,
  (random) => `i 20${digits(2, random)} Danmark, i 19${digits(2, random)} Norge`,
  (random) => `vej ${from(1, 9, random)} skridt frem, gå ${from(1, 9, random)} tilbage`,
  (random) => `temperatur ${from(36, 40, random)},${digits(1, random)} kl. ${from(7, 17, random)}`,
  (random) => `batterier AA ${from(2, 12, random)} stk., papir A4 ${from(60, 120, random)} g`,
  (random) =>
    `${two(from(1, 31, random))}${two(from(1, 12, random))}${digits(2, random)}${pick(['\n', '\t'], random)}${two(from(7, 17, random))}${pick(['.', ':'], random)}${two(from(0, 59, random))}`,
  (random) =>
    `${from(100, 9999, random)}${pick(['+', '=', '\n', '\t', ': '], random)}${from(1000, 9999, random)}`,
  (random) =>
    `${from(100, 999, random)}.${digits(3, random)}${pick(['\n', '\t'], random)}${from(1, 9, random)}.${digits(3, random)}`,
  (random) => `point: ${from(1000, 9999, random)} af ${from(1000, 9999, random)}`,
  (random) =>
    `${from(1, 12, random)}-${from(1, 12, random)} årige, hold ${from(1, 5, random)}.${from(1, 5, random)}`,
  (random) =>
    `kl. ${from(7, 17, random)}${pick(['.', ':'], random)}${two(from(0, 59, random))} ${from(20, 99, random)} børn, kl. ${from(7, 17, random)}:${two(from(0, 59, random))} ${from(20, 99, random)}`,
];
const decoyFrames = list('Noteret: %|%|Vi skrev % på tavlen|(%)|Det var % i går.|Husk % til mødet');

/** The kinds that are made here. */
export const structuredKinds: readonly string[] = Object.keys(kinds);

/** One detail of this kind, in a sentence. */
export function structuredCase(kind: string, random: Random): StructuredCase {
  const { make, frames } = kinds[kind] as (typeof kinds)[string];
  const detail = make(random);
  const frame = pick(frames, random);
  const start = frame.indexOf('%');
  return { kind, text: frame.replace('%', () => detail), start, end: start + detail.length };
}

/** A sentence with numbers that are none of these details. */
export function decoy(random: Random): string {
  return pick(decoyFrames, random).replace('%', () => pick(decoys, random)(random));
}
