/** `sure` always begins something, `stop` does unless the word before was an abbreviation, `same` keeps what was. */
export type Boundary = 'none' | 'same' | 'stop' | 'sure';

/** Words whose full stop does not end a sentence. */
export const stoppedWords: ReadonlySet<string> = new Set(
  'kl ca dvs pga mht vedr ang nr hr fr dr jf evt inkl ekskl eks bl skt sct chr joh jørg wm th mr mrs st cand stud ph.d adj lekt adv kons int udg red sml opr pr pers tidl nuv afd tlf mobil prof lok str f m v u d'.split(
    ' ',
  ),
);

/** Whether a full stop after this word is rather part of it. */
export function isAbbreviation(word: string): boolean {
  return stoppedWords.has(word) || (word.length === 1 && word > '9');
}

/** What the signs between two words say about the second. */
export function boundaryAfter(text: string, from: number, to: number): Boundary {
  let result: Boundary = 'none';
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 46) result = result === 'sure' ? 'sure' : 'stop';
    else if (unit === 47) result = result === 'none' ? 'same' : result;
    else if (opensByItself(unit)) return 'sure';
    else if (isQuote(unit) && at + 1 === to && !isLetterBefore(text, at)) return 'sure';
  }
  return result;
}

function opensByItself(unit: number): boolean {
  // newline, ! ? : ( [ * • – — … ¡ ¿, arrows, symbols and the surrogates of emoji
  if (
    unit === 10 ||
    unit === 13 ||
    unit === 33 ||
    unit === 63 ||
    unit === 58 ||
    unit === 40 ||
    unit === 91 ||
    unit === 42
  )
    return true;
  if (unit === 0x2013 || unit === 0x2014 || unit === 0x2022 || unit === 0x2026) return true;
  return (unit >= 0x2190 && unit <= 0x2bff) || (unit >= 0xd800 && unit <= 0xdfff);
}

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x201f);
}

function isLetterBefore(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\d]/u.test(text.charAt(at - 1));
}
