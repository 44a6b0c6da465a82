import { z } from 'zod';
import { benchmarkOf } from '../benchmarks.ts';
import {
  blendedCacKpi,
  churnKpi,
  emailClickKpi,
  newCustomersKpi,
  referralRateKpi,
  repeatRateKpi,
  sessionsKpi,
} from '../kpis/kpi-ids.ts';
import type { BusinessModel, ObjectiveKind } from './company-parts.ts';
import { words } from './company-parts.ts';

/** A value the plan needs and nobody gave: the value used, and its source. */
export const Hypothesis = z.strictObject({
  about: words.describe('Place in this file'),
  taken: words.describe('What was taken, in words'),
  from: words.describe('Published benchmark with its year, rule of the catalogue, or working assumption'),
});
export type Hypothesis = z.infer<typeof Hypothesis>;

/** Target of a growth objective for which the owner gave a goal and no figure. */
export interface DefaultObjective {
  readonly kpiId: string;
  readonly target: number;
  readonly from: { readonly fr: string; readonly en: string };
}

const year = (id: string): { fr: string; en: string } => {
  const { source, year: when } = benchmarkOf(id);
  return { fr: `repère publié\u202f: ${source}, ${when}`, en: `published benchmark: ${source}, ${when}` };
};
const assumed = {
  fr: 'hypothèse de travail, à remplacer par votre premier relevé',
  en: 'working assumption, to be replaced by your first reading',
};

/** Visits that bring so many new customers: 70 for one, 200 at least. Working assumption. */
const visitsFor = (customers: number): number => Math.max(200, customers * 70);

/** The indicator of each goal, with a published median where one exists. */
export function defaultObjective(
  goal: ObjectiveKind,
  model: BusinessModel,
  known: { readonly target: number; readonly churn: number | null; readonly cac: number },
): DefaultObjective {
  const subscription = model === 'b2b_saas' || model === 'b2c_subscription';
  const keep: DefaultObjective =
    subscription && known.churn !== null
      ? { kpiId: churnKpi, target: Math.round(known.churn * 0.9 * 1e4) / 1e4, from: assumed }
      : { kpiId: repeatRateKpi, target: benchmarkOf('repeat').median, from: year('repeat') };
  switch (goal) {
    case 'retention':
    case 'revenue_existing':
      return keep;
    case 'awareness':
    case 'market_entry':
      return { kpiId: sessionsKpi, target: visitsFor(known.target), from: assumed };
    case 'margin':
      return { kpiId: blendedCacKpi, target: known.cac, from: assumed };
    case 'referral':
      return { kpiId: referralRateKpi, target: benchmarkOf('referral-share').median, from: year('referral-share') };
    case 'new_customers':
      return { kpiId: newCustomersKpi, target: known.target, from: assumed };
  }
}

/** Objectives added when the goals give fewer than three: about what the company has, so none on letters that it does not send. */
export const completingObjectives = (
  known: { readonly target: number; readonly cac: number },
  sendsLetters: boolean,
): readonly DefaultObjective[] => [
  ...(sendsLetters
    ? [{ kpiId: emailClickKpi, target: benchmarkOf('email-click').median, from: year('email-click') }]
    : []),
  { kpiId: sessionsKpi, target: visitsFor(known.target), from: assumed },
  { kpiId: blendedCacKpi, target: known.cac, from: assumed },
];
