import { channelTotal } from '../../../framework/channel-total.ts';
import type { Company } from '../../../framework/company/company.ts';
import { type Comparison, comparedGroups } from '../../../framework/counters/compared-groups.ts';
import { statedReach } from '../../../framework/counters/stated/stated-reach.ts';
import { nextStepDoneKpi, referralRateKpi } from '../../../framework/kpis/kpi-ids.ts';
import { findKpi } from '../../../framework/kpis/kpi-of.ts';
import type { MeasureName } from '../../../framework/kpis/measures.ts';
import { termOf } from '../../../framework/use-cycle/term-of.ts';
import type { KpiBinding } from '../../../planning/plan/kpi-binding.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { wayCases } from '../../../planning/ways/way-cases.ts';
import { daysBetween } from '../../../values/day.ts';
import { sum } from '../../../values/sum.ts';
import { pair, type Text } from '../../../values/text.ts';

const daysPerMonth = 30.4375;
const yearDays = 365;

/** The people or cases that pass a step until the end of the cycle, by a count of the company. */
export interface StepPeople {
  readonly count: number;
  /** Who they are, and where the count comes from. */
  readonly name: Text;
}

type Given = Pick<Strategy, 'ledger' | 'cycle'> & { readonly inputs: { readonly company: Company } };
type Passing = (months: number, given: Given) => StepPeople | null;

const people = (count: number | null | undefined, fr: string, en: string): StepPeople | null =>
  count == null || count < 1 ? null : { count: Math.round(count), name: pair(fr, en) };

/** New customers of the central case, for the part of the cycle that is left. */
const newcomers: Passing = (months, { ledger, cycle }) => {
  const whole = (daysBetween(cycle.start, cycle.end) + 1) / daysPerMonth;
  const central = ledger.central?.customers ?? null;
  return people(
    central === null ? null : central * Math.min(1, months / whole),
    'nouveaux clients attendus',
    'new customers expected',
  );
};

const orders: Passing = (months, { inputs: { company } }) => {
  const all = company.siteTotals?.orders ?? channelTotal(company, 'orders');
  return people(
    typeof all === 'number' ? (all / company.period.baselineMonths) * months : null,
    'commandes, au rythme mesuré',
    'orders, at the measured pace',
  );
};

const members: Passing = (_, { inputs: { company } }) =>
  company.economics.model === 'subscription'
    ? people(
        company.economics.customersEnd,
        'clients à la fin de la période mesurée',
        'customers at the end of the measured period',
      )
    : null;

/** Terms that end: those of yearly customers come once a year; a shorter term ends every month, which no target counts. */
const terms: Passing = (months, given) => {
  const { company } = given.inputs;
  const yearly = company.offers
    .filter(({ kind }) => kind === 'subscription')
    .every((offer) => termOf(offer) === yearDays);
  const all = members(months, given);
  return all === null || !yearly
    ? null
    : people((all.count * months) / 12, 'échéances, un an après chaque contrat', 'terms, a year after each contract');
};

const leavers: Passing = (months, { inputs: { company } }) =>
  company.economics.model === 'subscription'
    ? people(
        ((company.economics.lostInPeriod ?? 0) / company.period.baselineMonths) * months,
        'clients qui partent, au rythme mesuré',
        'customers who leave, at the measured pace',
      )
    : null;

const prescribers: Passing = (_, { inputs: { company } }) =>
  people(sum(statedReach(company).map(({ all }) => all.count)), 'prescripteurs comptés', 'prescribers counted');

/** Who is counted under the bar of an indicator; what is missing here is counted at the first reading. */
const passing: Partial<Readonly<Record<MeasureName, Passing>>> = {
  orders,
  servicesEnded: orders,
  activeCustomers: members,
  benefitsOffered: members,
  termsEnded: terms,
  cancelClicks: leavers,
  knownPrescribers: prescribers,
};
/** Indicators of those who arrive, whatever they are divided by. */
const ofNewcomers: ReadonlySet<string> = new Set([nextStepDoneKpi, referralRateKpi]);

/** The comparison of the file from which an indicator starts. */
function comparedFor(
  { baseline, target }: Pick<KpiBinding, 'baseline' | 'target'>,
  company: Company,
): Comparison | undefined {
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 6e-4;
  return comparedGroups(company).find(
    ({ better, other }) =>
      baseline !== null && isNear(other.won / other.of, baseline) && isNear(better.won / better.of, target),
  );
}

/** The people who pass the step of an indicator from a day to the end of the cycle; null when no count of the company gives them. */
export function stepPeople(binding: KpiBinding, from: string, given: Given): StepPeople | null {
  const { company } = given.inputs;
  const months = Math.max(0, daysBetween(from, given.cycle.end) / daysPerMonth);
  const compared = comparedFor(binding, company);
  if (compared !== undefined) {
    const { remaining, monthly } = wayCases(compared, company);
    const label = compared.other.label ?? compared.result;
    return people((remaining ?? 0) + monthly * months, `cas comme «\u202f${label}\u202f»`, `cases like “${label}”`);
  }
  if (ofNewcomers.has(binding.kpiId)) return newcomers(months, given);
  const under = findKpi(binding.kpiId)?.needs.at(-1);
  return (under === undefined ? undefined : passing[under])?.(months, given) ?? null;
}
