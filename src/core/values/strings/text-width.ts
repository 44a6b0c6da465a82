/**
 * Advance widths of Arial in thousandths of an em, for the characters of French and English titles.
 * Source: Adobe Core 14 AFM "Helvetica", whose metrics Arial copies; accented letters are as wide as their base.
 */
const widths: Readonly<Record<string, number>> = {
  ...widthOf(191, "'"),
  ...widthOf(200, '\u202F\u2009'),
  ...widthOf(222, 'ijl‘’'),
  ...widthOf(260, '|'),
  ...widthOf(278, ' \u00A0!,./:;I[\\]ft·'),
  ...widthOf(333, '()-`r“”'),
  ...widthOf(334, '{}'),
  ...widthOf(350, '•'),
  ...widthOf(355, '"'),
  ...widthOf(389, '*'),
  ...widthOf(400, '°'),
  ...widthOf(469, '^'),
  ...widthOf(500, 'Jcksvxyz'),
  ...widthOf(556, '#$0123456789?L_abdeghnopqu«»–€£'),
  ...widthOf(584, '+<=>~×'),
  ...widthOf(611, 'FTZß'),
  ...widthOf(667, '&ABEKPSVXY'),
  ...widthOf(722, 'CDHNRUw'),
  ...widthOf(737, '©®'),
  ...widthOf(778, 'GOQ'),
  ...widthOf(833, 'Mm'),
  ...widthOf(889, '%æ'),
  ...widthOf(944, 'Wœ'),
  ...widthOf(1000, '—…™ŒÆ'),
  ...widthOf(1015, '@'),
};
const averageLetter = 556;
const fullWidth = 1000;

/** Widths of the characters of the Latin scripts, by code; computed on first use. */
let latin: Uint16Array | null = null;
const widthsOfLatin = () => Uint16Array.from({ length: 0x250 }, (_, code) => characterWidth(String.fromCharCode(code)));
/** Characters that may combine or take two UTF-16 units: all but Latin letters, dashes and quotation marks. */
const combining = /[^\0-\u024f\u2010-\u2046]/;

/** Width in pixels of a line of Arial at `fontPixels`; combining marks have no width, unknown letters an average width. */
export function textWidth(text: string, fontPixels: number): number {
  let thousandths = 0;
  latin ??= widthsOfLatin();
  if (combining.test(text)) for (const character of text.normalize('NFC')) thousandths += characterWidth(character);
  else
    for (let at = 0; at < text.length; at += 1) thousandths += latin[text.charCodeAt(at)] ?? characterWidth(text[at]!);
  return Math.round((thousandths * fontPixels) / 1000);
}

/** Number of characters: code points of the composed form. */
export function characterCount(text: string): number {
  if (!combining.test(text)) return text.length;
  let count = 0;
  for (const _ of text.normalize('NFC')) count += 1;
  return count;
}

function characterWidth(character: string): number {
  const own = widths[character];
  if (own !== undefined) return own;
  const [base = character] = character.normalize('NFD');
  const known = widths[base];
  if (known !== undefined) return known;
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  return /\p{L}|\p{N}/u.test(character) && character.codePointAt(0)! < 0x1100 ? averageLetter : fullWidth;
}

function widthOf(width: number, characters: string): Record<string, number> {
  return Object.fromEntries(Array.from(characters, (character) => [character, width]));
}
