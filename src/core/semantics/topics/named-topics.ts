import type { Language } from '../../language/language.ts';
import { roleWords } from '../subjects/role-words.ts';
import { foldedPart } from '../subjects/title-parts.ts';
import { contentStems } from '../terms.ts';

/** A page as the search for topics reads it. */
export interface TopicPage {
  /** The search that the page answers; null when it names nothing. */
  readonly subject: string | null;
  /** Stems of the words of the subject that only name: a town, a brand. */
  readonly names: ReadonlySet<string>;
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
  const { leads, ofPlaces } = leadsOf(pages, language, ignored);
  const isTopical = (row: number): boolean => !ofPlaces.has(row);
  const first = assigned(pages, leads, isTopical);
  const sizeOf = (row: number, members: ReadonlyMap<number, number[]>): number =>
    [row, ...members.get(row)!].reduce((sum, one) => sum + pages[one]!.size, 0);
  const kept = leads.filter(({ row }) => sizeOf(row, first) >= fewestPages);
  const leading = new Set(kept.map(({ row }) => row));
  const members = assigned(pages, kept, (row) => isTopical(row) && !leading.has(row));
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

interface Leads {
  readonly leads: readonly Lead[];
  /** The offers that only a town tells apart: "plumber Leeds", "plumber York". Each is the subject of the whole site. */
  readonly ofPlaces: ReadonlySet<number>;
}

/** One lead for each set of words, the worthiest. */
function leadsOf(pages: readonly TopicPage[], language: Language, ignored: ReadonlySet<string>): Leads {
  const offers = pages
    .map(
      ({ subject, worth, names }, row): Offer => ({
        row,
        worth,
        names,
        stems: new Set(contentStems(subject ?? '', language)),
      }),
    )
    .filter(({ worth, stems }) => worth >= leastWorth && stems.size > 0);
  const ofPlaces = new Set(
    ownStems(offers, ignored).flatMap(({ row, names, own }) =>
      own.length > 0 && own.every((stem) => names.has(stem)) ? row : [],
    ),
  );
  // They would hide what the other offers have in common, and find it in the text of their template.
  const others = offers.filter(({ row }) => !ofPlaces.has(row));
  const known = new Set<string>();
  const leads = ownStems(others, ignored)
    .sort((a, b) => b.worth - a.worth || a.row - b.row)
    .flatMap(({ row, own }) => {
      const key = own.toSorted().join(' ');
      if (own.length === 0 || known.has(key)) return [];
      known.add(key);
      return [{ row, stems: own }];
    });
  return { leads, ofPlaces };
}

interface Offer {
  readonly row: number;
  readonly worth: number;
  readonly names: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Each offer with the stems that tell it from the others. */
function ownStems(
  offers: readonly Offer[],
  ignored: ReadonlySet<string>,
): (Offer & { readonly own: readonly string[] })[] {
  const counts = new Map<string, number>();
  for (const { stems } of offers) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(2, sharedBy * offers.length);
  return offers.map((offer) => ({
    ...offer,
    own: [...offer.stems].filter((stem) => !ignored.has(stem) && counts.get(stem)! <= most),
  }));
}

/** By row of the lead, the pages that have all its stems, each with the lead of the most stems; a lead follows a broader one only. */
function assigned(
  pages: readonly TopicPage[],
  leads: readonly Lead[],
  isFree: (row: number) => boolean,
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

/** "Complete guide": what a text is, not what it is about. */
function withoutForms(phrase: string, { code }: Language): string {
  const { empty, ofBlog } = roleWords[code];
  return phrase
    .split(/\s+/)
    .filter((word) => !empty.has(foldedPart(word)) && !ofBlog.has(foldedPart(word)))
    .join(' ');
}

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
    if (contentStems(withoutForms(phrase, language), language).filter((stem) => !ignored.has(stem)).length < leastStems)
      return false;
    // What no title says whole is a turn of phrase that the texts share.
    if (!rows.some((row) => stems.every((stem) => pages[row]!.named.has(stem)))) return false;
    const members = rows.filter((row) => stems.length > 0 && isOf(pages[row]!, { row, stems }));
    return members.length >= namedShare * rows.length;
  });
  return found ?? null;
}
