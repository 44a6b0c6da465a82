import { siteChannelId } from '../framework/channel-ids.ts';
import { revenueKpi } from '../framework/kpis/kpi-ids.ts';
import { findingActionId } from '../insights/finding-action-id.ts';
import type { FoundInsight } from '../insights/found-insights.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import type { Day } from '../values/day.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** The task of a finding that asks for one, due on a day. */
export function findingDraft(context: PlanContext, insight: FoundInsight, due: Day): DraftAction {
  const { id, kind, title, worth } = insight;
  const action = insight.action as NonNullable<FoundInsight['action']>;
  return {
    ...noDetail,
    id: findingActionId(id),
    kind: 'measurement',
    catalogueId: `FINDING-${kind.id.toUpperCase()}`,
    family: 'finding',
    title: action.title,
    what: stepsText(action.steps),
    stage: stages[kind.aim],
    otherStages: [],
    personaIds: context.company.personas.map((persona) => persona.id),
    channelIds: [siteChannelId],
    hours: { low: action.hours * 0.6, mode: action.hours, high: action.hours * 1.8 },
    cash: { low: 0, mode: 0, high: 0 },
    skill: action.skill,
    kpiIds: [revenueKpi],
    legalIds: [],
    accessibility: [],
    explain: {
      score: Math.min(1, worth / 1000),
      factors: [factorOf('required', 1, 1, reasonOf(title))],
      runnerUp: null,
    },
    due,
    until: action.before ?? context.end,
    fixedDate: true,
    plannedHours: action.hours,
    plannedCash: 0,
    cashNature: 'tool',
    outsourced: false,
    steering: action.before !== undefined,
    dependencies: [],
    monthlyClicks: null,
  };
}

const stages = { acquire: 'ACQ', convert: 'ACT', keep: 'RET' } as const;

const stepsText = (steps: readonly Text[]): Text =>
  inBoth((locale) => steps.map((step) => sentence(typesetText(step)[locale])).join(' '));

const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** A title may begin with a figure and has no full stop. */
const reasonOf = ({ fr, en }: Text): Text =>
  pair(`Un constat le demande\u00a0: ${fr}.`, `A finding asks for it: ${en}.`);
