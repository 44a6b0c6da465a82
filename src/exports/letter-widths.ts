/** Letters of Arial and of fonts made as wide, by their width in thousandths of their size (advance widths of the font); 556 for the rest. */
const groups: readonly (readonly [number, string])[] = [
  [200, '\u202f'],
  [222, "ijl|’‘'"],
  [278, ' \u00a0tfI.,:;!/[]îïìí·'],
  [333, 'r()-“”•'],
  [500, 'cksvxyzJçÿ'],
  [584, '+=<>→×'],
  [667, 'ABEKPSVXYÀÂÉÈÊË&'],
  [722, 'CDHNRUwÇÙÛ'],
  [778, 'GOQÔ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'Wœ'],
  [1000, '—…@Œ'],
];

export const letterWidths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, letters]) => Array.from(letters, (letter): [string, number] => [letter, width])),
);
