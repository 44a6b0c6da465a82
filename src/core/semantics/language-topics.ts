import type { LanguageCode } from '../language/language.ts';
import { type Keyphrase, minWords } from './keyphrases/keyphrases.ts';
import type { PageText } from './page-text.ts';
import type { LanguageIndex } from './site-index.ts';
import { groupTexts, minTextsForTopics } from './topics/group-texts.ts';
import { topicHub } from './topics/topic-hub.ts';
import { topicIds } from './topics/topic-ids.ts';
import { topicNames } from './topics/topic-names.ts';
import { pickRows } from './vectors/sparse-matrix.ts';
import { documentFrequencies, siteWeighting, tfIdf } from './vectors/weighting.ts';

export interface SiteTopic {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly string[];
  /** URLs, sorted. */
  readonly pages: readonly string[];
  readonly hub: string;
  readonly language: LanguageCode;
}

export interface TopicOptions {
  readonly seed: number;
  /** Higher gives more, narrower topics; by default topics of about eight pages. */
  readonly resolution?: number;
  /** Number of in-links of a page, to choose hubs. */
  readonly inlinksOf?: (url: string) => number;
}

interface LanguagePages {
  readonly pages: readonly PageText[];
  readonly part: LanguageIndex;
  readonly keyphrases: readonly (readonly Keyphrase[])[];
  /** Groups of near duplicates, as rows. */
  readonly groups: readonly (readonly number[])[];
}

/** Topics of the pages of one language, from the largest; near duplicates of a page join its topic. */
export function languageTopics({ pages, part, keyphrases, groups }: LanguagePages, options: TopicOptions): SiteTopic[] {
  const rows = topicRows(part, groups);
  if (rows.length < minTextsForTopics) return [];
  const counts = pickRows(part.counts, rows);
  const tfidf = tfIdf(counts, documentFrequencies(counts), siteWeighting(rows.length, part.stop));
  const { members, vectors } = groupTexts(tfidf, { seed: options.seed, resolution: options.resolution });
  const urlOf = (at: number): string => pages[rows[at]!]!.url;
  const inlinksOf = (at: number): number => options.inlinksOf?.(urlOf(at)) ?? 0;
  const names = topicNames(members.map((topic) => topic.map((at) => keyphrases[rows[at]!]!)));
  const hubs = members.map((topic) => topic[topicHub(topic, vectors, urlOf, inlinksOf)]!);
  const ids = topicIds(hubs.map(urlOf));
  const copiesOf = new Map(groups.map((group) => [group[0]!, group.slice(1)]));
  return members.map((topic, at) => ({
    id: ids[at]!,
    name: names[at]!.name === '' ? pages[rows[hubs[at]!]!]!.title : names[at]!.name,
    terms: names[at]!.terms,
    pages: topic
      .flatMap((member) => [rows[member]!, ...(copiesOf.get(rows[member]!) ?? [])])
      .map((row) => pages[row]!.url)
      .sort(),
    hub: urlOf(hubs[at]!),
    language: part.language,
  }));
}

/** Rows that are grouped: pages long enough, and one of each group of near duplicates. */
export function topicRows(part: LanguageIndex, groups: readonly (readonly number[])[]): number[] {
  const copies = new Set(groups.flatMap((group) => group.slice(1)));
  return Array.from(part.pages, (_, row) => row).filter((row) => part.words[row]! >= minWords && !copies.has(row));
}
