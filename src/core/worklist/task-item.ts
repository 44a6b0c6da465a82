import { channelType, isChannelType } from '../framework/channels.ts';
import { findKpi } from '../framework/kpis/kpi-of.ts';
import { measureText } from '../framework/measure-text.ts';
import type { LinkToAdd, Target } from '../planning/plan/action.ts';
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
    proof: proofsOf(action),
    edits: editsOf(action, strategy),
    success: doneText(task, strategy) ?? successOf(action, strategy),
  };
}

/** The finding that an action was made for; undefined for any other action. */
const findingOf = (actionId: string, { insights }: Pick<Strategy, 'insights'>): PlannedInsight | undefined =>
  insights.find(({ id, answer }) => answer !== null && findingActionId(id) === actionId);

/** The reason of the measurement, or of the finding; the friction that was seen; else the two reasons that count most. */
function whyOf({ id, conversion, explain }: PlannedAction, strategy: Strategy): Text {
  const measurement = measurementTask(id);
  if (measurement !== undefined) return measurement.why;
  const finding = findingOf(id, strategy);
  if (finding !== undefined) return finding.title;
  if (conversion !== null) return conversion.friction.description;
  const strongest = [...explain.factors].sort((a, b) => b.contribution - a.contribution).slice(0, 2);
  return inBoth((locale) => strongest.map(({ reason }) => stopped(reason[locale])).join(' '));
}

function proofsOf({ conversion, content }: PlannedAction): Proof[] {
  if (conversion !== null) return [{ text: conversion.friction.description, page: null }];
  if (content === null) return [];
  const { brandProof, keyword, channelId } = content;
  const channel = isChannelType(channelId) ? channelType(channelId).title : pair(channelId, channelId);
  return [
    {
      text: pair(
        `Recherche visée\u00a0: «\u202f${keyword}\u202f», canal\u00a0: ${channel.fr}`,
        `Search aimed at: “${keyword}”, channel: ${channel.en}`,
      ),
      page: null,
    },
    ...(brandProof.proof === ''
      ? []
      : [{ text: pair(`À dire\u00a0: ${brandProof.proof}`, `To say: ${brandProof.proof}`), page: null }]),
  ];
}

const mostEdits = 5;

function editsOf({ id, content, conversion, retention, scenario, what }: PlannedAction, strategy: Strategy): Edit[] {
  const step = (text: Text, page: string | null = null): Edit => ({ text, page });
  if (content !== null) {
    const { brief, links, target } = content;
    const page = target.kind === 'page' ? target.url : null;
    return [
      step(what, page),
      ...brief.questions
        .slice(0, 3)
        .map((question) => step(pair(`Répondez à\u00a0: ${question}`, `Answer: ${question}`))),
      ...links.slice(0, 2).map((link) => step(linkText(link, target), link.from)),
    ].slice(0, mostEdits);
  }
  const measurement = measurementTask(id);
  const steps = measurement?.steps ?? findingOf(id, strategy)?.answer?.steps;
  if (steps !== undefined) return steps.map((text) => step(text));
  if (conversion !== null) return [step(conversion.change)];
  if (retention !== null) return [step(what), step(retention.change)];
  if (scenario !== null)
    return [
      step(what),
      ...scenario.steps
        .slice(0, 3)
        .map(({ touch, date }) => step(inBoth((locale) => `${dayText(date, locale, 'short')} — ${touch[locale]}`))),
    ];
  return [step(what)];
}

/** A link to a page that the action creates waits for it. */
function linkText({ to, anchor }: LinkToAdd, { kind, url }: Target): Text {
  const link = pair(`un lien «\u202f${anchor}\u202f» vers ${to}`, `a link “${anchor}” to ${to}`);
  return kind === 'planned' && url === to
    ? pair(`Une fois la page publiée, ajoutez ${link.fr}`, `Once the page is published, add ${link.en}`)
    : pair(`Ajoutez ${link.fr}`, `Add ${link.en}`);
}

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
