/** Advance widths of Arial, in thousandths of its size; its twins (Liberation Sans, Arimo) have the same. */
const widths: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl’‘'],
  [260, '|'],
  [278, '\u0020!,./:;[\\]Ift\u00a0\u202f'],
  [333, '()-`r“”·'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$?_0123456789Labdeghnopqu«»–€£'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%æ'],
  [944, 'Wœ'],
  [1000, '…—→Œ'],
  [1015, '@'],
];
const known = new Map(widths.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width / 1000] as const)));

/** Of a sign that the font may not hold: another one stands in, as wide as the widest scripts. */
const foreign = 1.1;

/** How wide words are set in Arial, in ems. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += known.get(sign) ?? known.get(sign.normalize('NFD').charAt(0)) ?? foreign;
  return width;
}

/** Lines that words take in a column, where a word longer than the column is broken. */
export function lineCount(text: string, ems: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, ems), 0);
}

const space = 0.278;

function linesOf(line: string, ems: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = textWidth(word);
    if (used > 0 && used + space + width > ems) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    while (used > ems) {
      lines++;
      used -= ems;
    }
  }
  return lines;
}

/** The words that fit into so many lines, cut between two words and ended by an ellipsis where any are left out. */
export function fitted(text: string, ems: number, lines: number): string {
  if (lineCount(text, ems) <= lines) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const shown = `${words.join(' ').replace(/[\s,;:.(«“–-]+$/u, '')}…`;
    if (lineCount(shown, ems) <= lines) return shown;
  }
  const signs = [...(words[0] ?? '')];
  while (signs.length > 1 && lineCount(`${signs.join('')}…`, ems) > lines) signs.pop();
  return `${signs.join('')}…`;
}
