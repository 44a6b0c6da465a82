import type { TextBlock } from '../../semantics/page-text.ts';
import { contentStems } from '../../semantics/terms.ts';
import { memoizeByObject, memoizeText } from '../../values/memoize.ts';
import { folded } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { nameInTitle } from '../candidates/page-title.ts';
import { nameWords } from '../mentions/name-words.ts';
import { isLabelledTeaser } from '../page-sentences.ts';
import { namesPrices, pricedStems } from './price-pages.ts';
import { asks } from './see-also-score.ts';

/** Characters of the shortest text that a sentence may follow. Working assumption. */
const minLength = 60;
/** Words of a name that more names of pages than this share contain tell no page from another. Working assumption. */
const sharedBy = 0.1;
const leastShared = 2;
/** Share of the texts with a word from which it is the trade or the town, and pages from which it counts. Working assumptions. */
const everywhere = 0.4;
const leastPages = 8;
/** Share of these words that the text before the sentence has, or one sentence of it. Working assumptions. */
const leastNamed = 0.5;
const leastInSentence = 0.3;
/** Words that it has at least where no heading names the target: one word alone may have another sense. Working assumption. */
const leastWords = 2;

/** Promises or names in a row, each after its mark: no sentence follows them. */
const row = /(?:[✓•·|▪★\p{Extended_Pictographic}].*){2}/u;
/** A review, a postcode with a telephone number, an order to book: nobody adds a sentence about something else after it. */
const spoken = /^["“«„]|["”»]\s*(?:[-–—].*)?$/u;
const address = /\b\d{5}\s+\p{Lu}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?:\d[ .-]?){9,}|@/u;
const call =
  /^(?:book|call|contact|don[’']t|get|join|ready|secure|take|appelez|contactez|n[’']hésite[zr]?|prenez|réservez)\b/iu;

/**
 * The block of the page at row `from` after which readers want `target`: text of the author about its subject, and no answer to a
 * question about something else. Prices and contact follow what the page sells or its own words about money; null where there is none.
 * `headed`: a heading of the page is the name of the target; `sameSubject`: the whole page is about the same thing.
 */
export function wantedPlace(
  site: LinkingSite,
  from: number,
  target: LinkingPage,
  { headed, sameSubject = false }: { readonly headed: boolean; readonly sameSubject?: boolean },
): TextBlock | null {
  const source = site.pages[from]!;
  const blocks = openBlocks(source);
  if (namesPrices(target)) return isPricedBy(site, source, target) ? placeOfNext(site, source, blocks, true) : null;
  if (asks(target)) return placeOfNext(site, source, blocks, false);
  const wanted = tellingStems(site)(target);
  const next = sameSubject ? placeOfNext(site, source, blocks, false) : null;
  if (wanted.size === 0) return next;
  const isUnder = (heading: string): boolean =>
    sharedStems(site, heading, wanted) >= Math.ceil(wanted.size * leastNamed);
  const isAbout = ({ block, question, heading }: OpenBlock): boolean =>
    (question === null || sharedStems(site, question, wanted) > 0) &&
    (speaksOf(site, block.text, target) || (headed && isUnder(heading) && sharedStems(site, block.text, wanted) > 0));
  return blocks.find(isAbout)?.block ?? next;
}

/** True for a text with most telling words of the name, or with a sentence that has several; one telling word needs the whole name. */
function speaksOf(site: LinkingSite, text: string, target: LinkingPage): boolean {
  const telling = tellingStems(site)(target);
  const isNamed = (words: ReadonlySet<string>, least: number): boolean =>
    text.split(/[.!?;:](?:\s|$)/u).some((sentence) => sharedStems(site, sentence, words) >= least);
  if (telling.size === 1) {
    const whole = new Set(contentStems(nameOf(target), site.language));
    return whole.size >= leastWords && isNamed(whole, whole.size);
  }
  return (
    sharedStems(site, text, telling) >= Math.max(leastWords, Math.ceil(telling.size * leastNamed)) ||
    isNamed(telling, Math.max(leastWords, Math.ceil(telling.size * leastInSentence)))
  );
}

