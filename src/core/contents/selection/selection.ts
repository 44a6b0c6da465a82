import type { ContentFamily } from '../../planning/plan/content-kinds.ts';
import type { Stage } from '../../framework/stages.ts';
import { budgetPurpose } from '../../planning/targets/budget-purpose.ts';
import type { Candidate } from './candidate.ts';
import type { Chosen } from './chosen.ts';
import { createsTopicPage } from './content-order.ts';

export interface ContentBudget {
  readonly hours: number;
  /** Currency units by purpose. */
  readonly cash: { acquisition: number; activation: number; retention: number; referral: number };
}

/** The items chosen so far, with what they leave of the budget and of the quotas. */
export interface Selection {
  /** Every candidate, best first. */
  readonly pool: readonly Candidate[];
  picked: Chosen[];
  hours: number;
  cash: ContentBudget['cash'];
  /** Number of items that the plan should contain. */
  readonly wanted: number;
  /** Items that each persona is still entitled to. */
  readonly personaLeft: Map<string, number>;
  /** Topics with an editorial item, which items of other families can point to. */
  readonly topics: Set<string>;
  /** Items that neither come from customers nor make the reader act. */
  plain: number;
  readonly mostPlain: number;
  /** Planned pages that a chosen item creates. */
  readonly createdPages: Set<string>;
  /** How often each key of a candidate was chosen. */
  readonly counts: Map<string, number>;
  /** Number of items that the need of a stage calls for. */
  readonly due: (stage: Stage) => number;
  /** Weight of the cost of an item against its score. */
  readonly thrift: number;
  /** Rated candidates of each pool, by family and persona. */
  readonly rated: WeakMap<readonly Candidate[], Map<string, readonly Rated[]>>;
}

/** A candidate and its worth when nothing repeats it. */
export interface Rated {
  readonly candidate: Candidate;
  readonly alone: number;
}

/** Which candidates of a pool are eligible: of a family, of a persona, or all; `relaxed` ignores the quotas of personas and formats. */
export interface Query {
  readonly family?: ContentFamily;
  readonly personaId?: string;
  readonly relaxed?: boolean;
}

/** Least hours that each item still to be chosen needs (working assumption). */
const hoursPerSlot = 2;
/** How many times more often a relaxed selection may use one format. */
const relaxedRepeats = 8;
/** What is left of the worth of an item with each other item of its persona and topic, of its format, of a stage above its need. */
const repeated = { pair: 0.6, format: 0.5, stage: 0.9 };

/** An interactive item whose page stays, unlike a poll or a live session. */
export const isTool = ({ format }: Candidate): boolean =>
  format.family === 'interactive' && format.page !== null && format.media !== 'video';

const isPlain = ({ format }: Candidate): boolean => format.interactivity === 0 && format.family !== 'ugc';

/** Adds the best eligible candidate, with the second best as its runner-up; false when none is allowed. */
export function takeBest(selection: Selection, pool: readonly Candidate[], query: Query = {}): boolean {
  const slotsLeft = selection.wanted - selection.picked.length;
  if (slotsLeft <= 0) return false;
  let best: Candidate | null = null;
  let second: Candidate | null = null;
  let bestWorth = -1;
  let secondWorth = -1;
  for (const { candidate, alone } of ratedAmong(selection, pool, query)) {
    // repetition only lowers the worth of an item
    if (alone <= secondWorth || !isAllowed(selection, candidate, slotsLeft, query.relaxed)) continue;
    const worth = alone * repetition(selection, candidate);
    if (worth > bestWorth) [second, secondWorth, best, bestWorth] = [best, bestWorth, candidate, worth];
    else if (worth > secondWorth && (best === null || !isAlike(best, candidate)))
      [second, secondWorth] = [candidate, worth];
  }
  if (best === null) return false;
  selection.picked.push({ candidate: best, runnerUp: second });
  book(selection, best, 1);
  if (createsTopicPage(best)) selection.createdPages.add(best.topic.target.url);
  return true;
}

const isAlike = (one: Candidate, other: Candidate): boolean =>
  one.format.id === other.format.id && one.topic.id === other.topic.id;

