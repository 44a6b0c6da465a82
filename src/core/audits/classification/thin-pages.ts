import type { PageFacts } from '../facts/site-facts.ts';
import type { KindOfPage, PageKind } from '../page-kinds/page-kind.ts';
import { ownSegmentsOf, pathOf } from '../wording.ts';
import { plainWords } from './kind-words.ts';
import { amount } from './session-text.ts';

/** Pages that a page with hardly more than their labels leads to, articles and a list of offers apart. Working assumptions. */
const fewestThumbnails = 3;
const wordsPerThumbnail = 12;
const archive = /(?:^|\/)(?:tags?|categor(?:y|ies|ie)|authors?|auteurs?|blog|posts|news|archives?)(?:\/|$)|\/\d+\/?$/i;

/** True for a page of labels that lead to other pages; `linked`: the pages that its text leads to. */
export function isOfThumbnails(
  { record, words }: PageFacts,
  linked: readonly string[],
  kinds: ReadonlyMap<string, KindOfPage>,
): boolean {
  if (linked.length < fewestThumbnails || words > wordsPerThumbnail * linked.length) return false;
  if (archive.test(pathOf(record.url))) return false;
  const among = (kind: PageKind): number => linked.filter((to) => kinds.get(to)!.kind === kind).length;
  return among('article') === 0 && among('offer') < fewestThumbnails;
}

const priceWords = new Set('tarif tarifs prix honoraires rate rates price prices pricing fees'.split(' '));

/** True for the page of the prices, which are an offer whatever pages it leads to. */
export function namesPrices({ record, content }: PageFacts): boolean {
  const heading = content!.headings.find(({ level }) => level === 1)?.text ?? '';
  const words = plainWords(`${ownSegmentsOf(record.url).at(-1) ?? ''} ${heading}`);
  return (
    words.some((word) => priceWords.has(word)) &&
    content!.blocks.some(({ position, text }) => position === 'content' && amount.test(text))
  );
}
