import type { PageFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import { pathOf } from '../../audits/wording.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { spamIn } from './spam-words.ts';

/** Spam phrases in the body of a page whose name has one too; a news item about a casino has fewer. Working assumption. */
const leastPhrases = 3;
/** Share of the letters of a name that are of another script. Working assumption. */
const leastForeign = 0.5;
/** Foreign pages, or hidden links, before a site counts as hacked. Working assumptions. */
const leastPages = 2;
const leastLinks = 3;

/** What strangers placed on a site; empty when its own home page is about the same trade. */
export interface ForeignContent {
  readonly pages: readonly PageFacts[];
  /** Pages of the site with hidden links to the trades of spam. */
  readonly carriers: readonly PageFacts[];
}

export const foreignContent = memoizeByObject((facts: SiteFacts): ForeignContent => {
  const { htmlPages, home } = facts;
  if (home?.content && spamIn(nameOf(home)).length > 0) return { pages: [], carriers: [] };
  const ownScripts = new Set(home === null ? ['Latin'] : scriptsOf(nameOf(home) + textOf(home).slice(0, 2_000)));
  const translations = new Set(htmlPages.flatMap(({ content }) => content?.alternates.map(({ url }) => url) ?? []));
  const pages = htmlPages.filter(
    (page) =>
      page !== home && (isSpam(page) || (!translations.has(page.record.url) && isOtherScript(page, ownScripts))),
  );
  const foreign = new Set(pages);
  const carriers = htmlPages.filter((page) => !foreign.has(page) && hiddenSpamLinks(page) >= leastLinks);
  return { pages: pages.length >= leastPages ? pages : [], carriers };
});

/** Its name and its body speak of a trade of spam. */
function isSpam(page: PageFacts): boolean {
  const named = spamIn(`${nameOf(page)} ${pathOf(page.record.url)}`);
  if (named.length === 0) return false;
  return new Set([...named, ...spamIn(textOf(page))]).size >= leastPhrases;
}

/** The name is in a script that the site does not use, and so is the declared or visible text. */
function isOtherScript(page: PageFacts, own: ReadonlySet<string>): boolean {
  const [name] = scriptsOf(nameOf(page));
  if (name === undefined || own.has(name)) return false;
  return scriptsOf(textOf(page).slice(0, 2_000))[0] === name;
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Thai', 'Hangul', 'Devanagari', 'Han'] as const;
const patterns = scripts.map((script) => ({
  script,
  pattern: script === 'Han' ? /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu : new RegExp(`\\p{sc=${script}}`, 'gu'),
}));

/** Scripts that write at least half of the letters of a text. */
function scriptsOf(text: string): string[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return [];
  return patterns.flatMap(({ script, pattern }) =>
    (text.match(pattern)?.length ?? 0) >= leastForeign * letters ? [script] : [],
  );
}

function hiddenSpamLinks({ record }: PageFacts): number {
  return record.links.filter(
    ({ hidden, internal, http, anchor, to }) =>
      hidden === true && http && !internal && spamIn(`${anchor} ${to}`).length > 0,
  ).length;
}

function nameOf({ content }: PageFacts): string {
  return `${content?.title ?? ''} ${content?.headings.find(({ level }) => level === 1)?.text ?? ''}`;
}

function textOf({ content }: PageFacts): string {
  return content?.blocks.map(({ text }) => text).join(' ') ?? '';
}
