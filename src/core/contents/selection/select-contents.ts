import type { ContentFamily } from '../../planning/plan/content-kinds.ts';
import type { Stage } from '../../framework/stages.ts';
import { apportion } from './apportion.ts';
import type { Candidate } from './candidate.ts';
import type { Chosen } from './chosen.ts';
import { contentCandidates } from './content-candidates.ts';
import { makesTarget } from './content-order.ts';
import { withPastResults } from './past-results.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { budgetPurpose } from '../../planning/targets/budget-purpose.ts';

export interface ContentBudget {
  readonly hours: number;
  /** Currency units by purpose. */
  readonly cash: { acquisition: number; activation: number; retention: number; referral: number };
}

const shares: readonly (readonly [ContentFamily, number])[] = [
  ['editorial', 0.38],
  ['ugc', 0.25],
  ['interactive', 0.2],
  ['influence', 0.17],
];

/** Smallest number of content items of a plan. */
export const fewestContents = 24;

/** Under this many hours an item, fewer items are made rather than none of some family. */
const leastHours = 4.5;
const leastContents = 8;
/** Under this many hours an item, each family keeps to its share of them, with some slack. */
const tightHours = 5.5;
const familySlack = 1.3;

/** How many items: 24 at least, more when hours allow, about one for 30 hours of the cycle. */
export function contentCount(context: PlanContext): number {
  return Math.min(800, Math.max(fewestContents, Math.round(context.hoursTotal / 34)));
}

/**
 * Greedy choice by score per cost with diminishing value: families first (editorial opens the topics that the others use),
 * personas by weight, hours and cash never exceeded.
 */
export function selectContents(context: PlanContext, budget: ContentBudget): Chosen[] {
  const pool = withPastResults(contentCandidates(context), context);
  const chosen = choose(context, budget, pool, []);
  const lacking = shares
    .map(([family]) => family)
    .filter((family) => !familiesOf(chosen).has(family) && pool.some((one) => one.format.family === family));
  if (lacking.length === 0) return chosen;
  // the others took the hours and the cash of a family that few topics carry: it is served before them
  const again = choose(context, budget, pool, lacking);
  return familiesOf(again).size > familiesOf(chosen).size ? again : chosen;
}

const familiesOf = (chosen: readonly Chosen[]): ReadonlySet<ContentFamily> =>
  new Set(chosen.map((one) => one.candidate.format.family));

function choose(
  context: PlanContext,
  budget: ContentBudget,
  pool: readonly Candidate[],
  rare: readonly ContentFamily[],
): Chosen[] {
  const wanted = Math.min(contentCount(context), Math.max(leastContents, Math.floor(budget.hours / leastHours)));
  const personaQuota = apportion(
    context.company.personas.map((one) => [one.id, one.weight] as const),
    wanted,
  );
  const tight = budget.hours / wanted < tightHours;
  // a poll is over the next day; a quiz or a calculator keeps its page, which is linked and found: half of them at least
  const tools = pool.filter(isTool);
  const state: State = {
    picked: [],
    hours: budget.hours,
    cash: { ...budget.cash },
    personaLeft: new Map(personaQuota),
    topics: new Set(),
    plain: 0,
    most: { plain: Math.floor(wanted * (tight ? 0.4 : 0.5)) },
    made: new Set(),
    counts: new Map(),
    due: (stage) => context.needs[stage] * wanted,
    thrift: tight ? 0.08 : 0.05,
    rated: new WeakMap(),
  };
  for (const family of rare) openFor(state, pool, wanted, family);
  mend(state, pool, wanted, context);
  const mended = state.picked.length;
  // one of each family first where hours are few: an editorial item opens the topic that the others use
  if (tight) for (const [family] of shares) take(state, pool, wanted, family, null);
  for (const [family, share] of apportion(shares, wanted)) {
    const quota = Math.max(0, share - state.picked.filter((one) => one.candidate.format.family === family).length);
    const familyLeft = apportion(
      context.company.personas.map((one) => [one.id, one.weight] as const),
      quota,
    );
    const before = state.hours;
    const most = tight ? budget.hours * (share / wanted) * familySlack : Infinity;
    let lasting = family === 'interactive' ? Math.ceil(quota / 2) : 0;
    for (const [personaId, many] of familyLeft) {
      for (let index = 0; index < many; index += 1) {
        const left = most - (before - state.hours);
        const among = (items: readonly Candidate[]): readonly Candidate[] =>
          tight ? items.filter((one) => one.hours <= left) : items;
        if (lasting > 0 && take(state, among(tools), wanted, family, personaId)) {
          lasting -= 1;
          continue;
        }
        const within = among(pool);
        // a persona that has its items already leaves its place in the family to another
        if (!take(state, within, wanted, family, personaId)) take(state, within, wanted, family, null);
      }
    }
  }
  for (const relaxed of [false, true]) {
    while (
      state.picked.length < wanted &&
      (take(state, pool, wanted, null, neediest(state), relaxed) || take(state, pool, wanted, null, null, relaxed))
    );
  }
  swapOnce(state, pool, wanted, { from: mended, tight });
  return state.picked;
}

