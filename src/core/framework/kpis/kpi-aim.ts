import { typesetText } from '../../language/typeset.ts';
import { ratio } from '../../values/ratio.ts';
import { sumKnown } from '../../values/sum.ts';
import type { Company } from '../company/company.ts';
import { unitEconomics } from '../economics/unit-economics.ts';
import { pair } from '../../values/text.ts';
import type { Aim, AimFacts, Kpi, KpiNorm, Marks } from './kpi.ts';

/** Multipliers of a measured starting value: a modest gain (working assumption), to confirm during the cycle. */
const gains: Readonly<Record<'up' | 'down', Marks>> = { up: [1, 1.1, 1.25], down: [1, 0.9, 0.8] };
/** Points added to a measured starting value (working assumption). */
const pointsGained: Marks = [0, 4, 10];

const assumedBasis = pair(
  'Hypothèse de première utilisation, à remplacer par votre premier relevé.',
  'First-use assumption, to be replaced by your first reading.',
);
const measuredBasis = pair(
  'Départ mesuré ; la hausse visée est une hypothèse à confirmer en cours de cycle.',
  'Measured start; the gain aimed at is an assumption to confirm during the cycle.',
);

/**
 * Aim of one action: that of the indicator itself, else a gain on the measured starting value, else the count at which
 * the action pays for itself, else the first thresholds of a rate. A constant is never the aim of a count or an amount:
 * null where nothing gives one. Throws RangeError for an indicator that is never aimed at.
 */
export function kpiAim(kpi: Kpi, facts: AimFacts): Aim | null {
  if (kpi.norm === null) throw new RangeError(`indicator without a norm: ${kpi.id}`);
  const own = kpi.aim(facts);
  if (own !== null) return own;
  if (facts.start !== null) return { marks: gainOn(facts.start, kpi, kpi.norm), basis: typesetText(measuredBasis) };
  if (isOpenCount(kpi)) return payingAim(kpi, facts);
  return { marks: kpi.norm.first, basis: typesetText(assumedBasis) };
}

/** True for a count or an amount without an upper bound: a typed constant would be a guess about the size of the company. */
const isOpenCount = ({ unit, norm, unitIsWorth }: Kpi): boolean =>
  unitIsWorth !== null || unit === 'money' || (unit === 'count' && norm?.maximum === null);

/** Parts of the paying count under which an action is stopped, and from which it is extended (working assumptions). */
const payingMarks: Marks = [0.5, 1, 2];

/** The number of results from which the action costs no more than the ceiling of a customer, or earns its cost back. */
function payingAim({ unitIsWorth }: Kpi, { company, cost }: AimFacts): Aim | null {
  // the whole budget of a company is not the cost of one indicator
  const each = worthOf(unitIsWorth, company);
  if (cost === null || each === null || each <= 0 || cost <= 0) return null;
  const marks = mapMarks(payingMarks, (part) => Math.max(1, Math.ceil((cost * part) / each)));
  return { marks, basis: typesetText(payingBasis) };
}

const payingBasis = pair(
  'Calculé : le nombre à partir duquel l’action ne coûte pas plus que ce qu’elle peut coûter.',
  'Computed: the number from which the action costs no more than it may.',
);

/** What one result may cost, currency units; null when the rate to a customer is not measured. */
function worthOf(unit: Kpi['unitIsWorth'], company: Company): number | null {
  const { cacMax } = unitEconomics(company);
  switch (unit) {
    case 'customer':
      return cacMax;
    case 'lead': {
      const rate = rateToCustomer(company, ({ leads, trials }) => leads ?? trials);
      return rate === null ? null : rate * cacMax;
    }
    case 'visit': {
      const rate = rateToCustomer(company, ({ sessions }) => sessions);
      return rate === null ? null : rate * cacMax;
    }
    case 'revenue':
      return company.economics.marginRate;
    case null:
      return null;
  }
}

type Metrics = Company['channels'][number]['metrics'];

/** New customers among leads or visits, over the channels that know both. */
function rateToCustomer({ channels }: Company, of: (metrics: Metrics) => number | null | undefined): number | null {
  const known = channels.filter(
    ({ metrics }) => typeof of(metrics) === 'number' && typeof metrics.newCustomers === 'number',
  );
  return ratio(
    sumKnown(known.map(({ metrics }) => metrics.newCustomers)),
    sumKnown(known.map(({ metrics }) => of(metrics))),
  );
}

function gainOn(start: number, { unit, direction }: Kpi, { first, maximum }: KpiNorm): Marks {
  if (unit === 'points') return mapMarks(pointsGained, (points) => Math.round(start + points));
  if (direction === 'none') return first;
  const most = maximum ?? (unit === 'rate' ? 1 : Number.POSITIVE_INFINITY);
  return mapMarks(gains[direction], (factor) => {
    const value = Math.min(start * factor, most);
    if (unit === 'count' && maximum === null)
      return Number.isInteger(start) ? Math.ceil(value) : Number(value.toPrecision(4));
    return unit === 'money' ? Math.round(value * 100) / 100 : Number(value.toPrecision(4));
  });
}

const mapMarks = ([low, target, high]: Marks, change: (mark: number) => number): Marks => [
  change(low),
  change(target),
  change(high),
];
