import type { PlanContext } from '../../planning/context/plan-context.ts';
import type { Fact } from '../../planning/pieces/piece.ts';
import { amountsIn } from '../../planning/pieces/written-amounts.ts';
import { factSort } from '../../planning/pieces/fact-sort.ts';
import { nearFrom } from '../../planning/context/site-answers.ts';
import { absolute } from '../../planning/topics/planned-page.ts';
import type { Candidate } from '../selection/candidate.ts';
import { kinshipOf } from './same-subject.ts';

/** Sentences of pages in a brief at most; words of one, fewest and most (working assumptions). */
const mostFacts = 4;
const words = { fewest: 6, most: 40 };

/**
 * What the site says today about the subject of an item: the sentences that answer its audience best, each with its page, on
 * the page of the topic or on pages of the same subject.
 */
export function pageFacts({ company, site }: PlanContext, candidate: Candidate): Fact[] {
  const target = candidate.topic.target.url;
  const own = (site?.needs ?? []).flatMap(({ text, persona, score, page, passage }) => {
    if (persona !== candidate.persona.id || score < nearFrom || page === null || passage == null) return [];
    const url = absolute(company, page);
    const isNear = url === target || kinshipOf({ url, title: text }, candidate) !== null;
    return isNear && isQuotable(passage) ? [{ text: passage.trim().replace(/\.$/u, ''), url, score }] : [];
  });
  const sorted = own.sort((a, b) => Number(b.url === target) - Number(a.url === target) || b.score - a.score);
  return sorted
    .filter(({ text }, at) => sorted.findIndex((one) => one.text === text) === at)
    .slice(0, mostFacts)
    .map(({ text, url }) => ({ kind: 'fact', text, source: { kind: 'page', url, offset: null }, form: 'sentence' }));
}

/** A whole sentence of the page itself, neither a price that may change nor an unproved claim. */
function isQuotable(passage: string): boolean {
  const text = passage.trim();
  const count = text.split(/\s+/u).length;
  return (
    count >= words.fewest &&
    count <= words.most &&
    /^[\p{Lu}\d«“].*[.!]$/su.test(text) &&
    amountsIn(text).length === 0 &&
    !['claim', 'internal'].includes(factSort(text))
  );
}
