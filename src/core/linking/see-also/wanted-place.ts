import type { TextBlock } from '../../semantics/page-text.ts';
import { contentStems } from '../../semantics/terms.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { nameInTitle } from '../candidates/page-title.ts';
import { isLabelledTeaser } from '../page-sentences.ts';
import { asks, isOffered, namesPrices } from './see-also-score.ts';

/** Characters of the shortest text that a sentence may follow. Working assumption. */
const minLength = 60;
/** Words of a name that more names of pages than this share contain tell no page from another. Working assumption. */
const sharedBy = 0.1;
const leastShared = 2;
/** Share of these words that the text before the sentence has. Working assumption. */
const leastNamed = 0.5;
/** Words that it has at least where no heading names the target: one word alone may have another sense. Working assumption. */
const leastWords = 2;

/** A review, a postcode with a telephone number, an order to book: nobody adds a sentence about something else after it. */
const spoken = /^["“«„]|["”»]\s*(?:[-–—].*)?$/u;
const address = /\b\d{5}\s+\p{Lu}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?:\d[ .-]?){9,}|@/u;
const call =
  /^(?:book|call|contact|don[’']t|get|join|ready|secure|take|appelez|contactez|n[’']hésitez|prenez|réservez)\b/iu;

/**
 * The block of the page at row `from` after which readers want `target`: text of the author about its subject, and no answer to a
 * question about something else. Prices and contact follow what the page sells or its own words about money; null where there is none.
 * `headed`: a heading of the page is the name of the target.
 */
export function wantedPlace(site: LinkingSite, from: number, target: LinkingPage, headed: boolean): TextBlock | null {
  const source = site.pages[from]!;
  const blocks = openBlocks(source);
  if (namesPrices(target) || asks(target)) return placeOfNext(site, source, blocks, namesPrices(target));
  const wanted = tellingStems(site)(target);
  if (wanted.size === 0) return null;
  const least = Math.max(headed ? 1 : leastWords, Math.ceil(wanted.size * leastNamed));
  const isAbout = ({ block, question }: OpenBlock): boolean =>
    (question === null || sharedStems(site, question, wanted) > 0) &&
    (sharedStems(site, block.text, wanted) >= least || namesInSentence(site, block.text, wanted));
  const found = blocks.find(isAbout)?.block ?? null;
  // The home page presents each thing that the company offers, whatever its text speaks of.
  return found ?? (source.purpose === 'home' && isOffered(target) ? placeOfNext(site, source, blocks, false) : null);
}

interface OpenBlock {
  readonly block: TextBlock;
  /** The question that the block answers; null without one. */
  readonly question: string | null;
}

function openBlocks({ text }: LinkingPage): OpenBlock[] {
  const open: OpenBlock[] = [];
  let question: string | null = null;
  for (const block of text.blocks) {
    if (block.kind === 'heading') question = block.text.trim().endsWith('?') ? block.text : null;
    if (mayPrecede(block)) open.push({ block, question });
  }
  return open;
}

/** Words about money, or about the first time, which is often free. */
const money =
  /[€£$]\s?\d|\d\s?[€£$]|\b(?:prix|tarifs?|gratuite?s?|payante?s?|free|costs?|prices?|fees?|rates?|cheap)\b/iu;

/** The block that speaks of money, else one that speaks of what the page is about, else the first. */
function placeOfNext(
  site: LinkingSite,
  source: LinkingPage,
  blocks: readonly OpenBlock[],
  isPrices: boolean,
): TextBlock | null {
  const subject = new Set(contentStems(nameOf(source), site.language));
  const isHome = source.purpose === 'home';
  const own = blocks.filter(({ question }) => isHome || question === null || sharedStems(site, question, subject) > 0);
  const paid = isPrices ? own.find(({ block }) => money.test(block.text)) : undefined;
  const about = own.filter(({ block }) => sharedStems(site, block.text, subject) > 0);
  const isFirst = isPrices || isHome;
  return (paid ?? (isFirst ? about[0] : about.at(-1)) ?? own[0])?.block ?? null;
}

/** Two telling words of the name in one sentence, however long the name is. */
function namesInSentence(site: LinkingSite, text: string, wanted: ReadonlySet<string>): boolean {
  return text.split(/[.!?;:](?:\s|$)/u).some((sentence) => sharedStems(site, sentence, wanted) >= leastWords);
}

function mayPrecede({ kind, text }: TextBlock): boolean {
  if ((kind !== 'paragraph' && kind !== 'other') || isLabelledTeaser(text)) return false;
  return (
    !text.endsWith(':') && text.length >= minLength && !spoken.test(text) && !address.test(text) && !call.test(text)
  );
}

function sharedStems({ language }: LinkingSite, text: string, wanted: ReadonlySet<string>): number {
  return [...new Set(contentStems(text, language))].filter((stem) => wanted.has(stem)).length;
}

/** The stems of the name of a page that tell it from most others: empty for the name of the site or of what it does. */
export const tellingStems = memoizeByObject((site: LinkingSite): ((page: LinkingPage) => ReadonlySet<string>) => {
  const stemsOf = (page: LinkingPage): ReadonlySet<string> => new Set(contentStems(nameOf(page), site.language));
  const counts = new Map<string, number>();
  const pages = site.pages.filter((page) => page !== null);
  for (const page of pages) for (const stem of stemsOf(page)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(leastShared, sharedBy * pages.length);
  return (page) => new Set([...stemsOf(page)].filter((stem) => counts.get(stem)! <= most));
});

function nameOf({ name, text }: LinkingPage): string {
  return (name ?? nameInTitle(text.title)).trim();
}
