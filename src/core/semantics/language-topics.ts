import type { Language, LanguageCode } from '../language/language.ts';
import { type Keyphrase, minWords } from './keyphrases/keyphrases.ts';
import type { PageText } from './page-text.ts';
import type { LanguageIndex } from './site-index.ts';
import { groupTexts, minTextsForTopics } from './topics/group-texts.ts';
import { contentStems } from './terms.ts';
import { topicHub } from './topics/topic-hub.ts';
import { topicIds } from './topics/topic-ids.ts';
import { splitTopics } from './topics/split-topics.ts';
import { leastWorth, type NamedTopic, namedTopics, nameOfGroup, type TopicPage } from './topics/named-topics.ts';
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
  /** How close a page is to what the site offers, to choose hubs; 1 by default. */
  readonly worthOf?: (url: string) => number;
  /** False for a page about the company or the whole site, which belongs to no topic. */
  readonly isTopical?: (url: string) => boolean;
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
  /** Stems of the place and of what the whole site offers: they tell no topic from another. */
  readonly ignored: ReadonlySet<string>;
  /** True for a phrase of proper names alone: a brand, a person. */
  readonly isName: (phrase: string) => boolean;
}

/**
 * Topics of the pages of one language, from the largest: those that its offers name, then groups of close texts among the
 * other pages, where a phrase names most of the group. Near duplicates of a page join its topic.
 */
export function languageTopics(input: LanguagePages, options: TopicOptions): SiteTopic[] {
  const { pages, part, groups, language } = input;
  const rows = topicRows(part, groups).filter((row) => options.isTopical?.(pages[row]!.url) ?? true);
  if (rows.length < minTextsForTopics) return [];
  const copiesOf = new Map(groups.map((group) => [group[0]!, group.slice(1)]));
  const read = rows.map((row) => ({ ...topicPage(input, row, options), size: 1 + (copiesOf.get(row)?.length ?? 0) }));
  const offered = namedTopics(read, language, input.ignored);
  const placed = new Set(offered.flatMap(({ members }) => members));
  const rest = rows.map((_, at) => at).filter((at) => !placed.has(at) && read[at]!.worth < leastWorth);
  const found = [...offered, ...closeTopics({ rows, read, rest }, input, options)].sort(
    (a, b) => b.members.length - a.members.length || a.lead - b.lead,
  );
  const ids = topicIds(found.map(({ lead }) => pages[rows[lead]!]!.url));
  const termsOf = topicNames(found.map(({ members }) => members.map((at) => input.keyphrases[rows[at]!]!)));
  return found.map(({ name, lead, members }, at) => ({
    id: ids[at]!,
    name,
    terms: termsOf[at]!.terms,
    pages: members
      .flatMap((member) => [rows[member]!, ...(copiesOf.get(rows[member]!) ?? [])])
      .map((row) => pages[row]!.url)
      .sort(),
    hub: pages[rows[lead]!]!.url,
    language: part.language,
  }));
}

/** Keyphrases that say what a page is about. Working assumption. */
const saidPhrases = 5;

function topicPage(
  { pages, keyphrases, subjects, language, isName }: LanguagePages,
  row: number,
  options: TopicOptions,
) {
  const { url, title, headings } = pages[row]!;
  const named = new Set([title, headings[0] ?? ''].flatMap((text) => contentStems(text, language)));
  const phrases = keyphrases[row]!.slice(0, saidPhrases).flatMap(({ text }) => contentStems(text, language));
  const worth = options.worthOf?.(url) ?? 1;
  const subject = subjects[row]!;
  const words = (subject ?? '').split(/\s+/).filter((word) => isName(word));
  return {
    subject,
    names: new Set(contentStems(words.join(' '), language)),
    named,
    said: new Set([...named, ...phrases]),
    worth,
  };
}

interface TopicRows {
  readonly rows: readonly number[];
  readonly read: readonly TopicPage[];
  /** Places in `rows` of the pages without a topic. */
  readonly rest: readonly number[];
}

/** Groups of close texts that a phrase names. */
function closeTopics({ rows, read, rest }: TopicRows, input: LanguagePages, options: TopicOptions): NamedTopic[] {
  if (rest.length < minTextsForTopics) return [];
  const { pages, part, keyphrases, language, isName } = input;
  const counts = pickRows(
    part.counts,
    rest.map((at) => rows[at]!),
  );
  const tfidf = tfIdf(counts, documentFrequencies(counts), siteWeighting(rest.length, part.stop));
  const { members: found, vectors } = groupTexts(tfidf, { seed: options.seed, resolution: options.resolution });
  const topics = splitTopics(found, counts, part.stop, options.seed);
  const rowOf = (at: number): number => rows[rest[at]!]!;
  const urlOf = (at: number): string => pages[rowOf(at)]!.url;
  const signs = {
    urlOf,
    inlinksOf: (at: number): number => options.inlinksOf?.(urlOf(at)) ?? 0,
    worthOf: (at: number): number => options.worthOf?.(urlOf(at)) ?? 1,
  };
  const words = topicNames(topics.map((topic) => topic.map((at) => keyphrases[rowOf(at)]!)));
  const taken = new Set<string>();
  return topics.flatMap((topic, nth) => {
    const hub = topic[topicHub(topic, vectors, signs)]!;
    const members = topic.map((at) => rest[at]!);
    const subject = read[rest[hub]!]!.subject;
    const phrases = [...(subject === null ? [] : [subject]), ...wholeFirst(words[nth]!.terms, language)];
    const free = phrases.filter((phrase) => !isName(phrase) && !taken.has(phrase.toLowerCase()));
    const name = nameOfGroup(members, read, { phrases: free, language, ignored: input.ignored });
    if (name === null) return [];
    taken.add(name.toLowerCase());
    return [{ name, lead: rest[hub]!, members }];
  });
}

/** Best terms that may name a topic. Working assumption. */
const namingTerms = 5;

/** Phrases of several words before single words. */
function wholeFirst(terms: readonly string[], language: Language): string[] {
  const best = terms.slice(0, namingTerms);
  const isPhrase = (term: string): boolean => contentStems(term, language).length > 1;
  return [...best.filter(isPhrase), ...best.filter((term) => !isPhrase(term))];
}

/** Rows that are grouped: pages long enough, and one of each group of near duplicates. */
export function topicRows(part: LanguageIndex, groups: readonly (readonly number[])[]): number[] {
  const copies = new Set(groups.flatMap((group) => group.slice(1)));
  return Array.from(part.pages, (_, row) => row).filter((row) => part.words[row]! >= minWords && !copies.has(row));
}
