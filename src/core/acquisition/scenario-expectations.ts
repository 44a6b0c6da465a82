import type { Kpi, Marks } from '../framework/kpis/kpi.ts';
import { kpiAim } from '../framework/kpis/kpi-aim.ts';
import { kpiOf } from '../framework/kpis/kpi-of.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import { measureText } from '../framework/measure-text.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
import type { Steering } from '../planning/plan/steering.ts';
import type { Topic } from '../planning/topics/topic.ts';
import type { Day } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { pair } from '../values/text.ts';
import type { AcquisitionScenario } from './acquisition-scenario.ts';

/** What a scenario aims at on one indicator. */
export interface ScenarioAim {
  readonly kpiId: string;
  readonly kpi: Kpi;
  readonly start: number | null;
  readonly marks: Marks;
}

/** What a scenario reaches people with, and at what cost, currency units. */
export interface ScenarioReach {
  readonly topic: Topic;
  readonly channelIds: readonly string[];
  readonly cost: number;
}

/** Null when nothing measured or planned gives the indicator an aim. */
export function scenarioAim(
  { company, weeks }: PlanContext,
  { topic, channelIds, cost }: ScenarioReach,
  kpiId: string,
): ScenarioAim | null {
  const kpi = kpiOf(kpiId);
  const start = actionStart(kpi, company, channelIds);
  const aim = kpiAim(kpi, { company, weeks, monthlyClicks: topic.expectedClicks, start, cost });
  return aim === null ? null : { kpiId, kpi, start, marks: aim.marks };
}

/** The reading expected on the last day of the scenario: at worst, in the middle, at best. */
export function expectedResult(
  { kpiId, start: baseline, marks }: ScenarioAim,
  dueDate: Day,
): ScenarioDetail['expected'][number] {
  const [low, mid, high] = marks;
  const [least, most] = low <= high ? [low, high] : [high, low];
  return {
    kpiId,
    baseline,
    baselineReason:
      baseline === null
        ? typesetText(
            pair(
              'aucun relevé propre à ce scénario avant son lancement',
              'no reading of this scenario before its launch',
            ),
          )
        : null,
    low: least,
    mid: Math.min(most, Math.max(least, mid)),
    high: most,
    dueDate,
  };
}

/** When the scenario is extended, corrected or stopped, by its main indicator and the cost per customer. */
export function decisionRule(
  context: PlanContext,
  steering: Steering,
  scenario: AcquisitionScenario,
  { kpi, marks }: ScenarioAim,
): ScenarioDetail['decisionRule'] {
  const [low, target] = marks;
  const { unit, title: name } = kpi;
  const show = (value: number, locale: Locale): string =>
    measureText(value, unit, context.company.organisation.currency)[locale];
  const { fr, en } = scenario.variable;
  return {
    scaleIf: typesetText(
      pair(
        `« ${name.fr} » atteint ${show(target, 'fr')} et le coût par client reste sous ${steering.capText.fr}.`,
        `“${name.en}” reaches ${show(target, 'en')} and the cost per customer stays under ${steering.capText.en}.`,
      ),
    ),
    fixIf: typesetText(
      pair(
        `« ${name.fr} » reste entre ${show(low, 'fr')} et ${show(target, 'fr')} : changer ${fr}, une seule fois.`,
        `“${name.en}” stays between ${show(low, 'en')} and ${show(target, 'en')}: change ${en}, once only.`,
      ),
    ),
    stopIf: typesetText(
      pair(
        `« ${name.fr} » est sous ${show(low, 'fr')} huit semaines après le lancement, ou le coût par client dépasse ${steering.breakEvenText.fr}.`,
        `“${name.en}” is under ${show(low, 'en')} eight weeks after launch, or the cost per customer exceeds ${steering.breakEvenText.en}.`,
      ),
    ),
  };
}
