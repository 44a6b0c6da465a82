import type { Language } from '../../language/language.ts';
import { contentStems } from '../terms.ts';

/** A page as the search for topics reads it. */
export interface TopicPage {
  /** The search that the page answers; null when it names nothing. */
  readonly subject: string | null;
  /** Content stems of its title and first heading. */
  readonly named: ReadonlySet<string>;
  /** The same with those of its best keyphrases. */
  readonly said: ReadonlySet<string>;
  /** How close it is to what the site offers; from `leastWorth` it may lead a topic. */
  readonly worth: number;
  /** The page and its near duplicates. */
  readonly size: number;
}

/** A topic by the rows of its pages, the lead included. */
export interface NamedTopic {
  readonly name: string;
  readonly lead: number;
  readonly members: readonly number[];
}

/** Offers and lists of offers lead topics. Working assumption. */
export const leastWorth = 1.4;
/** A topic of two pages says no more than its pages. Working assumption. */
const fewestPages = 3;
/** A stem in the subjects of this share of the leads tells none of them apart. Working assumption. */
const sharedBy = 0.5;

/**
 * Topics named by the offers of the site: an offer with the pages whose titles or keyphrases contain the words of its
 * subject, from the largest. Each page is in the topic with the most precise words.
 */
export function namedTopics(
  pages: readonly TopicPage[],
  language: Language,
  ignored: ReadonlySet<string>,
): NamedTopic[] {
  const leads = leadsOf(pages, language, ignored);
  const first = assigned(pages, leads);
  const sizeOf = (row: number, members: ReadonlyMap<number, number[]>): number =>
    [row, ...members.get(row)!].reduce((sum, one) => sum + pages[one]!.size, 0);
  const kept = leads.filter(({ row }) => sizeOf(row, first) >= fewestPages);
  const leading = new Set(kept.map(({ row }) => row));
  const members = assigned(pages, kept, (row) => !leading.has(row));
  return kept
    .filter(({ row }) => sizeOf(row, members) >= fewestPages)
    .map(({ row }) => ({
      name: pages[row]!.subject!,
      lead: row,
      members: [row, ...members.get(row)!].sort((a, b) => a - b),
    }))
    .sort((a, b) => b.members.length - a.members.length || a.lead - b.lead);
}

interface Lead {
  readonly row: number;
  /** Stems of its subject that tell it from the other leads. */
  readonly stems: readonly string[];
}

/** One lead for each set of words, the worthiest. */
function leadsOf(pages: readonly TopicPage[], language: Language, ignored: ReadonlySet<string>): Lead[] {
  const offers = pages
    .map(({ subject, worth }, row) => ({ row, worth, stems: new Set(contentStems(subject ?? '', language)) }))
    .filter(({ worth, stems }) => worth >= leastWorth && stems.size > 0);
  const counts = new Map<string, number>();
  for (const { stems } of offers) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(2, sharedBy * offers.length);
  const known = new Set<string>();
  return offers
    .sort((a, b) => b.worth - a.worth || a.row - b.row)
    .flatMap(({ row, stems }) => {
      const own = [...stems].filter((stem) => !ignored.has(stem) && counts.get(stem)! <= most);
      const key = own.toSorted().join(' ');
      if (own.length === 0 || known.has(key)) return [];
      known.add(key);
      return [{ row, stems: own }];
    });
}

/** By row of the lead, the pages that have all its stems, each with the lead of the most stems; a lead follows a broader one only. */
function assigned(
  pages: readonly TopicPage[],
  leads: readonly Lead[],
  isFree: (row: number) => boolean = () => true,
): Map<number, number[]> {
  const stemsOfLead = new Map(leads.map(({ row, stems }) => [row, stems]));
  const members = new Map<number, number[]>(leads.map(({ row }) => [row, []]));
  for (const [row, page] of pages.entries()) {
    if (!isFree(row)) continue;
    const own = stemsOfLead.get(row);
    const best = leads
      .filter((lead) => lead.row !== row && (own === undefined || lead.stems.length < own.length) && isOf(page, lead))
      .sort((a, b) => b.stems.length - a.stems.length || a.row - b.row)[0];
    if (best !== undefined) members.get(best.row)!.push(row);
  }
  return members;
}

/** One word must be in the title; of several words, one at least. */
function isOf({ named, said }: TopicPage, { stems }: Lead): boolean {
  return stems.every((stem) => said.has(stem)) && stems.some((stem) => named.has(stem));
}

/** Share of the pages of a group whose words contain its name. Working assumption. */
const namedShare = 0.5;

interface GroupNames {
  readonly phrases: readonly string[];
  readonly language: Language;
  readonly ignored: ReadonlySet<string>;
}

/** One word is too general to name a group, and letters alone are no words. Working assumptions. */
const leastStems = 2;
const shortestStem = 3;
/** "North v South": an event, not a subject. */
const loneLetter = /(?:^|\s)(?!à\s)\p{L}(?:\s|$)/u;

/** The first of some phrases that most pages of a group contain; null when none names it. */
export function nameOfGroup(
  rows: readonly number[],
  pages: readonly TopicPage[],
  { phrases, language, ignored }: GroupNames,
): string | null {
  if (rows.reduce((sum, row) => sum + pages[row]!.size, 0) < fewestPages) return null;
  const found = phrases.find((phrase) => {
    const stems = contentStems(phrase, language);
    if (stems.some((stem) => stem.length < shortestStem) || loneLetter.test(phrase)) return false;
    if (stems.filter((stem) => !ignored.has(stem)).length < leastStems) return false;
    const members = rows.filter((row) => stems.length > 0 && isOf(pages[row]!, { row, stems }));
    return members.length >= namedShare * rows.length;
  });
  return found ?? null;
}
