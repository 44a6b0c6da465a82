import { z } from 'zod';
import { roleSigns } from '../counters/counter-words.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../counters/plain-words.ts';
import { count, id, words } from './company-parts.ts';

/** A step of the way to a purchase that the company counts itself. */
export const FunnelStep = z.strictObject({
  id,
  label: words.describe('Name of the step, as the company calls it'),
  count: count.nullable().describe('How many times over the period; null = not known'),
  parallelTo: z
    .string()
    .optional()
    .describe('Id of the step that this one is another way of: calls beside forms, transfers beside cards'),
  source: z.string().default('declared').describe('Tool or register that the count comes from'),
  period: z.string().optional().describe('Days that the count runs over; absent = the measured period'),
});
export type FunnelStep = z.infer<typeof FunnelStep>;

/** The steps in order, each with its parallel ways; a way that names a step that is not there is a step by itself. */
export function funnelLevels(steps: readonly FunnelStep[]): FunnelStep[][] {
  const mainOf = ({ id, parallelTo }: FunnelStep): string =>
    parallelTo !== undefined && steps.some((one) => one.id === parallelTo) ? parallelTo : id;
  const levels = new Map<string, FunnelStep[]>();
  for (const step of steps) levels.set(mainOf(step), [...(levels.get(mainOf(step)) ?? []), step]);
  return [...levels.values()];
}

/** Count of all ways of a step; null when one of them is not known. */
export function levelCount(level: readonly FunnelStep[]): number | null {
  const counts = level.flatMap(({ count }) => count ?? []);
  return counts.length < level.length ? null : counts.reduce((total, one) => total + one, 0);
}

/** Difference under which ways add up to the step before (working assumption: registers differ by a few). */
const tolerance = 0.02;

/**
 * True for a step whose ways are the outcomes of the one before, each person having one: orders, refusals and silence add
 * up to the quotes sent. Such ways are shares of the step before, never steps that all pass.
 */
export function isOutcomes(levels: readonly (readonly FunnelStep[])[], at: number): boolean {
  const [before, own] = [levelCount(levels[at - 1] ?? []), levelCount(levels[at] ?? [])];
  if (at === 0 || (levels[at]?.length ?? 0) < 2 || before === null || own === null || before <= 0) return false;
  return Math.abs(own - before) <= tolerance * before;
}

/**
 * True when the ways of the first step stay apart: a later step has several ways again, which are not its outcomes. Each
 * way is then followed by its own place in the lists.
 */
export const hasLanes = (levels: readonly (readonly FunnelStep[])[]): boolean =>
  (levels[0]?.length ?? 0) > 1 && levels.some((level, at) => at > 0 && level.length > 1 && !isOutcomes(levels, at));

/** The count that a step is compared with: that of the step before, of its own way when the ways stay apart; null without one. */
export function countBefore(levels: readonly (readonly FunnelStep[])[], at: number, way: number): number | null {
  if (at === 0) return null;
  if (hasLanes(levels)) {
    const own = levels.slice(0, at).findLast((level) => level.length > way);
    return own?.[way]?.count ?? null;
  }
  const before = levels[at - 1] ?? [];
  return isOutcomes(levels, at - 1) ? (before[0]?.count ?? null) : levelCount(waysOn(levels, at - 1));
}

const deadEndSign = roleSigns.filter(([role]) => role === 'unmet' || role === 'abandoned' || role === 'lost');
const isDeadEnd = ({ label }: FunnelStep): boolean => deadEndSign.some(([, sign]) => sign.test(plainText(label)));

/**
 * The ways of a step from which people go on to the next one: dead ends (“nothing free”) left out, and only the way that
 * the next step continues by its name (“web booking finished” after “web booking begun”, beside “calls”).
 */
export function waysOn(levels: readonly (readonly FunnelStep[])[], at: number): readonly FunnelStep[] {
  const ways = levels[at] ?? [];
  if (ways.length < 2) return ways;
  const open = ways.filter((way) => !isDeadEnd(way));
  const [next, ...others] = levels[at + 1] ?? [];
  const words = nounWords(next?.label ?? '');
  const shared = ({ label }: FunnelStep): number =>
    nounWords(outsideBrackets(plainText(label))).filter((word) => words.some((one) => isSameWord(one, word))).length;
  const continued = others.length === 0 ? open.filter((way) => shared(way) >= leastShared) : [];
  return continued.length === 1 ? continued : open.length > 0 ? open : ways;
}

/** Words that a step shares with the way that it continues (working assumption). */
const leastShared = 2;

/** The steps that lead to the result: of outcomes the first one, of ways that stay apart the main one. */
export const mainSteps = (steps: readonly FunnelStep[]): FunnelStep[][] => {
  const levels = funnelLevels(steps);
  const isLane = hasLanes(levels);
  return levels.map((level, at) => {
    if (isLane || (isOutcomes(levels, at) && !isTreatment(level))) return level.slice(0, 1);
    const open = continuing(levels, at).filter((way) => !isDeadEnd(way));
    return open.length === 0 ? level : open;
  });
};

/** True for one thing done or not done, such as quotes chased and quotes not chased: people go on from both. */
function isTreatment(level: readonly FunnelStep[]): boolean {
  const [done, not, ...others] = level.map(({ label }) => plainText(label));
  if (done === undefined || not === undefined || others.length > 0) return false;
  const isNegated = (text: string): boolean => /\b(not|non|sans|without|never|jamais|pas)\b/.test(text);
  const [own, its] = [nounWords(done), nounWords(not)];
  const isSame = its.filter((word) => own.some((one) => isSameWord(one, word))).length >= leastShared;
  return isNegated(done) !== isNegated(not) && isSame;
}

/** The ways of a step that continue the one before by its name, when some do and others come by another road. */
function continuing(levels: readonly (readonly FunnelStep[])[], at: number): readonly FunnelStep[] {
  const ways = levels[at] ?? [];
  const before = levels[at - 1] ?? [];
  const [head = ''] = nounWords(before.length === 1 ? (before[0]?.label ?? '') : '');
  const own = ways.filter(({ label }) => head !== '' && nounWords(label).some((word) => isSameWord(word, head)));
  return own.length > 0 ? own : ways;
}
