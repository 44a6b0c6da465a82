import { costPerResultKpi, provenGainKpi, provenLossKpi } from '../../../framework/kpis/kpi-ids.ts';
import type { LedgerRow } from '../../../planning/plan/economics/effect-ledger.ts';
import type { KpiBinding } from '../../../planning/plan/kpi-binding.ts';
import type { PlannedAction } from '../../../planning/plan/planned-action.ts';
import { countsResults } from '../../../planning/targets/kpi-bindings.ts';
import { numberText } from '../../../values/number-text.ts';
import { inBoth, pair, plural, type Text } from '../../../values/text.ts';
import { kpiTitle, measure, money, plannedCost } from '../../plan-cells.ts';

/** What an action is expected to bring, and what one of its results costs. */
export interface ExpectedResult {
  readonly result: Text;
  readonly each: Text;
}

/** The indicator by which an action is judged. */
const mainKpi = ({ kpis }: Pick<PlannedAction, 'kpis'>): KpiBinding | undefined =>
  kpis.find((one) => one.role === 'performance') ?? kpis[0];

/** Customers with at most one decimal and their sign. */
export const signed = (value: number): Text =>
  inBoth((locale) => `${value > 0 ? '+' : ''}${numberText(value, locale, 1).replace('-', '−')}`);

/** New customers under which an action is judged by its indicator: so few are chance (working assumption). */
const fewCustomers = 0.5;

const newCustomers = (value: number): Text => {
  const count = signed(value);
  return inBoth(
    (locale) =>
      `${count[locale]} ${plural(Math.abs(value), locale, locale === 'fr' ? { one: 'nouveau client', other: 'nouveaux clients' } : { one: 'new customer', other: 'new customers' })}`,
  );
};

/** The result of an action in the unit that the plan counts for it: customers, margin, a number of things, or none. */
export function expectedResult(action: PlannedAction, row: LedgerRow | undefined, currency: string): ExpectedResult {
  const cost = plannedCost(action);
  return (
    customersResult(row, cost, currency) ??
    returnResult(row, cost, currency) ??
    countedResult(action, currency) ??
    servedResult(action, currency)
  );
}

/** New customers of the forecast; fewer where a budget leaves the channel. */
function customersResult(row: LedgerRow | undefined, cost: number, currency: string): ExpectedResult | null {
  if (row === undefined || !row.counted) return null;
  const customers = Math.round(row.customers * 10) / 10;
  if (customers === 0) return null;
  const [count, margin] = [newCustomers(customers), money(row.margin, currency)];
  if (customers < 0)
    return {
      result: pair(
        `${count.fr}\u202f: le budget va là où un client coûte moins`,
        `${count.en}: the budget goes where a customer costs less`,
      ),
      each: freed,
    };
  if (customers < fewCustomers) return null;
  const each = money(Math.round(cost / customers), currency);
  return {
    result: pair(`${count.fr}, ${margin.fr} de marge`, `${count.en}, ${margin.en} of margin`),
    each: cost === 0 ? unpaid : pair(`${each.fr} par client`, `${each.en} a customer`),
  };
}

const freed = pair('argent libéré', 'money freed');
const unpaid = pair('heures non payées', 'unpaid hours');

/** Margin of the customers who come back. */
function returnResult(row: LedgerRow | undefined, cost: number, currency: string): ExpectedResult | null {
  if (row === undefined || !row.counted || row.mechanism !== 'repeat' || row.margin <= 0) return null;
  const margin = money(row.margin, currency);
  const each = money(Math.round((100 * cost) / row.margin), currency);
  const one = money(100, currency);
  return {
    result:
      row.base?.unit === 'cases'
        ? provenResult(row, currency)
        : row.base?.unit === 'contracts'
          ? pair(`${margin.fr} de coût évité en un an`, `${margin.en} of cost avoided in a year`)
          : pair(
              `${margin.fr} de marge par des clients qui reviennent`,
              `${margin.en} of margin from customers who come back`,
            ),
    each: cost === 0 ? unpaid : pair(`${each.fr} pour ${one.fr} de marge`, `${each.en} for ${one.en} of margin`),
  };
}

/** The margin of a deed that the counts prove, with its interval. */
function provenResult({ margin, prior }: LedgerRow, currency: string): Text {
  const [low, mid, high] = [prior.low, prior.mode, prior.high].map((end) =>
    money(Math.round((margin * end) / prior.mode), currency),
  ) as [Text, Text, Text];
  return pair(
    `${mid.fr} de marge d’après vos comptes (${low.fr} à ${high.fr})`,
    `${mid.en} of margin from your counts (${low.en} to ${high.en})`,
  );
}

