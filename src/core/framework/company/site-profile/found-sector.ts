import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { schemaTypes } from '../../../audits/facts/structured-data.ts';
import type { SectorId } from '../company-parts.ts';
import type { FoundOffer } from './priced/found-offer.ts';
import { bareText, memberPattern, sectorWords, sectorTypes } from './trade-words.ts';

/** Least score of a trade known by its words alone, and least lead on the next one (working assumptions). */
const leastScore = 4;
const clearLead = 1.5;
/** Distinct words of one trade that one page counts for, and what a word of the home page weighs (working assumptions). */
const mostOfPage = 2;
const homeWeight = 3;

/** The trade of the company; null when neither structured data nor words clearly name one: no proposal beats a wrong one. */
export function foundSector(
  home: PageFacts | null,
  pages: readonly PageFacts[],
  offers: readonly FoundOffer[],
): SectorId | null {
  const types = new Set(pages.flatMap(({ content }) => (content === null ? [] : schemaTypes(content))));
  const declared = sectorTypes.find(([, pattern]) => [...types].some((type) => pattern.test(type)));
  if (declared !== undefined) return declared[0];
  const texts = pages.map((page) => ({ text: headline(page), weight: page === home ? homeWeight : 1 }));
  texts.push(...offers.map(({ name }) => ({ text: bareText(name), weight: 1 })));
  const scoreOf = (pattern: RegExp): number =>
    texts.reduce((sum, { text, weight }) => sum + weight * Math.min(mostOfPage, distinctWords(text, pattern)), 0);
  const [best, second] = sectorWords
    .map(([id, pattern]) => ({ id, score: scoreOf(pattern) }))
    .sort((a, b) => b.score - a.score);
  if (best!.score >= leastScore && best!.score >= clearLead * second!.score) return best!.id;
  const members = scoreOf(memberPattern);
  return members >= leastScore && members >= best!.score ? 'nonprofit' : null;
}

const distinctWords = (text: string, pattern: RegExp): number => new Set(text.match(pattern)).size;

/** Title, description and main headings of a page. */
function headline({ content }: PageFacts): string {
  if (content === null) return '';
  const headings = content.headings.filter(({ level }) => level <= 2).map(({ text }) => text);
  return bareText([content.title ?? '', content.description ?? '', ...headings].join(' . '));
}
