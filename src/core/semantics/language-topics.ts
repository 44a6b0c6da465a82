import type { Language, LanguageCode } from '../language/language.ts';
import { type Keyphrase, minWords } from './keyphrases/keyphrases.ts';
import type { PageText } from './page-text.ts';
import type { LanguageIndex } from './site-index.ts';
import { groupTexts, minTextsForTopics } from './topics/group-texts.ts';
import { contentStems } from './terms.ts';
import { topicHub } from './topics/topic-hub.ts';
import { topicIds } from './topics/topic-ids.ts';
import { splitTopics } from './topics/split-topics.ts';
import { type TopicName, topicNames } from './topics/topic-names.ts';
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
  /** How close a page is to what the site offers, to choose hubs; 1 by default. */
  readonly worthOf?: (url: string) => number;
}

interface LanguagePages {
  readonly language: Language;
  readonly pages: readonly PageText[];
  readonly part: LanguageIndex;
  readonly keyphrases: readonly (readonly Keyphrase[])[];
  /** The search that each page answers, in the words of its title; null where they name nothing. */
  readonly subjects: readonly (string | null)[];
  /** Groups of near duplicates, as rows. */
  readonly groups: readonly (readonly number[])[];
}

/** Topics of the pages of one language, from the largest; near duplicates of a page join its topic. */
export function languageTopics(
  { pages, part, keyphrases, subjects, groups, language }: LanguagePages,
  options: TopicOptions,
): SiteTopic[] {
  const rows = topicRows(part, groups);
  if (rows.length < minTextsForTopics) return [];
  const counts = pickRows(part.counts, rows);
  const tfidf = tfIdf(counts, documentFrequencies(counts), siteWeighting(rows.length, part.stop));
  const { members: found, vectors } = groupTexts(tfidf, { seed: options.seed, resolution: options.resolution });
  const members = splitTopics(found, counts, part.stop, options.seed);
  const urlOf = (at: number): string => pages[rows[at]!]!.url;
  const signs = {
    urlOf,
    inlinksOf: (at: number): number => options.inlinksOf?.(urlOf(at)) ?? 0,
    worthOf: (at: number): number => options.worthOf?.(urlOf(at)) ?? 1,
  };
  const words = topicNames(members.map((topic) => topic.map((at) => keyphrases[rows[at]!]!)));
  const hubs = members.map((topic) => topic[topicHub(topic, vectors, signs)]!);
  const names = shownNames(
    words.map((word, at) => ({ ...word, subject: subjects[rows[hubs[at]!]!]!, title: pages[rows[hubs[at]!]!]!.title })),
    language,
  );
  const ids = topicIds(hubs.map(urlOf));
  const copiesOf = new Map(groups.map((group) => [group[0]!, group.slice(1)]));
  return members.map((topic, at) => ({
    id: ids[at]!,
    name: names[at]!,
    terms: words[at]!.terms,
    pages: topic
      .flatMap((member) => [rows[member]!, ...(copiesOf.get(rows[member]!) ?? [])])
      .map((row) => pages[row]!.url)
      .sort(),
    hub: urlOf(hubs[at]!),
    language: part.language,
  }));
}

interface NamedTopic extends TopicName {
  /** The search that the hub page answers; null when it names nothing. */
  readonly subject: string | null;
  readonly title: string;
}

/** Terms of a topic of which the name has a word: a hub named "Latest" says nothing of it. Working assumption. */
const namingTerms = 5;

/**
 * A topic is named by what its hub page answers, when that has a word of the topic and names no larger topic; else by its
 * best term, then by its two best.
 */
function shownNames(topics: readonly NamedTopic[], language: Language): string[] {
  const taken = new Set<string>();
  return topics.map(({ subject, name, terms, title }) => {
    const stems = new Set(terms.slice(0, namingTerms).flatMap((term) => contentStems(term, language)));
    const isOfTopic = subject !== null && contentStems(subject, language).some((stem) => stems.has(stem));
    const shown =
      [isOfTopic ? subject : '', terms[0] ?? '', name, title].find(
        (one) => one !== '' && !taken.has(one.toLowerCase()),
      ) ?? title;
    taken.add(shown.toLowerCase());
    return shown;
  });
}

/** Rows that are grouped: pages long enough, and one of each group of near duplicates. */
export function topicRows(part: LanguageIndex, groups: readonly (readonly number[])[]): number[] {
  const copies = new Set(groups.flatMap((group) => group.slice(1)));
  return Array.from(part.pages, (_, row) => row).filter((row) => part.words[row]! >= minWords && !copies.has(row));
}
