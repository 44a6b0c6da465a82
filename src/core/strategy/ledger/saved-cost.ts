import type { Company } from '../../framework/company/company.ts';
import type { Insight } from '../../insights/define-insight.ts';
import type { Range } from '../../planning/plan/action.ts';
import type { LedgerRow } from '../../planning/plan/economics/effect-ledger.ts';
import { daysBetween } from '../../values/day.ts';
import { pair, type Text } from '../../values/text.ts';

type Saved = NonNullable<Insight['saved']>;

const daysPerYear = 365.25;
const source = pair('le contrat et ses comptes, dans votre fichier', 'the contract and its counts, in your file');

/** The effect of the refusal of a contract: what is not paid any more. */
export function savedEffect(
  saved: Saved,
  actionId: string,
): Pick<LedgerRow, 'mechanism' | 'scale' | 'base' | 'group'> & {
  readonly saved: Saved;
  readonly prior: { readonly effect: Range; readonly chance: number };
  readonly source: Text;
} {
  const each = saved.inYear / 12;
  return {
    mechanism: 'repeat',
    scale: 'absolute',
    base: { unit: 'contracts', channelId: null, perMonth: 1 },
    group: `saved:${actionId}`,
    prior: { effect: { low: each, mode: each, high: each }, chance: 1 },
    source,
    saved,
  };
}

/** What is not paid in the year that the plan counts: from the day on which the contract would go on, currency units. */
export function savedMargin({ period }: Company, { inYear, from }: Saved): number {
  const passed = Math.max(0, daysBetween(period.cycleStart, from)) / daysPerYear;
  return inYear * Math.max(0, 1 - passed);
}