/** A number of things that the action adds. */
function countedResult(action: PlannedAction, currency: string): ExpectedResult | null {
  const main = mainKpi(action);
  const ratio = action.kpis.find((one) => one.kpiId === costPerResultKpi);
  if (action.kind === 'measurement' || main === undefined || ratio === undefined || !countsResults(main)) return null;
  const [title, gain] = [kpiTitle(main.kpiId), numberText(main.target - (main.baseline ?? 0), 'fr', 0)];
  if (gain === '0') return null;
  const each = measure(ratio.target, 'money', currency);
  return {
    result: pair(
      `${title.fr}\u202f: ${gain}`,
      `${title.en}: ${numberText(main.target - (main.baseline ?? 0), 'en', 0)}`,
    ),
    each: plannedCost(action) === 0 ? unpaid : pair(`${each.fr} l’unité`, `${each.en} each`),
  };
}

/** What an action makes possible where it sells nothing by itself. */
function servedResult(action: PlannedAction, currency: string): ExpectedResult {
  if (action.kind === 'measurement' && !isProvenShare(action))
    return { result: isTask(action) ? decided : readings, each: noSale };
  const cases = provenCases(action);
  if (cases !== null) return { result: cases, each: noSale };
  const main = mainKpi(action);
  if (main === undefined) return { result: served[action.stage], each: noSale };
  const [title, target] = [kpiTitle(main.kpiId), measure(main.target, main.unit, currency)];
  const from = measure(main.baseline, main.unit, currency);
  const { fr, en } = served[action.stage];
  return {
    result: pair(
      `${fr}\u202f: ${title.fr}, ${from === null ? 'à' : `de ${from.fr} à`} ${target.fr}`,
      `${en}: ${title.en}, ${from === null ? 'at' : `from ${from.en} to`} ${target.en}`,
    ),
    each: noSale,
  };
}

/** Results that a proven deed adds, or losses that it spares, among the cases that it reaches in the cycle; null where these are not counted. */
export function provenCases({ kpis, retention }: Pick<PlannedAction, 'kpis' | 'retention'>): Text | null {
  const read = kpis.find(({ kpiId }) => kpiId === provenGainKpi || kpiId === provenLossKpi);
  const people = retention?.people ?? 0;
  if (read === undefined || read.baseline === null || people <= 0) return null;
  const gained = Math.round(Math.abs(read.target - read.baseline) * people);
  if (gained === 0) return null;
  const isLoss = read.kpiId === provenLossKpi;
  return inBoth((locale) => {
    const [many, all] = [numberText(gained, locale, 0), numberText(people, locale, 0)];
    if (locale === 'fr')
      return `${many} ${isLoss ? 'de perdus en moins' : 'de gagnés en plus'} sur ${all} cas, d’après vos comptes`;
    return `${many} ${isLoss ? 'fewer lost' : 'more won'} of ${all} cases, from your counts`;
  });
}

/** A budget, a finding or a date: a decision or a piece of work that is done, not a reading. */
const isTask = ({ family }: PlannedAction): boolean => family === 'budget' || family === 'finding';
const decided = pair(
  'une décision prise ou un travail fait, sans vente comptée à lui seul',
  'a decision taken or a piece of work done, with no sale counted for it alone',
);
const readings = pair(
  'les relevés par lesquels les autres actions sont jugées',
  'the readings by which the other actions are judged',
);

/** True for a deed that is read on the share of its own cases. */
const isProvenShare = ({ kpis }: PlannedAction): boolean =>
  kpis.some(({ kpiId }) => kpiId === provenGainKpi || kpiId === provenLossKpi);

const noSale = pair('aucune vente à elle seule', 'no sale of its own');

const served: Readonly<Record<PlannedAction['stage'], Text>> = {
  ACQ: pair('sert à se faire trouver', 'serves being found'),
  ACT: pair('sert à faire passer à l’acte', 'serves the first step of visitors'),
  RET: pair('sert à faire revenir', 'serves coming back'),
  REF: pair('sert à faire recommander', 'serves being recommended'),
  REV: pair('sert à vendre', 'serves sales'),
};

/** When the action goes on, and when it stops; a measure is taken or not. */
export function decisionRule(action: PlannedAction, currency: string): Text {
  if (action.kind === 'measurement' && !isProvenShare(action)) return isTask(action) ? done : taken;
  const main = mainKpi(action);
  if (main === undefined) return action.reuse.rule;
  const [target, low] = [measure(main.target, main.unit, currency), measure(main.low, main.unit, currency)];
  const title = kpiTitle(main.kpiId);
  const falls = main.direction === 'down';
  const keep = falls
    ? pair(`${title.fr}\u202f: garder à ${target.fr} ou moins`, `${title.en}: keep at ${target.en} or less`)
    : pair(`${title.fr}\u202f: garder dès ${target.fr}`, `${title.en}: keep from ${target.en}`);
  if (target.fr === low.fr) return keep;
  const [above, under] = falls ? ['au-dessus de', 'above'] : ['sous', 'under'];
  return pair(`${keep.fr}, arrêter ${above} ${low.fr}`, `${keep.en}, stop ${under} ${low.en}`);
}

const done = pair('fait ou non ce jour-là', 'done or not on that day');
const taken = pair(
  'fait ou non ce jour-là\u202f; non fait, les verdicts qui en dépendent attendent d’autant',
  'done or not on that day; if not, the verdicts that rest on it wait as long',
);
