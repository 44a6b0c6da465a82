import type { TextBlock } from '../../semantics/page-text.ts';
import { contentStems } from '../../semantics/terms.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { nameInTitle } from '../candidates/page-title.ts';
import { isLabelledTeaser } from '../page-sentences.ts';
import { asks, namesPrices } from './see-also-score.ts';

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
 * The block of the page at row `from` after which readers want `target`: text of the author that has half of the words of its
 * name which few pages have in theirs, and no answer to a question about something else; the last text for prices and contact. Null
 * where there is none. `headed`: a heading of the page is the name of the target.
 */
export function wantedPlace(site: LinkingSite, from: number, target: LinkingPage, headed: boolean): TextBlock | null {
  const isNext = namesPrices(target) || asks(target);
  const wanted = isNext ? null : tellingStems(site)(target);
  if (wanted?.size === 0) return null;
  const least = Math.max(headed ? 1 : leastWords, Math.ceil((wanted?.size ?? 0) * leastNamed));
  let best: TextBlock | null = null;
  let question: string | null = null;
  for (const block of site.pages[from]!.text.blocks) {
    if (block.kind === 'heading') question = block.text.trim().endsWith('?') ? block.text : null;
    if (!mayPrecede(block)) continue;
    const asked = question;
    if (wanted === null) {
      if (asked === null) best = block;
      continue;
    }
    if (asked !== null && sharedStems(site, asked, wanted) === 0) continue;
    if (best === null && sharedStems(site, block.text, wanted) >= least) best = block;
  }
  return best;
}

function mayPrecede({ kind, text }: TextBlock): boolean {
  if ((kind !== 'paragraph' && kind !== 'other') || isLabelledTeaser(text)) return false;
  return text.length >= minLength && !spoken.test(text) && !address.test(text) && !call.test(text);
}

function sharedStems({ language }: LinkingSite, text: string, wanted: ReadonlySet<string>): number {
  return [...new Set(contentStems(text, language))].filter((stem) => wanted.has(stem)).length;
}

/** The stems of the name of a page that tell it from most others: empty for the name of the site or of what it does. */
const tellingStems = memoizeByObject((site: LinkingSite): ((page: LinkingPage) => ReadonlySet<string>) => {
  const stemsOf = (page: LinkingPage): ReadonlySet<string> =>
    new Set(contentStems((page.name ?? nameInTitle(page.text.title)).trim(), site.language));
  const counts = new Map<string, number>();
  const pages = site.pages.filter((page) => page !== null);
  for (const page of pages) for (const stem of stemsOf(page)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(leastShared, sharedBy * pages.length);
  return (page) => new Set([...stemsOf(page)].filter((stem) => counts.get(stem)! <= most));
});
