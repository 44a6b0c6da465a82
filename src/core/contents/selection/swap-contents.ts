import type { Candidate } from './candidate.ts';
import type { Chosen } from './chosen.ts';
import { createsTopicPage } from './content-order.ts';
import { book, isAllowed, isTool, ratedAmong, repetition, type Selection, worthAlone } from './selection.ts';

/**
 * One pass of pairwise swaps over the items from rank `from` on: each gives its place to the candidate of its family and
 * persona that is worth more beside all the others, within the same constraints. `tight` keeps an item from growing in hours.
 */
export function swapOnce(
  selection: Selection,
  pool: readonly Candidate[],
  { from, tight }: { readonly from: number; readonly tight: boolean },
): void {
  for (let index = from; index < selection.picked.length; index += 1) {
    const current = selection.picked[index] as Chosen;
    if (supportsOthers(selection, current.candidate)) continue;
    book(selection, current.candidate, -1);
    const kept = bestFor(selection, pool, current, tight);
    selection.picked[index] = kept;
    book(selection, kept.candidate, 1);
  }
}

/** The item itself, or a candidate that is worth more in its place; the item is already out of the counts. */
function bestFor(selection: Selection, pool: readonly Candidate[], current: Chosen, tight: boolean): Chosen {
  const { candidate } = current;
  const slotsLeft = selection.wanted - selection.picked.length + 1;
  const query = { family: candidate.format.family, personaId: candidate.persona.id };
  let best = current;
  let bestWorth = worthAlone(selection, candidate) * repetition(selection, candidate) + 1e-9;
  for (const { candidate: rival, alone } of ratedAmong(selection, pool, query)) {
    if (alone <= bestWorth || rival === candidate || (tight && rival.hours > candidate.hours)) continue;
    if (isTool(candidate) && !isTool(rival)) continue;
    const worth = isAllowed(selection, rival, slotsLeft, true) ? alone * repetition(selection, rival) : -1;
    if (worth <= bestWorth) continue;
    best = { candidate: rival, runnerUp: candidate };
    bestWorth = worth;
  }
  return best;
}

/** Whether another item needs the page or the topic that this one opens. */
function supportsOthers({ picked }: Selection, candidate: Candidate): boolean {
  if (createsTopicPage(candidate)) return true;
  if (candidate.format.family !== 'editorial') return false;
  const others = picked.filter((one) => one.candidate !== candidate && one.candidate.topic.id === candidate.topic.id);
  return others.length > 0 && !others.some((one) => one.candidate.format.family === 'editorial');
}
