import { channelNameOf } from '../framework/channel-name.ts';
import { channelType, isChannelType } from '../framework/channels.ts';
import type { Company } from '../framework/company/company.ts';
import type { KpiUnit } from '../framework/kpis/kpi.ts';
import { findKpi } from '../framework/kpis/kpi-of.ts';
import { measureText, moneyText } from '../framework/measure-text.ts';
import { typesetText } from '../language/typeset.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { PlannedObjective } from '../planning/plan/planned-objective.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import type { Day } from '../values/day.ts';
import { dayText } from '../values/day-text.ts';
import { majorUnits } from '../values/money.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { sum } from '../values/sum.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** Amounts are in minor units. */
export const money = (minor: number, currency: string): Text => inBoth((locale) => moneyText(minor, currency, locale));

/** A value in its unit; null when it is not known. */
export function measure(value: number, unit: KpiUnit, currency: string): Text;
export function measure(value: number | null, unit: KpiUnit, currency: string): Text | null;
export function measure(value: number | null, unit: KpiUnit, currency: string): Text | null {
  return value === null ? null : typesetText(measureText(value, unit, currency));
}

/** A target in its unit; `≤` before that of an indicator that should go down: a ceiling, never an aim to rise to. */
export function targetCell({ kpiId, target, unit }: Aim, currency: string): Text {
  const value = measure(target, unit, currency);
  return findKpi(kpiId)?.direction === 'down' ? pair(`≤\u00a0${value.fr}`, `≤\u00a0${value.en}`) : value;
}

interface Aim {
  readonly kpiId: string;
  readonly target: number;
  readonly unit: KpiUnit;
}

/** A share as a percentage, with as many decimals as it needs; null when it is not known. */
export function percent(share: number): Text;
export function percent(share: number | null): Text | null;
export function percent(share: number | null): Text | null {
  return share === null ? null : inBoth((locale) => percentText(share, locale));
}

/** A share to the nearest point; null when it is not known. */
export function wholePercent(share: number): Text;
export function wholePercent(share: number | null): Text | null;
export function wholePercent(share: number | null): Text | null {
  return share === null ? null : inBoth((locale) => percentText(share, locale, 0));
}

/** `4 janv. 2027`. */
export const shortDay = (day: Day): Text => inBoth((locale) => dayText(day, locale, 'short'));

/** `4 janvier 2027`. */
export const longDay = (day: Day): Text => inBoth((locale) => dayText(day, locale));

/** `mardi 12 janvier 2027 à 9 h 30` for `2027-01-12T09:30`. */
export function momentText(moment: string): Text {
  const [day = '', time = ''] = moment.split('T');
  const [hour = '', minute = ''] = time.split(':');
  const minutes = minute === '00' ? '' : `\u00a0${minute}`;
  return pair(
    `${dayText(day, 'fr', 'full')} à ${Number(hour)}\u00a0h${minutes}`,
    `${dayText(day, 'en', 'full')} at ${time}`,
  );
}

/** Hours with at most one decimal. */
export const hoursText = (hours: number): Text => inBoth((locale) => numberText(hours, locale, 1));

/** The title of an indicator, or its id when the catalogue does not contain it. */
export const kpiTitle = (id: string): Text => findKpi(id)?.title ?? pair(id, id);

/** What an objective aims at: its indicator, or the goal it serves in the words of the company when no catalogue contains the indicator. */
export function objectiveName(
  { kpiId, strategicObjectiveIds }: Pick<PlannedObjective, 'kpiId' | 'strategicObjectiveIds'>,
  { strategicObjectives }: Pick<Company, 'strategicObjectives'>,
): Text {
  if (findKpi(kpiId) !== undefined) return kpiTitle(kpiId);
  const goal = strategicObjectives.find(({ id }) => id === strategicObjectiveIds[0])?.statement;
  return goal === undefined ? kpiTitle(kpiId) : pair(`«\u00a0${goal}\u00a0»`, `“${goal}”`);
}

export const kpiUnit = (id: string): KpiUnit => findKpi(id)?.unit ?? 'count';

/** The title of a type of channel. */
export const channelTypeTitle = (typeId: string): Text =>
  isChannelType(typeId) ? channelType(typeId).title : pair(typeId, typeId);

/** The name of a channel of the company. */
export const channelTitle = (company: Company, channelId: string): Text =>
  company.channels.some(({ id }) => id === channelId) ? channelNameOf(company, channelId) : channelTypeTitle(channelId);

export const personaName = ({ personas }: Company, id: string): string =>
  personas.find((one) => one.id === id)?.name ?? id;

/** Cost of an action, time included, in minor units. */
export const plannedCost = ({ costs }: Pick<PlannedAction, 'costs'>): number => sum(costs.map((line) => line.planned));

/** Minor units as currency units. */
export const inUnits = (amountMinor: number, currency: string): number => majorUnits({ amountMinor, currency });

/** The stage with the largest share of the need. */
export const neediestStage = ({ stages }: Pick<Strategy, 'stages'>): Strategy['stages'][number] =>
  stages.reduce((most, one) => (one.need > most.need ? one : most));
