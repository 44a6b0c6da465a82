import type { KpiUnit } from '../framework/kpis/kpi.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { readerOf } from '../planning/targets/reader-of.ts';
import { majorUnits } from '../values/money.ts';
import { capitalise, inBoth, pair, type Text } from '../values/text.ts';

/** An indicator that is a count of the company's own, on which a goal or a finding rests. */
export interface OwnIndicator {
  readonly name: Text;
  readonly role: Text;
  readonly unit: KpiUnit;
  /** Value of the measured period; null = not known. */
  readonly start: number | null;
  readonly target: number;
  readonly source: Text;
  readonly owner: Text;
  readonly why: Text;
}

/** Findings that compare two ways of doing, or count a cause. */
const comparing: ReadonlySet<string> = new Set([
  'ways-apart',
  'losses-apart',
  'means-apart',
  'loss-with-a-cause',
  'reasons-counted',
]);

/** Own indicators read before all others (working assumption: what a person reads every month). */
const most = 5;

const goalRole = pair('but', 'goal');
const findingRole = pair('constat', 'finding');

type Given = Pick<Strategy, 'statedGoals' | 'insights' | 'inputs' | 'kpis'> & {
  readonly company: Pick<Strategy['company'], 'currency'>;
};

/** The counts on which the goals rest, then those of the findings, each with its start and its target: they are read first. */
export function ownIndicators({ statedGoals, insights, inputs, kpis, company: { currency } }: Given): OwnIndicator[] {
  const owner = readerOf(inputs.company, null);
  const source = ownSource(inputs.company.siteTotals?.source);
  const goals = statedGoals.flatMap(
    ({ statement, measure, kpiId, unit, current, target, reachable, verdict }): OwnIndicator[] => {
      const aim = reachable ?? target;
      // an indicator of the dashboard has its one start and its one target there
      const isShown = kpis.some((one) => one.kpiId === kpiId && (one.unit === 'rate') === (unit === 'share'));
      return measure === null || aim === null || aim === current || verdict === 'refused' || isShown
        ? []
        : [
            {
              name: inBoth((locale) => capitalise(measure[locale])),
              role: goalRole,
              unit: unit === 'share' ? 'rate' : unit,
              start: current,
              target: aim,
              source,
              owner,
              why: pair(`le but «\u202f${statement}\u202f» se lit dessus`, `the goal “${statement}” is read on it`),
            },
          ];
    },
  );
  const findings = insights.flatMap(({ kind, answer }): OwnIndicator[] => {
    const indicator = answer?.indicator;
    if (indicator?.start == null || indicator.target === null || !comparing.has(kind)) return [];
    if (indicator.start === indicator.target) return [];
    const value = (one: number): number =>
      indicator.unit === 'money' ? majorUnits({ amountMinor: one, currency }) : one;
    return [
      {
        name: indicator.name,
        role: findingRole,
        unit: indicator.unit === 'share' ? 'rate' : indicator.unit,
        start: value(indicator.start),
        target: value(indicator.target),
        source,
        owner,
        why: pair('dit si ce que vos comptes prouvent a changé', 'shows whether what your counts prove has changed'),
      },
    ];
  });
  const isSame = (one: OwnIndicator, other: OwnIndicator): boolean =>
    one.unit === other.unit && isNear(one.start, other.start) && isNear(one.target, other.target);
  const all = [...goals, ...findings.filter((one) => !goals.some((goal) => isSame(goal, one)))];
  return all.filter(({ name }, at) => all.findIndex((one) => one.name.fr === name.fr) === at).slice(0, most);
}

/** Values within the rounding of a plan. */
const isNear = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.abs(one - other) < 1e-3;

const ownSource = (source: string | undefined): Text =>
  source === undefined
    ? pair('vos comptes', 'your own counts')
    : pair(`vos comptes (${source})`, `your own counts (${source})`);