/**
 * One pass of pairwise swaps (§7 G5): each item, the repairs of links and the pages that others stand on apart, gives its
 * place to the candidate of its family and persona that is worth more beside all the others, within the same constraints.
 */
function swapOnce(
  state: State,
  pool: readonly Candidate[],
  wanted: number,
  { from, tight }: { readonly from: number; readonly tight: boolean },
): void {
  for (let index = from; index < state.picked.length; index += 1) {
    const held = state.picked[index] as Chosen;
    const { candidate } = held;
    if (carries(state, held)) continue;
    book(state, candidate, -1);
    const rivals = ratedAmong(state, pool, candidate.format.family, candidate.persona.id);
    const slotsLeft = wanted - state.picked.length + 1;
    let best = held;
    let bestWorth = aloneOf(state, candidate) * repeatsOf(state, candidate) + 1e-9;
    for (const { one, alone } of rivals) {
      if (alone <= bestWorth || one === candidate || (tight && one.hours > candidate.hours)) continue;
      if (isTool(candidate) && !isTool(one)) continue;
      const worth = allowed(state, one, slotsLeft, true) ? alone * repeatsOf(state, one) : -1;
      if (worth <= bestWorth) continue;
      best = { candidate: one, runnerUp: candidate };
      bestWorth = worth;
    }
    state.picked[index] = best;
    book(state, best.candidate, 1);
  }
}

/** Does another item stand on the page or the topic that this one opens? */
function carries(state: State, { candidate }: Chosen): boolean {
  if (makesTarget(candidate)) return true;
  if (candidate.format.family !== 'editorial') return false;
  const others = state.picked.filter(
    (one) => one.candidate !== candidate && one.candidate.topic.id === candidate.topic.id,
  );
  return others.length > 0 && !others.some((one) => one.candidate.format.family === 'editorial');
}

/** Topics whose page is missing, too deep or badly linked come first: one light repair each, as far as a third of the items. */
function mend(state: State, pool: readonly Candidate[], wanted: number, context: PlanContext): void {
  const weak = context.topics.filter((topic) => topic.linkStatus !== 'ok' && topic.keywords.length > 0);
  // the best topic of each persona before a second one of any: where items are few, nobody goes without
  const first = weak.filter((topic, at) => weak.findIndex((one) => one.personaId === topic.personaId) === at);
  const broken = [...new Set([...first, ...weak])].slice(0, Math.floor(wanted / 3));
  for (const topic of broken) {
    const repairs = topic.linkStatus === 'missing_page' ? ['E-SPOKE', 'E-PILLAR', 'E-LANDING'] : ['E-LINKFIX'];
    const tools = pool.filter(
      (one) =>
        one.topic.id === topic.id &&
        one.persona.id === topic.personaId &&
        one.format.id === 'I-CALC' &&
        topic.linkStatus === 'missing_page',
    );
    const own = pool.filter(
      (one) => one.topic.id === topic.id && one.persona.id === topic.personaId && repairs.includes(one.format.id),
    );
    take(state, own, wanted, null, null);
    take(state, tools, wanted, null, null);
  }
}

/** One item of the family with the editorial item that opens its topic: both, or neither. */
function openFor(state: State, pool: readonly Candidate[], wanted: number, family: ContentFamily): void {
  const topics = [...new Set(ratedAmong(state, pool, family, null).map(({ one }) => one.topic.id))];
  for (const topic of topics) {
    const own = pool.filter((one) => one.topic.id === topic);
    if (!take(state, own, wanted, 'editorial', null)) continue;
    if (take(state, own, wanted, family, null)) return;
    const opened = state.picked.pop();
    if (opened === undefined) continue;
    book(state, opened.candidate, -1);
    state.made.delete(opened.candidate.topic.target.url);
  }
}

interface State {
  picked: Chosen[];
  hours: number;
  cash: ContentBudget['cash'];
  personaLeft: Map<string, number>;
  topics: Set<string>;
  /** Items that neither come from customers nor make the reader act. */
  plain: number;
  readonly most: { readonly plain: number };
  /** Planned pages that a chosen item creates. */
  made: Set<string>;
  /** How often each format, persona–topic pair, stage and exact combination was taken. */
  counts: Map<string, number>;
  /** Items that a stage has by its need. */
  readonly due: (stage: Stage) => number;
  /** How much cost weighs beside the score: little where hours are plenty. */
  readonly thrift: number;
  /** The parts of each pool by family and persona, once asked. */
  readonly rated: WeakMap<readonly Candidate[], Map<string, readonly Rated[]>>;
}

/** An item and what it is worth when nothing repeats it. */
interface Rated {
  readonly one: Candidate;
  readonly alone: number;
}

