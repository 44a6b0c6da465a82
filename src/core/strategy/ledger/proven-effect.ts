import type { CountedGain } from '../../insights/gains/gained-results.ts';
import type { Range } from '../../planning/plan/action.ts';
import type { Company } from '../../framework/company/company.ts';
import type { LedgerRow } from '../../planning/plan/economics/effect-ledger.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { monthsFrom } from './months-left.ts';

const drawnSource = pair(
  'vos comptes : deux groupes tirés au sort, leur écart et son intervalle',
  'your counts: two groups drawn at random, their gap and its interval',
);
const givenSource = pair(
  'vos comptes : deux groupes qui n’ont pas été tirés au sort, une part de leur écart',
  'your counts: two groups that were not drawn at random, a part of their gap',
);

/** The effect of a deed that the counts of the company prove: new customers of a month, or results of customers of today. */
export function provenEffect(
  gain: CountedGain,
  actionId: string,
): Pick<LedgerRow, 'mechanism' | 'scale' | 'base' | 'group'> & {
  readonly gain: CountedGain;
  readonly prior: { readonly effect: Range; readonly chance: number };
  readonly source: Text;
} {
  const { results, customers, done, isDrawn } = gain;
  const each = customers > 0 ? customers : 1;
  const { low, mode, high } = results;
  return {
    mechanism: customers > 0 ? 'customers' : 'repeat',
    scale: 'absolute',
    base: { unit: 'cases', channelId: customers > 0 ? '*' : null, perMonth: done },
    group: `proven:${actionId}`,
    prior: { effect: { low: low * each, mode: mode * each, high: high * each }, chance: 1 },
    source: isDrawn ? drawnSource : givenSource,
    gain,
  };
}

/** Margin of the cycle that a proven deed brings, currency units; `shared`: the new customers that the simulation gives it. */
export function provenMargin(
  company: Company,
  gain: CountedGain,
  one: { readonly effect: Range; readonly startsOn: string },
  shared: number,
): number {
  return gain.customers > 0
    ? (shared * gain.each) / gain.customers
    : one.effect.mode * gain.each * monthsFrom(company, one.startsOn);
}

/** Rows of deeds that the counts of the company prove. */
export const isProvenRow = ({ base, counted }: Pick<LedgerRow, 'base' | 'counted'>): boolean =>
  counted && base?.unit === 'cases';

/** Margin of the deeds that bring no new customer and costs that are refused, minor units: at the ends of their intervals and as counted. */
export function provenSpread(rows: readonly LedgerRow[]): Range {
  const own = rows.filter(
    (row) =>
      row.counted &&
      row.mechanism === 'repeat' &&
      row.prior.mode > 0 &&
      (row.base?.unit === 'cases' || row.base?.unit === 'contracts'),
  );
  const at = (end: keyof Range): number =>
    sum(own.map(({ margin, prior }) => Math.round((margin * prior[end]) / prior.mode)));
  return { low: at('low'), mode: at('mode'), high: at('high') };
}
