import { channelType } from '../framework/channels.ts';
import { addDays, type Day, lastWorkday, nextWorkday } from '../values/day.ts';
import type { AcquisitionScenario, ScenarioStep } from './acquisition-scenario.ts';

/**
 * The steps on the channels that reach the persona: one of the same kind takes the place of a channel that does not, and a
 * publication without such a channel is left out rather than sent elsewhere, as long as another one is left.
 */
export function reachableSteps({ steps }: AcquisitionScenario, channels: readonly string[]): ScenarioStep[] {
  const placed = steps.map((step) => ({ step, channelId: channelFor(step.channelId, channels) }));
  const isSaid = placed.some(({ step, channelId }) => step.says !== undefined && channelId !== null);
  return placed.flatMap(({ step, channelId }) => {
    if (channelId === null && step.says !== undefined && isSaid) return [];
    return [{ ...step, channelId: channelId ?? channels[0] ?? step.channelId }];
  });
}

/** True where one of its publications has a channel that reaches the audience. */
export const canSay = ({ steps }: AcquisitionScenario, channels: readonly string[]): boolean =>
  steps.some(({ says, channelId }) => says !== undefined && channelFor(channelId, channels) !== null);

const channelFor = (id: string, channels: readonly string[]): string | null => {
  if (channels.includes(id)) return id;
  const { metrics } = channelType(id);
  return channels.find((one) => channelType(one).metrics === metrics) ?? null;
};

/** The days that a step may fall on. */
interface Days {
  readonly start: Day;
  readonly end: Day;
  /** First day of the scenario. */
  readonly due: Day;
  /** The occasion of a seasonal scenario; null without one. */
  readonly event: Day | null;
  /** The day that the company gives for its own fair or forum; null without one. */
  readonly own: Day | null;
}

/** The day of a step: counted from the start, from the day of the company’s own event, or back from the occasion; work never falls on a Saturday or a Sunday. */
export function stepDay(offset: number, { start, end, due, event, own }: Days): Day {
  // a fair may fall on a Saturday: its own day is kept
  if (own !== null && offset === 0) return own;
  if (own !== null) return nextWorkday(addDays(own, offset));
  const isBefore = offset < 0 && event !== null;
  const day = isBefore ? addDays(event, offset) : addDays(due, Math.max(0, offset));
  const within = day < start ? start : day > end ? end : day;
  // a date counted back from an occasion moves away from it: the Friday before
  return isBefore || within === end ? lastWorkday(within) : nextWorkday(within);
}
