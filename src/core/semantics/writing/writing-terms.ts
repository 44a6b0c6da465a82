import type { Language } from '../../language/language.ts';
import { pageCandidates } from '../keyphrases/keyphrases.ts';
import type { LanguageIndex } from '../site-index.ts';
import type { PageText } from '../page-text.ts';
import { termWords, wordKinds } from '../terms.ts';
import { occurrences, type TextProfile } from './text-profile.ts';
import { bm25Idf } from '../vectors/weighting.ts';

/** A word or phrase of pages on the subject, with its usual number of occurrences. */
export interface WritingTerm {
  /** A form found in the pages. */
  readonly text: string;
  readonly stems: readonly string[];
  readonly weight: number;
  /** Number of pages of the corpus that contain it. */
  readonly pages: number;
  /** First and third quartile of its occurrences, scaled to the aimed length. */
  readonly low: number;
  readonly high: number;
}

/** Working assumptions. */
const maxWords = 40;
const maxPhrases = 20;
const minPages = 2;
const maxPhraseWords = 4;

interface Found {
  readonly stems: readonly string[];
  readonly forms: Map<string, number>;
  readonly pages: Set<number>;
}

/** Pages on one subject, their profiles, and the length of the text to write. */
export interface WritingCorpus {
  readonly pages: readonly PageText[];
  readonly profiles: readonly TextProfile[];
  readonly aimedWords: number;
}

/** The terms of a corpus by share of pages × idf on the site × (1 + 0.3·words), with their usual range. */
export function writingTerms(
  { pages: corpus, profiles, aimedWords }: WritingCorpus,
  site: LanguageIndex | null,
  language: Language,
): WritingTerm[] {
  const found = new Map<string, Found>();
  corpus.forEach((page, row) => {
    readWords(page, row, language, found);
    readPhrases(page, row, language, found);
  });
  const least = Math.min(minPages, corpus.length);
  const weighed = [...found.values()]
    .filter((term) => term.pages.size >= least)
    .map((term) => ({ ...term, weight: weightOf(term, corpus.length, site) }))
    .sort((a, b) => b.weight - a.weight || (a.stems.join(' ') < b.stems.join(' ') ? -1 : 1));
  const kept = [
    ...weighed.filter((term) => term.stems.length === 1).slice(0, maxWords),
    ...weighed.filter((term) => term.stems.length > 1).slice(0, maxPhrases),
  ];
  return kept.map((term) => ({
    text: commonForm(term.forms),
    stems: term.stems,
    weight: term.weight,
    pages: term.pages.size,
    ...rangeOf(term.stems, profiles, aimedWords),
  }));
}

function readWords(page: PageText, row: number, language: Language, found: Map<string, Found>): void {
  for (const block of page.blocks) {
    const tokens = language.words(block.text);
    termWords(block.text, language).forEach((word, at) => {
      if (word.kind === wordKinds.content && !/^\d+$/.test(word.stem))
        add(found, [word.stem], tokens[at]!.text.toLowerCase(), row);
    });
  }
}

function readPhrases(page: PageText, row: number, language: Language, found: Map<string, Found>): void {
  const { keys, surfaces } = pageCandidates(page, language);
  keys.forEach((_, at) => {
    const stems = termWords(surfaces[at]!, language).map((word) => word.stem);
    if (stems.length > 1 && stems.length <= maxPhraseWords && !stems.includes(''))
      add(found, stems, surfaces[at]!, row);
  });
}

function add(found: Map<string, Found>, stems: readonly string[], form: string, row: number): void {
  const key = stems.join(' ');
  const term = found.get(key) ?? { stems, forms: new Map(), pages: new Set() };
  found.set(key, term);
  term.forms.set(form, (term.forms.get(form) ?? 0) + 1);
  term.pages.add(row);
}

function weightOf(term: Found, pages: number, site: LanguageIndex | null): number {
  const idf =
    site === null
      ? 1
      : term.stems.reduce(
          (sum, stem) => sum + bm25Idf(site.df[site.termOf.get(stem) ?? -1] ?? 0, site.pages.length),
          0,
        ) / term.stems.length;
  return (term.pages.size / pages) * idf * (1 + 0.3 * term.stems.length);
}

/** Quartiles of the occurrences per word over the pages, at the aimed length. */
function rangeOf(stems: readonly string[], profiles: readonly TextProfile[], aimedWords: number) {
  const rates = profiles
    .map((profile) => (occurrences(stems, profile.stems) / Math.max(1, profile.words)) * aimedWords)
    .sort((a, b) => a - b);
  const low = Math.max(1, Math.round(quantile(rates, 0.25)));
  return { low, high: Math.max(low, Math.ceil(quantile(rates, 0.75))) };
}

/** Quantile of an ascending list, linear between neighbours. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function commonForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
