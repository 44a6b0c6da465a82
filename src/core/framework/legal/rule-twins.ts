import { pair, type Text } from '../../values/text.ts';
import type { LawTable, LegalArea } from './legal-areas.ts';

/**
 * A rule of another country or of the Union about the subject of a French one, whose title and evidence it has too.
 * Written from general knowledge of the texts that it names.
 */
export interface RuleTwin {
  readonly area: LegalArea;
  /** Id of the French rule about the same subject, and of others that this rule also answers. */
  readonly subject: string;
  readonly alsoAnswers?: readonly string[];
  /** What is asked. */
  readonly asks: Text;
  /** The text of the area, and the national ones where they are known. */
  readonly law: LawTable;
  readonly mentions?: readonly Text[];
  readonly validFrom?: string | null;
}

type Extra = Pick<RuleTwin, 'alsoAnswers' | 'mentions' | 'validFrom'>;

/** Builds the twins of one area. */
export const twinsOf =
  (area: LegalArea) =>
  (subject: string, [fr, en]: readonly [string, string], law: LawTable | Text, extra: Extra = {}): RuleTwin => ({
    area,
    subject,
    asks: pair(fr, en),
    law: isText(law) ? { [area]: law } : law,
    ...extra,
  });

const isText = (law: LawTable | Text): law is Text => typeof law['fr'] === 'string';

/** The mention of a paid publication where the law asks for one without giving its words. */
export const advertisement = pair('Publicité', 'Advertisement');

/** What the law asks of who offers a treatment with a medicine that needs a prescription, in French and in English. */
export const noMedicineAdvert = [
  'Ni publicité au public, ni prix, ni photo avant/après, ni avis pour ce médicament ou l’acte qui le nomme\u00a0: parlez de la consultation et de ce qu’elle décide.',
  'No advertising to the public, no price, no before/after picture and no review for this medicine or the treatment that names it: speak of the consultation and of what it decides.',
] as const;