function take(
  state: State,
  pool: readonly Candidate[],
  wanted: number,
  family: ContentFamily | null,
  personaId: string | null,
  relaxed = false,
): boolean {
  const slotsLeft = wanted - state.picked.length;
  if (slotsLeft <= 0) return false;
  let best: Candidate | null = null;
  let second: Candidate | null = null;
  let bestWorth = -1;
  let secondWorth = -1;
  for (const { one, alone } of ratedAmong(state, pool, family, personaId)) {
    // what repeats is worth less, so no item is worth more than it was alone
    if (alone <= secondWorth || !allowed(state, one, slotsLeft, relaxed)) continue;
    const worth = alone * repeatsOf(state, one);
    if (worth > bestWorth) [second, secondWorth, best, bestWorth] = [best, bestWorth, one, worth];
    else if (
      worth > secondWorth &&
      (best === null || one.format.id !== best.format.id || one.topic.id !== best.topic.id)
    )
      [second, secondWorth] = [one, worth];
  }
  if (best === null) return false;
  state.picked.push({ candidate: best, runnerUp: second });
  book(state, best, 1);
  if (makesTarget(best)) state.made.add(best.topic.target.url);
  return true;
}

/** Counts an item in, or out again: what it uses of the hours, the cash and the quotas. */
function book(state: State, one: Candidate, sign: 1 | -1): void {
  for (const key of Object.values(one.keys)) {
    const count = (state.counts.get(key) ?? 0) + sign;
    if (count === 0) state.counts.delete(key);
    else state.counts.set(key, count);
  }
  if (isPlain(one)) state.plain += sign;
  state.hours -= sign * one.hours;
  state.cash[budgetPurpose(one.stage)] -= sign * one.cash;
  state.personaLeft.set(one.persona.id, (state.personaLeft.get(one.persona.id) ?? 0) - sign);
  if (one.format.family !== 'editorial') return;
  const others = state.picked.some(
    ({ candidate }) =>
      candidate !== one && candidate.format.family === 'editorial' && candidate.topic.id === one.topic.id,
  );
  if (sign === 1) state.topics.add(one.topic.id);
  else if (!others) state.topics.delete(one.topic.id);
}

function allowed(state: State, one: Candidate, slotsLeft: number, relaxed: boolean): boolean {
  if (!relaxed && (state.personaLeft.get(one.persona.id) ?? 0) <= 0) return false;
  if (one.format.family !== 'editorial' && !state.topics.has(one.topic.id)) return false;
  // nothing points to a page that no item creates
  if (one.topic.target.kind === 'planned' && !makesTarget(one) && !state.made.has(one.topic.target.url)) return false;
  // every slot still to fill needs two hours
  if (one.hours > state.hours - (slotsLeft - 1) * 2) return false;
  if (one.cash > state.cash[budgetPurpose(one.stage)]) return false;
  // half of the items at least come from customers or make the reader act (rule cr7.half-participative)
  if (isPlain(one) && state.plain + 1 > state.most.plain) return false;
  if ((state.counts.get(one.keys.format) ?? 0) >= one.format.most * (relaxed ? 8 : 1)) return false;
  return one.format.family === 'editorial' ? !state.counts.has(one.keys.both) : !state.counts.has(one.keys.exact);
}

/** An interactive item that keeps a page of its own, not one that is over when the camera is off. */
const isTool = ({ format }: Candidate): boolean =>
  format.family === 'interactive' && format.makesPage && format.media !== 'video';

const isPlain = ({ format }: Candidate): boolean => format.interactivity === 0 && format.family !== 'ugc';

/** What is left of the worth of an item beside those that are taken. */
function repeatsOf(state: State, one: Candidate): number {
  const { counts } = state;
  const { pair, format, stage } = one.keys;
  // a stage that has its items by need is worth a tenth less with each one more
  const beyond = Math.max(0, (counts.get(stage) ?? 0) + 1 - state.due(one.stage));
  return 0.6 ** (counts.get(pair) ?? 0) * 0.5 ** (counts.get(format) ?? 0) * 0.9 ** beyond;
}

/** Worth of an item that nothing repeats: its score; cost counts little here, the budget being a constraint of its own. */
const aloneOf = ({ thrift }: State, one: Candidate): number => one.score / (2 + one.hours + one.cash / 24) ** thrift;

/** The items of a family and a persona, or of all of them, in the order of the pool: told apart once. */
function ratedAmong(
  state: State,
  pool: readonly Candidate[],
  family: ContentFamily | null,
  personaId: string | null,
): readonly Rated[] {
  const parts = state.rated.get(pool) ?? new Map<string, readonly Rated[]>();
  state.rated.set(pool, parts);
  const key = `${family ?? ''} ${personaId ?? ''}`;
  const known = parts.get(key);
  if (known !== undefined) return known;
  const found = pool
    .filter(
      (one) => (family ?? one.format.family) === one.format.family && (personaId ?? one.persona.id) === one.persona.id,
    )
    .map((one) => ({ one, alone: aloneOf(state, one) }));
  parts.set(key, found);
  return found;
}

function neediest(state: State): string | null {
  const left = [...state.personaLeft]
    .filter(([, many]) => many > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return left[0]?.[0] ?? null;
}
