import type { Text } from '../../core/values/text.ts';
import type { CoverageRow } from './service.ts';

/** What a customer does at a stage, in plain words. */
export const stageNames: Readonly<Record<CoverageRow['stage'], Text>> = {
  ACQ: { fr: 'Chercher', en: 'Search' },
  ACT: { fr: 'Choisir', en: 'Choose' },
  REV: { fr: 'Acheter', en: 'Buy' },
  RET: { fr: 'Revenir', en: 'Come back' },
  REF: { fr: 'Recommander', en: 'Recommend' },
};
