import { typesetText } from '../../language/typeset.ts';
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
 * Aim of one action: that of the indicator itself, else a gain on the measured starting value, else its first
 * thresholds. Throws RangeError for an indicator that is never aimed at.
 */
export function kpiAim(kpi: Kpi, facts: AimFacts): Aim {
  if (kpi.norm === null) throw new RangeError(`indicator without a norm: ${kpi.id}`);
  return (
    kpi.aim(facts) ?? {
      marks: facts.start === null ? kpi.norm.first : gainOn(facts.start, kpi, kpi.norm),
      basis: typesetText(facts.start === null ? assumedBasis : measuredBasis),
    }
  );
}

function gainOn(start: number, { unit, direction }: Kpi, { first, maximum }: KpiNorm): Marks {
  if (unit === 'points') return mapMarks(pointsGained, (points) => Math.round(start + points));
  if (direction === 'none') return first;
  const most = maximum ?? (unit === 'rate' ? 1 : Number.POSITIVE_INFINITY);
  return mapMarks(gains[direction], (factor) => {
    const value = Math.min(start * factor, most);
    return unit === 'money' ? Math.round(value * 100) / 100 : Number(value.toPrecision(4));
  });
}

const mapMarks = ([low, target, high]: Marks, change: (mark: number) => number): Marks => [
  change(low),
  change(target),
  change(high),
];
