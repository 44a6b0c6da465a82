import type { Text } from '../values/text.ts';

/** The five stages in the order of criterion Cr5 (after McClure, Startup Metrics for Pirates, 2007). */
export const stages = ['ACQ', 'ACT', 'RET', 'REF', 'REV'] as const;
/** Acquisition, activation, retention, referral or revenue. */
export type Stage = (typeof stages)[number];

export interface StageRow {
  readonly id: Stage;
  readonly title: Text;
  /** The question the stage answers. */
  readonly question: Text;
}

export const stageRows: readonly StageRow[] = [
  {
    id: 'ACQ',
    title: { fr: 'Acquisition', en: 'Acquisition' },
    question: { fr: 'Comment les gens nous découvrent-ils ?', en: 'How do people find us?' },
  },
  {
    id: 'ACT',
    title: { fr: 'Activation', en: 'Activation' },
    question: { fr: 'Vivent-ils une première expérience réussie ?', en: 'Do they have a good first experience?' },
  },
  {
    id: 'RET',
    title: { fr: 'Rétention', en: 'Retention' },
    question: { fr: 'Reviennent-ils ?', en: 'Do they come back?' },
  },
  {
    id: 'REF',
    title: { fr: 'Recommandation', en: 'Referral' },
    question: { fr: 'En parlent-ils autour d’eux ?', en: 'Do they tell others?' },
  },
  {
    id: 'REV',
    title: { fr: 'Revenu', en: 'Revenue' },
    question: { fr: 'Combien rapportent-ils, et à quel coût ?', en: 'How much do they bring, and at what cost?' },
  },
];

export function stageTitle(stage: Stage): Text {
  return (stageRows.find((row) => row.id === stage) as StageRow).title;
}
