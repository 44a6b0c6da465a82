import type { PlannedInsight } from '../../../planning/plan/details/planned-insight.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { sum } from '../../../values/sum.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { Cell, ReportBlock } from '../../blocks.ts';
import { table } from '../../build-blocks.ts';
import { money, shortDay } from '../../plan-cells.ts';
import { provenCases } from '../profitability/expected-result.ts';

/** Kinds of findings that compare two ways of doing, or count the cause of a loss. */
const provenKinds: ReadonlySet<string> = new Set(['ways-apart', 'losses-apart', 'means-apart', 'loss-with-a-cause']);

/** Changes shown at most (working assumption). */
const most = 6;
const daysPerMonth = 30.4375;

/** The changes that the counts of the company prove, the largest margin first: they come before any general proposal. */
export function provenTable(strategy: Strategy): ReportBlock[] {
  const { insights, cycle, company, actions, ledger } = strategy;
  const rows = insights.filter(({ kind }) => provenKinds.has(kind)).slice(0, most);
  if (rows.length === 0) return [];
  const months = (7 * cycle.weeks) / daysPerMonth;
  // a deed has one value: that of the balance, from its first day to the end of the cycle
  const marginOf = ({ actionIds, moneyPerMonth }: PlannedInsight): Text | null => {
    const own = ledger.rows.filter(
      ({ actionId, counted, base }) => counted && base?.unit === 'cases' && actionIds.includes(actionId),
    );
    const margin =
      own.length > 0 ? sum(own.map((row) => row.margin)) : moneyPerMonth === null ? null : moneyPerMonth * months;
    return margin === null ? null : money(Math.round(margin), company.currency);
  };
  return [
    table(
      pair('À faire d’abord\u202f: ce que vos comptes prouvent', 'To do first: what your counts prove'),
      [
        ['Ce que vous comptez', 'What you count', 'wide'],
        ['Ce qui change', 'What changes', 'wide'],
        ['Sorte', 'Kind'],
        ['Marge sur le cycle', 'Margin over the cycle', 'number'],
        ['À partir du', 'From'],
      ],
      rows.map((one): Cell[] => {
        const start = actions
          .filter(({ id }) => one.actionIds.includes(id))
          .map((action) => action.start)
          .sort()[0];
        return [
          one.title,
          one.remedy,
          kindOf(one),
          marginOf(one) ??
            actions.filter(({ id }) => one.actionIds.includes(id)).flatMap((action) => provenCases(action) ?? [])[0] ??
            pair('à chiffrer au premier relevé', 'to value at the first reading'),
          start === undefined ? pair('plus tard', 'later') : shortDay(start),
        ];
      }),
    ),
  ];
}

const messageSign =
  /relanc|rappel|appel|r[ée]pon|pr[ée]ven|propos|[ée]crit|mail|sms|call|remind|answer|text|letter|offer|told|chased/iu;

/** A change of what is said to people, or of the path that they take. */
const kindOf = ({ title }: Pick<PlannedInsight, 'title'>): Text =>
  inBoth((locale) =>
    messageSign.test(title[locale])
      ? locale === 'fr'
        ? 'message'
        : 'notification'
      : locale === 'fr'
        ? 'parcours'
        : 'path',
  );
