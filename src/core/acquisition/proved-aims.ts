import { kpiOf } from '../framework/kpis/kpi-of.ts';
import type { Kpi, Marks } from '../framework/kpis/kpi.ts';
import { moneyText } from '../framework/measure-text.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { Steering } from '../planning/plan/steering.ts';
import type { Locale } from '../values/locale.ts';
import { minorUnits } from '../values/money.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { monthsOf, type ScenarioReach } from './scenario-base.ts';
import type { ScenarioProof } from './scenario-proof.ts';

/** What is expected of a scenario on one indicator; without marks, what will give them. */
export interface ScenarioAim {
  readonly kpi: Kpi;
  readonly start: number | null;
  readonly marks: Marks | null;
  readonly basis: Text;
}

/** What the counts of the company give for each indicator of the scenario, with what it costs beside the first. */
export function provedAims(
  context: PlanContext,
  steering: Steering,
  reach: ScenarioReach,
  proof: ScenarioProof,
): ScenarioAim[] {
  const aims = proof.aims(monthsOf(reach));
  return reach.scenario.kpis.flatMap((id, at) => {
    const aim = aims[at];
    if (aim === undefined) return [];
    const kpi = kpiOf(id);
    const marks = kpi.unit === 'count' && aim.marks !== null ? wholeMarks(aim.marks) : aim.marks;
    const cost = at === 0 ? costText(context, steering, reach, kpi) : pair('', '');
    return { kpi, start: aim.start, marks, basis: inBoth((locale) => `${aim.basis[locale]}${cost[locale]}`) };
  });
}

const wholeMarks = ([low, mid, high]: Marks): Marks => [Math.floor(low), Math.round(mid), Math.round(high)];

/** What a scenario of the company’s own proof costs beside what it leaves. */
function costText({ company }: PlanContext, steering: Steering, reach: ScenarioReach, kpi: Kpi): Text {
  const { currency } = company.organisation;
  const worth = reach.proof?.worth(monthsOf(reach), steering.channelCap) ?? null;
  const shown = (value: number, locale: Locale): string => moneyText(minorUnits(value, currency), currency, locale);
  return inBoth((locale) => {
    const cost = shown(reach.cost, locale);
    if (worth === null) return locale === 'fr' ? ` Le scénario coûte ${cost}.` : ` The scenario costs ${cost}.`;
    const all = shown(worth.mid, locale);
    if (kpi.unitIsWorth === 'customer')
      return locale === 'fr'
        ? ` Le scénario coûte ${cost} ; au plafond de ${steering.capText.fr} par client, ce qu’il apporte vaut ${all}.`
        : ` The scenario costs ${cost}; at the ceiling of ${steering.capText.en} each, what it brings is worth ${all}.`;
    return locale === 'fr'
      ? ` Le scénario coûte ${cost} et laisse ${all} de marge au résultat attendu.`
      : ` The scenario costs ${cost} and leaves ${all} of margin at the expected result.`;
  });
}