/** True where the source is about what the target gives the prices of. */
function isPricedBy(site: LinkingSite, source: LinkingPage, target: LinkingPage): boolean {
  const priced = pricedStems(target, site);
  if (priced.size === 0) return true;
  const own = new Set(contentStems(nameOf(source), site.language));
  const telling = tellingStems(site)(target);
  const needed = [...priced].filter((stem) => telling.has(stem));
  return (
    [...priced].filter((stem) => own.has(stem)).length >= Math.ceil(priced.size * leastNamed) &&
    needed.every((stem) => own.has(stem))
  );
}

interface OpenBlock {
  readonly block: TextBlock;
  /** The question that the block answers; null without one. */
  readonly question: string | null;
  /** The heading that the block is under; empty before the first. */
  readonly heading: string;
}

const openBlocks = memoizeByObject(({ text }: LinkingPage): readonly OpenBlock[] => {
  const open: OpenBlock[] = [];
  let heading = '';
  for (const block of text.blocks) {
    if (block.kind === 'heading') heading = block.text.trim();
    if (mayPrecede(block)) open.push({ block, heading, question: heading.endsWith('?') ? heading : null });
  }
  return open;
});

/** Words about money, or about the first time, which is often free. */
const money =
  /[€£$]\s?\d|\d\s?[€£$]|\b(?:prix|tarifs?|gratuite?s?|payante?s?|free|costs?|prices?|fees?|rates?|cheap)\b/iu;

/** The block that speaks of money, else one that speaks of what the page is about; on a home page, else the first. */
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
  const { general } = nameWords[site.language.code];
  // « Tarifs », "About me": the words of such a name are in none of its texts.
  const isUntold =
    !isPrices &&
    (source.purpose === 'about' || (folded(nameOf(source)).match(/\p{L}+/gu) ?? []).some((word) => general.has(word)));
  const last = isHome ? own[0] : isUntold ? own.at(-1) : undefined;
  return (paid ?? (isPrices || isHome ? about[0] : about.at(-1)) ?? last)?.block ?? null;
}

function mayPrecede({ kind, text }: TextBlock): boolean {
  if ((kind !== 'paragraph' && kind !== 'other') || isLabelledTeaser(text)) return false;
  return (
    !text.endsWith(':') &&
    text.length >= minLength &&
    !row.test(text) &&
    !spoken.test(text) &&
    !address.test(text) &&
    !call.test(text)
  );
}

function sharedStems(site: LinkingSite, text: string, wanted: ReadonlySet<string>): number {
  const written = writtenStems(site)(text);
  let shared = 0;
  for (const stem of wanted) if (written.has(stem)) shared += 1;
  return shared;
}

/** The content stems of a text, read once for all pages that a sentence after it could lead to. */
const writtenStems = memoizeByObject(({ language }: LinkingSite) =>
  memoizeText((text): ReadonlySet<string> => new Set(contentStems(text, language))),
);

/**
 * The stems of the name of a page that tell it from most others: empty for the name of the site or of what it does, and without the
 * words that most texts or the names of any site have.
 */
const tellingStems = memoizeByObject((site: LinkingSite): ((page: LinkingPage) => ReadonlySet<string>) => {
  const { general } = nameWords[site.language.code];
  const ownWords = (name: string): string =>
    name.replace(/[\p{L}\p{M}]+/gu, (word) => (general.has(folded(word)) ? ' ' : word));
  const stemsOf = (page: LinkingPage): ReadonlySet<string> =>
    new Set(contentStems(ownWords(nameOf(page)), site.language));
  const counts = new Map<string, number>();
  const pages = site.pages.filter((page) => page !== null);
  for (const page of pages) for (const stem of stemsOf(page)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(leastShared, sharedBy * pages.length);
  const isEverywhere = (stem: string): boolean =>
    pages.length >= leastPages && site.stems.df(site.stems.idOf(stem)) > everywhere * pages.length;
  return (page) => new Set([...stemsOf(page)].filter((stem) => counts.get(stem)! <= most && !isEverywhere(stem)));
});

function nameOf({ name, text }: LinkingPage): string {
  return (name ?? nameInTitle(text.title)).trim();
}
