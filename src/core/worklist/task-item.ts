import { findKpi } from '../framework/kpis/kpi-of.ts';
import { measureText } from '../framework/measure-text.ts';
import { findingActionId } from '../insights/finding-action-id.ts';
import type { PlannedInsight } from '../planning/plan/details/planned-insight.ts';
import type { KpiBinding } from '../planning/plan/kpi-binding.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import type { PlannedTask } from '../planning/plan/planned-task.ts';
import { addDays } from '../values/day.ts';
import { dayText } from '../values/day-text.ts';
import { measurementTask } from '../strategy/measurement/tasks/index.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import type { Edit, Proof, WorkItem } from '../planning/plan/work-item.ts';
import { contentEdits, contentProofs } from './content-work.ts';

/** A task of the plan with why and how to do it. */
export type TaskItem = Omit<WorkItem, 'worth' | 'certainty'>;

export function taskItem(task: PlannedTask, strategy: Strategy): TaskItem {
  const action = strategy.actions.find(({ id }) => id === task.actionId);
  return action === undefined ? task.work! : itemOf(task, action, strategy);
}

function itemOf(task: PlannedTask, action: PlannedAction, strategy: Strategy): TaskItem {
  const { id, title } = task;
  const { hours, planned } = action.effort;
  const [low, high] = [Math.min(hours.low, planned), Math.max(hours.high, planned)];
  return {
    id,
    source: 'plan',
    title,
    why: whyOf(action, strategy),
    minutes: { low: Math.round(low * 60), high: Math.round(high * 60) },
    pages: action.content?.target.kind === 'page' ? 1 : 0,
    proof: proofsOf(action, strategy),
    edits: editsOf(action, strategy),
    success: doneText(task, strategy) ?? successOf(action, strategy),
  };
}

/** The finding that an action was made for; undefined for any other action. */
const findingOf = (actionId: string, { insights }: Pick<Strategy, 'insights'>): PlannedInsight | undefined =>
  insights.find(({ id, answer }) => answer !== null && findingActionId(id) === actionId);

/**
 * The reason of the measurement, or of the finding; the friction that was seen; what a scenario should bring; else the two
 * reasons that count most.
 */
function whyOf({ id, conversion, scenario, what, explain }: PlannedAction, strategy: Strategy): Text {
  const measurement = measurementTask(id);
  if (measurement !== undefined) return measurement.why;
  const finding = findingOf(id, strategy);
  if (finding !== undefined) return finding.title;
  if (conversion !== null) return conversion.friction.description;
  if (scenario !== null && scenario.steps.length > 0) return what;
  const strongest = [...explain.factors].sort((a, b) => b.contribution - a.contribution).slice(0, 2);
  return inBoth((locale) => strongest.map(({ reason }) => stopped(reason[locale])).join(' '));
}

function proofsOf({ conversion, content }: PlannedAction, strategy: Strategy): Proof[] {
  if (conversion !== null) return [{ text: conversion.friction.description, page: null }];
  if (content === null) return [];
  return contentProofs(content, strategy);
}

function editsOf(
  { id, content, conversion, retention, scenario, steps: own, what }: PlannedAction,
  strategy: Strategy,
): Edit[] {
  const step = (text: Text): Edit => ({ text, page: null });
  if (content !== null) return contentEdits(content);
  const measurement = measurementTask(id);
  const steps = own ?? measurement?.steps ?? findingOf(id, strategy)?.answer?.steps;
  if (steps !== undefined) return steps.map((text) => step(text));
  if (conversion !== null) return [step(conversion.change)];
  if (retention !== null) return [what, ...(isSame(what, retention.change) ? [] : [retention.change])].map(step);
  if (scenario !== null && scenario.steps.length > 0) return firstSteps(scenario).map((one) => step(stepText(one)));
  return [step(what)];
}

/** Steps of a scenario that its task names. */
const mostSteps = 3;
export const firstSteps = ({ steps }: NonNullable<PlannedAction['scenario']>) => steps.slice(0, mostSteps);

const stepText = ({ touch, date }: ReturnType<typeof firstSteps>[number]): Text =>
  inBoth((locale) => `${dayText(date, locale, 'short')} — ${touch[locale]}`);

const isSame = (one: Text, other: Text): boolean => one.fr === other.fr && one.en === other.en;

/** How a measurement shows that it is done, and by when; null for any other task. */
function doneText({ actionId, date }: PlannedTask, strategy: Strategy): Text | null {
  const done = measurementTask(actionId ?? '')?.done ?? findingOf(actionId ?? '', strategy)?.answer?.done;
  return done === undefined
    ? null
    : pair(`${done.fr} À faire avant le ${dayText(date, 'fr')}.`, `${done.en} To be done by ${dayText(date, 'en')}.`);
}

/** The indicator of the action, from where to where, read where and when. */
function successOf(action: PlannedAction, { company, cycle }: Strategy): Text {
  const read = action.kpis.find(({ role }) => role === 'performance') ?? action.kpis[0];
  const when =
    action.end < cycle.end ? action.end : addDays(action.start, 90) < cycle.end ? addDays(action.start, 90) : cycle.end;
  if (read === undefined)
    return inBoth((locale) =>
      locale === 'fr' ? `À faire avant le ${dayText(when, 'fr')}.` : `To be done by ${dayText(when, 'en')}.`,
    );
  const title = findKpi(read.kpiId)?.title ?? pair(read.kpiId, read.kpiId);
  const value = (amount: number, locale: 'fr' | 'en') => measureText(amount, read.unit, company.currency)[locale];
  return inBoth((locale) => {
    const from = startText(read, locale, value);
    const aim = aimText(read, value)[locale];
    return locale === 'fr'
      ? `${title.fr}\u00a0: ${from}, ${aim}, à lire le ${dayText(when, 'fr')} (${read.source.fr}).`
      : `${title.en}: ${from}, ${aim}, to be read on ${dayText(when, 'en')} (${read.source.en}).`;
  });
}

/** What is to go down and has no start is a ceiling to stay under, never an aim to rise to. */
const aimText = (
  { direction, baseline, target }: KpiBinding,
  value: (amount: number, locale: 'fr' | 'en') => string,
): Text =>
  direction === 'down' && baseline === null
    ? pair(`au plus ${value(target, 'fr')}`, `at most ${value(target, 'en')}`)
    : pair(`vers ${value(target, 'fr')}`, `towards ${value(target, 'en')}`);

function startText(
  { baseline }: KpiBinding,
  locale: 'fr' | 'en',
  value: (amount: number, locale: 'fr' | 'en') => string,
): string {
  if (baseline === null) return locale === 'fr' ? 'départ non mesuré' : 'start not measured';
  return locale === 'fr' ? `de ${value(baseline, 'fr')}` : `from ${value(baseline, 'en')}`;
}

const stopped = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);
