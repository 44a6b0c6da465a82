import { pair } from '../../values/text.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { isLanguageFolder } from '../texts/language-names.ts';
import { pathOf, segmentsOf } from '../wording.ts';
import type { KindOfPage } from './page-kind.ts';
import { soldWords } from './sold-links.ts';
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
  /** Pages of the site with hidden links to the trades of spam, or with a run of sold links. */
  readonly carriers: readonly PageFacts[];
}

export function foreignContent({ htmlPages, home }: Pick<SiteFacts, 'htmlPages' | 'home'>): ForeignContent {
  if (home?.content && spamIn(nameOf(home)).length > 0) return { pages: [], carriers: [] };
  const others = new Set(inOtherScripts(htmlPages, home));
  const pages = htmlPages.filter((page) => page !== home && (others.has(page) || isSpam(page)));
  const foreign = new Set(pages);
  const carriers = htmlPages.filter(
    (page) => !foreign.has(page) && (hiddenSpamLinks(page) >= leastLinks || soldWords(page).length > 0),
  );
  return { pages: pages.length >= leastPages ? pages : [], carriers };
}

/** The kinds of a site, with those of the pages that strangers placed on it. */
export function withForeignPages(
  kinds: ReadonlyMap<string, KindOfPage>,
  { pages }: ForeignContent,
): ReadonlyMap<string, KindOfPage> {
  if (pages.length === 0) return kinds;
  return new Map([...kinds, ...pages.map(({ record }) => [record.url, foreign] as const)]);
}

const foreign: KindOfPage = {
  kind: 'foreign',
  isSure: true,
  reason: pair(
    'Parle d’un commerce ou dans une écriture étrangers au site.',
    'About a trade, or in a script, foreign to the site.',
  ),
};

/** Its name and its body speak of a trade of spam. */
function isSpam(page: PageFacts): boolean {
  const named = spamIn(`${nameOf(page)} ${pathOf(page.record.url)}`);
  if (named.length === 0) return false;
  return new Set([...named, ...spamIn(textOf(page))]).size >= leastPhrases;
}

/** Pages whose name and text are in a script of which the home page shows nothing: neither a word nor a link. */
function inOtherScripts(htmlPages: readonly PageFacts[], home: PageFacts | null): PageFacts[] {
  const written = htmlPages.filter((page) => beyondLatin.test(nameOf(page)));
  if (written.length === 0 || home === null) return [];
  const translations = new Set(htmlPages.flatMap(({ content }) => content?.alternates.map(({ url }) => url) ?? []));
  const linked = new Set(home.record.links.map(({ to }) => to));
  const scriptOf = (page: PageFacts): string | undefined => {
    const [name] = scriptsOf(nameOf(page));
    return scriptsOf(textOf(page).slice(0, 2_000)).find((script) => script === name);
  };
  const own = new Set(scriptsOf(nameOf(home) + textOf(home).slice(0, 2_000)));
  for (const page of written) {
    const { url } = page.record;
    const isOwn = linked.has(url) || translations.has(url) || isLanguageFolder(segmentsOf(url)[0] ?? '');
    if (isOwn) own.add(scriptOf(page) ?? '');
  }
  return written.filter((page) => {
    const script = scriptOf(page);
    return script !== undefined && !own.has(script);
  });
}

const beyondLatin =
  /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Thai}\p{sc=Hangul}\p{sc=Devanagari}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

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