/** Removes the item chosen last. */
export function dropLast(selection: Selection): void {
  const last = selection.picked.pop();
  if (last === undefined) return;
  book(selection, last.candidate, -1);
  selection.createdPages.delete(last.candidate.topic.target.url);
}

/** Adds the item to the counts, or removes it: hours, cash, quotas, topics. */
export function book(selection: Selection, one: Candidate, sign: 1 | -1): void {
  for (const key of Object.values(one.keys)) {
    const count = (selection.counts.get(key) ?? 0) + sign;
    if (count === 0) selection.counts.delete(key);
    else selection.counts.set(key, count);
  }
  if (isPlain(one)) selection.plain += sign;
  selection.hours -= sign * one.hours;
  selection.cash[budgetPurpose(one.stage)] -= sign * one.cash;
  selection.personaLeft.set(one.persona.id, (selection.personaLeft.get(one.persona.id) ?? 0) - sign);
  if (one.format.family !== 'editorial') return;
  const others = selection.picked.some(
    ({ candidate }) =>
      candidate !== one && candidate.format.family === 'editorial' && candidate.topic.id === one.topic.id,
  );
  if (sign === 1) selection.topics.add(one.topic.id);
  else if (!others) selection.topics.delete(one.topic.id);
}

/** Whether the item fits in the budget, the quotas and the pages of the selection. */
export function isAllowed(selection: Selection, one: Candidate, slotsLeft: number, relaxed = false): boolean {
  const { counts } = selection;
  const editorial = one.format.family === 'editorial';
  if (!relaxed && (selection.personaLeft.get(one.persona.id) ?? 0) <= 0) return false;
  if (!editorial && !selection.topics.has(one.topic.id)) return false;
  // nothing points to a page that no item creates
  const pageMissing = one.topic.target.kind === 'planned' && !selection.createdPages.has(one.topic.target.url);
  if (pageMissing && !createsTopicPage(one)) return false;
  if (one.hours > selection.hours - (slotsLeft - 1) * hoursPerSlot) return false;
  if (one.cash > selection.cash[budgetPurpose(one.stage)]) return false;
  if (isPlain(one) && selection.plain + 1 > selection.mostPlain) return false;
  if ((counts.get(one.keys.format) ?? 0) >= one.format.most * (relaxed ? relaxedRepeats : 1)) return false;
  if (one.format.page !== null && counts.has(one.keys.subject)) return false;
  return !counts.has(editorial ? one.keys.both : one.keys.exact);
}

/** The share of the worth of an item that remains beside the chosen ones: value diminishes with repetition. */
export function repetition({ counts, due }: Selection, one: Candidate): number {
  const { pair, format, stage } = one.keys;
  const beyond = Math.max(0, (counts.get(stage) ?? 0) + 1 - due(one.stage));
  return (
    repeated.pair ** (counts.get(pair) ?? 0) * repeated.format ** (counts.get(format) ?? 0) * repeated.stage ** beyond
  );
}

/**
 * Value of an item without repetition: its score, slightly reduced by its cost, since the budget is a separate
 * constraint.
 */
export const worthAlone = ({ thrift }: Selection, one: Candidate): number =>
  one.score / (2 + one.hours + one.cash / 24) ** thrift;

/** The eligible candidates in the order of the pool, computed once for each pool and query. */
export function ratedAmong(
  selection: Selection,
  pool: readonly Candidate[],
  { family, personaId }: Query,
): readonly Rated[] {
  const parts = selection.rated.get(pool) ?? new Map<string, readonly Rated[]>();
  selection.rated.set(pool, parts);
  const key = `${family ?? ''} ${personaId ?? ''}`;
  const known = parts.get(key);
  if (known !== undefined) return known;
  const found = pool
    .filter(
      (one) => (family ?? one.format.family) === one.format.family && (personaId ?? one.persona.id) === one.persona.id,
    )
    .map((candidate) => ({ candidate, alone: worthAlone(selection, candidate) }));
  parts.set(key, found);
  return found;
}
