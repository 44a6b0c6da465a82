import type { PlanContext } from '../../planning/context/plan-context.ts';
import { unwritten } from '../../planning/texts/text-of-action.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { keepsAims } from './aimed-indicators.ts';
import { keepsShares, servesAlone, shareError } from './audience-shares.ts';
import type { Candidate } from './candidate.ts';
import type { Chosen } from './chosen.ts';
import { createsTopicPage } from './content-order.ts';
import { isTool } from './selection.ts';

/** Texts of a plan for each brief that waits for answers (working assumption). */
const textsPerBrief = 4;

/**
 * The items, without the briefs that are more than a quarter of the texts: those that ask nothing first, then the least worth, as long as the plan keeps a page for
 * each item that points to one, its families, its tools, and the share of each audience.
 */
export function withoutBriefs(
  context: PlanContext,
  chosen: readonly Chosen[],
  written: ReadonlySet<Candidate>,
): Chosen[] {
  const { personas } = context.company;
  // nothing is written in between: it is asked once of each item
  const asks = memoizeByObject((one: Candidate): boolean => asksSomething(context, one));
  let items = chosen.map(({ candidate }) => candidate);
  const texts = items.filter((one) => one.format.text !== null && written.has(one));
  for (;;) {
    const briefs = items.filter((one) => !written.has(one));
    if (briefs.length * textsPerBrief <= texts.length) break;
    const [dropped] = briefs
      .filter((one) => isSpare(context, one, items))
      .filter((one) => keepsShares(personas, items, without(items, one)))
      .map((one) => ({ one, error: shareError(personas, without(items, one)) }))
      .sort((a, b) => Number(asks(a.one)) - Number(asks(b.one)) || a.error - b.error || a.one.score - b.one.score);
    if (dropped === undefined) break;
    items = without(items, dropped.one);
  }
  const kept = new Set(items);
  return chosen.flatMap((one): Chosen[] => {
    if (!kept.has(one.candidate)) return [];
    return [written.has(one.candidate) ? one : { ...one, brief: true }];
  });
}

/** False for a brief that has no question for the company: it says what lacks, and nothing that helps to write. */
function asksSomething(context: PlanContext, { format, persona, offer, topic }: Candidate): boolean {
  const lack = unwritten(context, format.text, { persona, offer, event: null, turn: 0, search: topic.keyword });
  return lack?.asksReaders === true || (lack?.questions ?? []).length > 0;
}

const without = (items: readonly Candidate[], one: Candidate): Candidate[] => items.filter((other) => other !== one);

/** Whether the others do without the item: no page or topic of theirs, nor the last of its audience, of its family, of its kind, of its stage, or that an objective is measured by. */
function isSpare({ site, company }: PlanContext, one: Candidate, items: readonly Candidate[]): boolean {
  const others = without(items, one);
  if (!keepsAims(company, one, others) || servesAlone(company.personas, one, others)) return false;
  const hasOther = (found: (other: Candidate) => boolean): boolean => others.some(found);
  const { family } = one.format;
  if (!hasOther(({ format }) => format.family === family)) return false;
  if (!hasOther(({ stage }) => stage === one.stage)) return false;
  const ofTopic = others.filter(({ topic }) => topic.id === one.topic.id);
  if (createsTopicPage(one)) {
    // the page of a topic that an audit has not found is to be made, whatever has to be asked first
    if (site !== null) return false;
    if (hasOther(({ topic }) => topic.target.url === one.topic.target.url)) return false;
  }
  if (family === 'editorial' && ofTopic.length > 0 && !ofTopic.some(({ format }) => format.family === family))
    return false;
  const interactive = others.filter(({ format }) => format.family === 'interactive');
  if (isTool(one) && interactive.filter(isTool).length * 2 < interactive.length) return false;
  if (one.format.personalisation !== 'none' && !hasOther(({ format }) => format.personalisation !== 'none'))
    return false;
  const isInvolving = (list: readonly Candidate[]): boolean => list.filter(involves).length * 2 >= list.length;
  // where fewer than half involve people already, one that does not leaves more of them
  return isInvolving(others) || (!involves(one) && !isInvolving(items));
}

/** An item in which people take part. */
const involves = ({ format }: Candidate): boolean => format.interactivity > 0 || format.family === 'ugc';
