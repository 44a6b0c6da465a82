import { foldAccents } from '../../../language/normalize-text.ts';
import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import type { Language } from '../../../language/language.ts';
import { wordList } from '../../../language/word-list.ts';
import { contentStems } from '../../../semantics/terms.ts';
import { roleWords } from '../../../semantics/subjects/role-words.ts';

/** They praise or date the word beside them. */
const qualifiers = {
  fr: wordList(`
    recent recente recents recentes dernier derniere derniers dernieres nouveau nouvel nouvelle nouveaux nouvelles
    agree agreee agrees agreees certifie certifiee certifies certifiees qualifie qualifiee qualifies qualifiees
    reconnu reconnue reconnus reconnues labellise labellisee
  `),
  en: wordList('recent latest new newest accredited certified approved qualified licensed recognised recognized'),
} as const;

/** Share of the places of a phrase that are inside a longer one, for it to be a cut of that one. Working assumption. */
const nearlyAll = 0.9;
/** Share of the places of a phrase followed by a name that is found without its first words. Working assumption. */
const mostHeads = 0.5;
/** Share of the pages that say a word that the whole site is about. Working assumption. */
const wholeSite = 0.5;

interface Phrase {
  readonly text: string;
  readonly stems: readonly string[];
}

/**
 * Phrases without those that are a scrap of another: a praise or a date beside one of them or beside what the whole site is
 * about, and words that are nearly always inside a longer phrase. `words` are the phrases to read, the best first.
 */
export function wholeWords(words: readonly string[], pages: readonly PageFacts[], language: Language): string[] {
  const phrases = words.map((text) => ({ text, stems: contentStems(text, language) }));
  const site = siteText(pages, language);
  const keys = new Set(phrases.map(({ stems }) => stems.join(' ')));
  const isQualified = ({ text }: Phrase): boolean => {
    const bare = withoutQualifier(text, language);
    if (bare === null) return false;
    const stems = contentStems(bare, language);
    return keys.has(stems.join(' ')) || site.pagesWith(stems) >= wholeSite * pages.length;
  };
  const plain = phrases.filter((phrase) => !isQualified(phrase));
  return plain.filter((phrase) => !isCut(phrase, plain, site, language)).map(({ text }) => text);
}

/** "Recent repairs" → "repairs"; null for a text without praise or date, or of nothing else. */
function withoutQualifier(text: string, { code }: Language): string | null {
  const { praise, boast } = roleWords[code];
  const isQualifier = (word: string): boolean => {
    const plain = foldAccents(word.toLowerCase());
    return qualifiers[code].has(plain) || praise.has(plain) || boast.has(plain);
  };
  const words = text.split(/\s+/);
  const from = words.findIndex((word) => !isQualifier(word));
  const to = words.findLastIndex((word) => !isQualifier(word)) + 1;
  return from < 0 || to - from === words.length ? null : words.slice(from, to).join(' ');
}

/** True for words that are nearly always inside a longer phrase of the list, or that cut a name before its last word. */
function isCut({ stems }: Phrase, others: readonly Phrase[], site: SiteText, language: Language): boolean {
  const all = site.count(stems);
  if (all === 0) return false;
  const longer = others.filter((other) => other.stems.length > stems.length && indexIn(other.stems, stems) >= 0);
  if (longer.some((other) => site.count(other.stems) >= nearlyAll * all)) return true;
  return language.code === 'en' && isCutBeforeHead(stems, all, site);
}

/**
 * In English the last noun says what the thing is: "painted garden" of "painted garden fence" is a cut where "garden fence"
 * is found without "painted", where "air conditioning" of "air conditioning repair" is a name.
 */
function isCutBeforeHead(stems: readonly string[], all: number, site: SiteText): boolean {
  if (stems.length < 2) return false;
  const next = site.following(stems);
  const followed = [...next.values()].reduce((sum, count) => sum + count, 0);
  if (followed < nearlyAll * all) return false;
  const ends = stems.slice(1).map((_, at) => stems.slice(at + 1));
  const apart = [...next].filter(([head, count]) => ends.some((end) => site.count([...end, head]) >= 2 * count));
  return apart.reduce((sum, [, count]) => sum + count, 0) >= mostHeads * all;
}

interface SiteText {
  readonly count: (stems: readonly string[]) => number;
  readonly following: (stems: readonly string[]) => ReadonlyMap<string, number>;
  readonly pagesWith: (stems: readonly string[]) => number;
}

/** The content words of the texts of a site, each text once: what a template repeats is said once. */
function siteText(pages: readonly PageFacts[], language: Language): SiteText {
  const runsOf = (text: string): string[][] =>
    text.split(/[.,;:!?()|·•–—\n]+/u).map((part) => contentStems(part, language));
  const texts = pages.map(({ content }) => [
    content?.title ?? '',
    content?.description ?? '',
    ...(content?.blocks.map(({ text }) => text) ?? []),
  ]);
  const runs = [...new Set(texts.flat())].flatMap(runsOf);
  const ofPages = texts.map((own) => own.flatMap(runsOf));
  const following = (stems: readonly string[]): Map<string, number> => {
    const found = new Map<string, number>();
    for (const run of runs)
      for (let at = indexIn(run, stems); at >= 0; at = indexIn(run, stems, at + 1)) {
        const next = run[at + stems.length] ?? '';
        found.set(next, (found.get(next) ?? 0) + 1);
      }
    return found;
  };
  return {
    count: (stems) => [...following(stems).values()].reduce((sum, count) => sum + count, 0),
    following: (stems) => new Map([...following(stems)].filter(([next]) => next !== '')),
    pagesWith: (stems) => ofPages.filter((own) => own.some((run) => indexIn(run, stems) >= 0)).length,
  };
}

/** Where the words follow one another; -1 when they do not. */
function indexIn(run: readonly string[], stems: readonly string[], from = 0): number {
  for (let at = from; at + stems.length <= run.length; at += 1)
    if (stems.every((stem, place) => run[at + place] === stem)) return at;
  return -1;
}
