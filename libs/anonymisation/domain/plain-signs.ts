const unusual =
  /[\u00a0\u2000-\u200a\u202f\u205f\u2010-\u2015\u2212\uff0d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/;
const eachUnusual = new RegExp(unusual.source, 'g');

/** The text with one kind of blank, hyphen and digit (full-width, Arabic, Persian), letter for letter in the same places. */
export function plainSigns(text: string): string {
  return unusual.test(text) ? text.replace(eachUnusual, plainSign) : text;
}

function plainSign(sign: string): string {
  const unit = sign.charCodeAt(0);
  if (unit === 0xff0d || unit === 0x2212 || (unit >= 0x2010 && unit <= 0x2015)) return '-';
  return /\p{Nd}/u.test(sign) ? String(unit & 0xf) : ' ';
}
