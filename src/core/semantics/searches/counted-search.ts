import { type Day, daysBetween } from '../../values/day.ts';

/** The file that a figure was read from, and the days that it counts. */
export interface SearchSource {
  readonly file: string;
  /** First and last day; null when the file does not say them. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
}

/** Figures of the results of a search engine, over the days of their file. */
export interface ShownFigures extends SearchSource {
  readonly impressions: number;
  readonly clicks: number;
  /** Mean rank; null when the file has none. */
  readonly position: number | null;
}

/** What files of searches count of one search; a figure that no file has is null. */
export interface CountedSearch {
  /** The words, as the first file writes them. */
  readonly term: string;
  /** Page that the file names for them; null when it names none. */
  readonly page: string | null;
  /** Searches a month in all. */
  readonly volume: ({ readonly value: number } & SearchSource) | null;
  /** How hard a first page is to reach, 0–100. */
  readonly difficulty: ({ readonly value: number } & SearchSource) | null;
  /** Rank that a keyword tool saw. */
  readonly rank: ({ readonly value: number } & SearchSource) | null;
  /** What the search engine showed and counted. */
  readonly shown: ShownFigures | null;
}

const daysOfMonth = 365 / 12;

/** Days of a source, both ends included; null when it does not say them. */
export const daysOf = ({ period }: SearchSource): number | null =>
  period === null ? null : daysBetween(period.from, period.to) + 1;

/** Times a month that the site was shown; null when the days of the file are not known. */
export function impressionsPerMonth(search: Pick<CountedSearch, 'shown'>): number | null {
  const days = search.shown === null ? null : daysOf(search.shown);
  return days === null ? null : (search.shown!.impressions / days) * daysOfMonth;
}

/** The rank of the site: what the search engine measured, else what a tool saw; null when neither is known. */
export const rankOf = ({ shown, rank }: CountedSearch): number | null => shown?.position ?? rank?.value ?? null;

/** A search without figures. */
export const uncounted = (term: string): CountedSearch => ({
  term,
  page: null,
  volume: null,
  difficulty: null,
  rank: null,
  shown: null,
});

/** Words of one search in any writing: no accents, no case, one apostrophe, one space. */
export const foldedTerm = (term: string): string =>
  term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();

/**
 * All searches of several files, each once: the union of the lists. Figures of one search in two files are never summed,
 * since their days may be the same: those over more days count, then those of the later file.
 */
export function mergedSearches(lists: readonly (readonly CountedSearch[])[]): CountedSearch[] {
  const byTerm = new Map<string, CountedSearch>();
  for (const one of lists.flat()) {
    const key = foldedTerm(one.term);
    const known = byTerm.get(key);
    byTerm.set(key, known === undefined ? one : mergedSearch(known, one));
  }
  return [...byTerm.values()];
}

function mergedSearch(a: CountedSearch, b: CountedSearch): CountedSearch {
  const shown = wider(a.shown, b.shown);
  return {
    term: a.term,
    page: shown === b.shown ? (b.page ?? a.page) : (a.page ?? b.page),
    volume: later(a.volume, b.volume),
    difficulty: later(a.difficulty, b.difficulty),
    rank: later(a.rank, b.rank),
    shown,
  };
}

function wider(a: ShownFigures | null, b: ShownFigures | null): ShownFigures | null {
  if (a === null || b === null) return a ?? b;
  return (daysOf(b) ?? 0) >= (daysOf(a) ?? 0) ? b : a;
}

function later<One extends SearchSource>(a: One | null, b: One | null): One | null {
  if (a === null || b === null) return a ?? b;
  return (b.period?.to ?? '') >= (a.period?.to ?? '') ? b : a;
}
