import { unique } from '../../../values/unique.ts';
import type { Company } from '../company.ts';
import { sectorChoices } from '../questions/sector-choices.ts';

/** Words of the personas that nobody gave, and the trade, which names no subject that anybody looks for. */
export const takenWords = ({ hypotheses = [] }: Pick<Company, 'hypotheses'>): string[] =>
  unique([
    ...hypotheses.filter(({ about }) => about.startsWith('personas/')).flatMap(({ taken }) => taken.split(', ')),
    ...sectorChoices.flatMap(({ label }) => [label.fr, label.en].flatMap((text) => [text, text.split(',')[0]!])),
  ]);
