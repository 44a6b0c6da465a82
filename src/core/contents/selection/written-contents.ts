import type { PlanContext } from '../../planning/context/plan-context.ts';
import { textKeyOf } from '../../planning/texts/text-of-action.ts';
import { sum } from '../../values/sum.ts';
import type { Candidate } from './candidate.ts';
import type { Chosen } from './chosen.ts';
import { createsTopicPage } from './content-order.ts';
import { contentCandidates } from './content-candidates.ts';

/** The text of each candidate: its key where it can be written and no action has it, null where it can only be a brief. */
type Keys = (candidate: Candidate) => string | null;

/**
 * The chosen items that have a text, each another one. An item that could only be a brief gives its place to one that can
 * be written within the hours of such places and the same cash, of its persona and family where there is one; else it
 * stays out. A family that nothing can be written for keeps its best brief. Work on existing pages stays, and so do the
 * pages that an audit misses.
 */
export function writtenContents(context: PlanContext, chosen: readonly Chosen[]): Chosen[] {
  const keyOf = keysIn(context);
  const used = new Set<string>();
  const isFree = (one: Candidate): boolean => {
    const key = keyOf(one);
    return key !== null && !used.has(key);
  };
  const take = (one: Candidate): void => {
    used.add(keyOf(one) ?? '');
  };
  const places = chosen.map((one): Chosen | null => {
    if (one.candidate.format.text === null) return one;
    if (!isFree(one.candidate)) return isMissed(context, one.candidate) ? one : null;
    take(one.candidate);
    return one;
  });
  const pool = contentCandidates(context).filter(({ format }) => format.text !== null);
  let hours = sum(chosen.filter((_, at) => places[at] === null).map(({ candidate }) => candidate.hours));
  const filled = places.map((kept, at): Chosen | null => {
    if (kept !== null) return kept;
    const { candidate: lost } = chosen[at] as Chosen;
    const rivals = pool.filter((one) => one.hours <= hours && costsNoMore(one, lost) && isFree(one));
    const found = closest(rivals, lost);
    if (found === undefined) return null;
    take(found);
    hours -= found.hours;
    return { candidate: found, runnerUp: null };
  });
  const families = new Set(filled.map((one) => one?.candidate.format.family));
  return chosen.flatMap((one, at) => {
    const kept = filled[at];
    const { family } = one.candidate.format;
    if (kept != null || families.has(family)) return kept ?? [];
    families.add(family);
    return one;
  });
}

/** True for the page of a topic that an audit has not found on the site: it is to be made whatever has to be asked first. */
const isMissed = ({ site }: PlanContext, one: Candidate): boolean => site !== null && createsTopicPage(one);

const costsNoMore = (one: Candidate, lost: Candidate): boolean =>
  one.cash <= lost.cash && (one.cash === 0 || one.stage === lost.stage);

/** Of the same persona and family, else of the same persona, else of the same family, else any; the best first. */
const closest = (rivals: readonly Candidate[], { persona, format }: Candidate): Candidate | undefined => {
  const samePersona = rivals.filter((one) => one.persona.id === persona.id);
  const sameFamily = (one: Candidate): boolean => one.format.family === format.family;
  return samePersona.find(sameFamily) ?? samePersona[0] ?? rivals.find(sameFamily) ?? rivals[0];
};

function keysIn(context: PlanContext): Keys {
  const known = new Map<Candidate, string | null>();
  return (candidate) => {
    const found = known.get(candidate);
    if (found !== undefined) return found;
    const { format, persona, offer } = candidate;
    const key = textKeyOf(context, format.text, { persona, offer, event: null, turn: 0 });
    known.set(candidate, key);
    return key;
  };
}
