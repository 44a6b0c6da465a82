import type { PlanContext } from '../../planning/context/plan-context.ts';
import { textKeysOf } from '../../planning/texts/text-of-action.ts';
import { keepsAims } from './aimed-indicators.ts';
import { keepsShares, servesAlone } from './audience-shares.ts';
import type { Candidate } from './candidate.ts';
import type { Chosen } from './chosen.ts';
import { createsTopicPage } from './content-order.ts';
import { book, isAllowed, isTool, ratedAmong, repetition, type Selection } from './selection.ts';
import { withoutBriefs } from './without-briefs.ts';

/** The texts that a candidate can have: their keys where they can be written and no action has them, none where it can only be a brief. */
type TextKeys = (candidate: Candidate) => readonly string[];

/**
 * The chosen items, those that have a text of their own first. An item that could only be a brief gives its place to the
 * best one that can be written, of its persona where there is one, within the same hours, cash and quotas. The briefs that are left stay as long
 * as they are no more than a quarter of the texts: then no two of them follow each other.
 */
export function writtenContents(context: PlanContext, selection: Selection): Chosen[] {
  const keysOf = textKeys(context);
  const used = new Set<string>();
  const freeKey = (one: Candidate): string | undefined => keysOf(one).find((key) => !used.has(key));
  const isFree = (one: Candidate): boolean => freeKey(one) !== undefined;
  const written = new Set<Candidate>();
  const take = (one: Candidate): void => {
    used.add(freeKey(one) ?? '');
    written.add(one);
  };
  for (const { candidate } of selection.picked)
    if (candidate.format.text === null || isFree(candidate)) take(candidate);
  selection.picked.forEach(({ candidate }, at) => {
    if (written.has(candidate)) return;
    book(selection, candidate, -1);
    const found = rivalOf(context, selection, candidate, isFree);
    if (found !== null) {
      selection.picked[at] = { candidate: found, runnerUp: candidate };
      take(found);
    }
    book(selection, found ?? candidate, 1);
  });
  return withoutBriefs(context, selection.picked, written);
}

/** The best candidate that can be written instead of an item; the item is already out of the counts. */
function rivalOf(
  { company }: PlanContext,
  selection: Selection,
  lost: Candidate,
  isFree: (one: Candidate) => boolean,
): Candidate | null {
  const slotsLeft = selection.wanted - selection.picked.length + 1;
  const others = selection.picked.map(({ candidate }) => candidate).filter((one) => one !== lost);
  const all = [...others, lost];
  const rivals = ratedAmong(selection, selection.pool, {})
    .filter(({ candidate }) => candidate.format.text !== null && isFree(candidate))
    .filter(({ candidate }) => mayReplace(lost, candidate, others))
    .filter(({ candidate }) => keepsAims(company, lost, [...others, candidate]))
    .filter(({ candidate }) => !servesAlone(company.personas, lost, [...others, candidate]))
    .filter(({ candidate }) => isAllowed(selection, candidate, slotsLeft, true))
    .filter(({ candidate }) => keepsShares(company.personas, all, [...others, candidate]))
    .map(({ candidate, alone }) => ({ candidate, worth: alone * repetition(selection, candidate) }))
    .sort((a, b) => likeness(b.candidate, lost) - likeness(a.candidate, lost) || b.worth - a.worth);
  return rivals[0]?.candidate ?? null;
}

/** An item of the same persona first, then of the same family. */
const likeness = ({ persona, format }: Candidate, lost: Candidate): number =>
  (persona.id === lost.persona.id ? 2 : 0) + (format.family === lost.format.family ? 1 : 0);

/** Whether the plan keeps its pages, topics, families and tools when one item takes the place of another. */
function mayReplace(lost: Candidate, rival: Candidate, others: readonly Candidate[]): boolean {
  const ofTopic = others.filter((one) => one.topic.id === lost.topic.id);
  const opens =
    createsTopicPage(lost) ||
    (lost.format.family === 'editorial' &&
      ofTopic.length > 0 &&
      !ofTopic.some(({ format }) => format.family === 'editorial'));
  if (opens)
    return (
      rival.topic.id === lost.topic.id &&
      rival.format.family === 'editorial' &&
      createsTopicPage(rival) === createsTopicPage(lost)
    );
  if (rival.format.family === lost.format.family) return !isTool(lost) || isTool(rival);
  if (isTool(lost) || (rival.format.family === 'interactive' && !isTool(rival))) return false;
  return others.some(({ format }) => format.family === lost.format.family);
}

function textKeys(context: PlanContext): TextKeys {
  const known = new Map<Candidate, readonly string[]>();
  return (candidate) => {
    const found = known.get(candidate);
    if (found !== undefined) return found;
    const { format, persona, offer, topic } = candidate;
    const subject = { persona, offer, event: null, turn: 0, search: topic.keyword };
    const keys = textKeysOf(context, format.text, subject);
    known.set(candidate, keys);
    return keys;
  };
}
