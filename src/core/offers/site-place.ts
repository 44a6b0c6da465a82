import type { CrawledFacts } from '../audits/facts/site-facts.ts';
import { type SchemaObject, schemaObjects, typesOf } from '../audits/facts/structured-data.ts';
import { memoizeByObject, memoizeText } from '../values/memoize.ts';
import { unique } from '../values/unique.ts';
import { compareText } from '../values/compare-text.ts';
import { basedTown } from './based-town.ts';

/** A word of the name of a town: "Paul", "St. Paul". */
const townWord = String.raw`(?:(?:St|Ste|Mt|Ft)\.? )?\p{Lu}[\p{L}'’-]+`;
/** Where a town may begin in an address: after a comma, on a line of its own, or after the street. */
const afterStreet = String.raw`(?:^|[,\n|·•]\s*|\b(?:Street|Avenue|Ave|Road|Rd|Boulevard|Blvd)\.?\s)`;
const frenchTown = String.raw`(\p{Lu}[\p{L}'’-]+(?:[ -](?:\p{Lu}[\p{L}'’-]+|d[eu]s?|la|les?|sur|sous|en|aux?))*)`;
/**
 * Addresses in a text: a French postal code before its town, one of four digits after the number of a street (Belgium,
 * Luxembourg, Switzerland), a town before a state and its code (United States), before a Canadian or a British postcode.
 */
export const postcodeForms = [
  new RegExp(String.raw`(?<![A-Z]{2},? )(?<!\d)\d{5},?\s+${frenchTown}`, 'gu'),
  new RegExp(String.raw`\p{L} \d{1,4} ?[a-zA-Z]?\s*[,\n]\s*(?:[A-Z]{1,2}-)?\d{4}\s+${frenchTown}`, 'gu'),
  new RegExp(String.raw`${afterStreet}(${townWord}(?: \p{Lu}[\p{L}'’-]+){0,2}),? [A-Z]{2},? \d{5}(?!\d)`, 'gu'),
  new RegExp(
    String.raw`${afterStreet}(${townWord}(?:[ -]\p{Lu}?[\p{L}'’-]+){0,2}),?\s\(?(?:[A-Z]{2}|\p{Lu}\p{Ll}+)\)?,?\s[A-Z]\d[A-Z] ?\d[A-Z]\d(?![A-Z\d])`,
    'gu',
  ),
  /(?:^|[,\n|·•]\s*)(\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}?[\p{L}'’-]+){0,2}),? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/gu,
  // Four digits are a year as well: New Zealand, Australia and South Africa name the country after them.
  /(?<!\p{L})((?:(?:Port|Mount|Mt|St|New|North|South|East|West|Lower|Upper|Lake|Palmerston)\.? )?\p{Lu}[\p{L}'’-]+),? (?:[A-Z]{2,3},? )?\d{4}[\s,|·•]+(?:New Zealand|Aotearoa|NZ|Australia|South Africa)(?!\p{L})/gu,
] as const;
/** A locality before the post town of a British address: `Elm Green, Bigtown, BT1 2AB`. */
const beforePostTown =
  /(?:^|[,\n|·•]\s*)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}),? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/gu;
/** In a title, a town before the number of its department or the code of its state. */
const townsOfTitle = [
  /(\p{Lu}[\p{L}'’]+(?:-[\p{L}'’]+)*) \(\d{2,5}\)/gu,
  /(?:^|[|–—·-]\s*|\bin )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}), [A-Z]{2}(?=\s*(?:$|[|–—·-]))/gu,
] as const;

/** Share of the pages that name the town of a local company. Working assumption. */
const namedBy = 0.15;
/** Pages read for addresses, nearest to the home page first: a company gives its own on its main pages. Working assumption. */
const mostPages = 200;

/**
 * The town that a local company works in and writes on its pages, of those of its addresses the one that most titles name;
 * null for a site of no place.
 */
export const sitePlace = memoizeByObject((facts: CrawledFacts): string | null => {
  const pages = mainPages(facts);
  const written = pages.map(({ content }) =>
    [content.title ?? '', ...content.blocks.map(({ text }) => text)].join('\n'),
  );
  const counts = new Map<string, number>();
  const whole = memoizeText((name) => wholeTown(name, written));
  for (const { content } of pages)
    for (const town of unique([...townsOf(content)].map(whole))) counts.set(town, (counts.get(town) ?? 0) + 1);
  for (const [locality, postTown] of namedLocalities(pages)) {
    counts.set(locality, counts.get(postTown) ?? 1);
    counts.delete(postTown);
  }
  const towns = [...counts].filter(([town]) => !isCutShort(town, counts) && !degree.test(town));
  const titles = pages.map(({ content }) => content.title ?? '');
  const ofHome = homeLines(facts);
  const least = namedBy * written.length;
  const addressed =
    towns
      .map(([town, pagesOf]) => ({ town, titles: namedIn(titles, town), pages: pagesOf }))
      .filter(({ town }) => namedIn(written, town) >= least || isLocated(ofHome, town))
      .sort((a, b) => b.titles - a.titles || b.pages - a.pages || compareText(a.town, b.town))[0]?.town ?? null;
  return addressed ?? basedTown(written);
});

/** The lines in which a home page says where the company works. */
function homeLines({ home }: CrawledFacts): string[] {
  const content = home?.content;
  return content ? [content.title ?? '', content.description ?? '', content.headings[0]?.text ?? ''] : [];
}

/** True when a line places the company in the town of one of its addresses: "Climbing in Oakville". */
function isLocated(lines: readonly string[], town: string): boolean {
  const located = new RegExp(`(?<!\\p{L})(?:à|in|near) ${escaped(town)}(?!\\p{L})`, 'iu');
  return lines.some((line) => located.test(line));
}

/** Localities that a title or description of the site names, by which its customers search, with their post towns. */
function namedLocalities(pages: readonly { readonly content: Content }[]): Map<string, string> {
  const names = pages.map(({ content }) => `${content.title ?? ''}\n${content.description ?? ''}`);
  const pairs = pages.flatMap(({ content }) =>
    content.blocks.flatMap(({ text }) =>
      [...text.matchAll(beforePostTown)].map(([, small, large]) => [small!, large!] as const),
    ),
  );
  return new Map(pairs.filter(([small]) => namedIn(names, small) > 0));
}

/** In a title, a name with a capital after a preposition of place. */
const afterPreposition = /(?:^|\s)(?:à|in|near)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)/gu;
/** Share of the titles that name another town than that of the address, and times more of them. Working assumptions. */
const titleShare = 0.4;
const timesMore = 2;

/** Words of the shortest line that says something of a town; an address is shorter. Working assumption. */
const leastWords = 12;

/** True for a town that a title, a description, a heading or a sentence of the content names: one that only the address has is where the post goes. */
function isSaid(pages: readonly { readonly content: Content }[], town: string): boolean {
  const lines = pages.flatMap(({ content }) => [
    content.title ?? '',
    content.description ?? '',
    ...content.headings.map(({ text }) => text),
    ...content.blocks
      .filter(({ text, position }) => position === 'content' && text.split(/\s+/).length >= leastWords)
      .map(({ text }) => text),
  ]);
  return namedIn(lines, town) > 0;
}

/** Words of a company whose customers come from anywhere. */
const anywhere =
  /(?<!\p{L})(?:en ligne|online|à distance|en visio\p{L}*|partout en france|toute la france|france entière|nationwide|anywhere|worldwide|remotely)(?!\p{L})/iu;
/** Share of the main pages with such words. Working assumption. */
const leastAnywhere = 1 / 3;

function servesAnywhere(pages: readonly { readonly content: Content }[]): boolean {
  const saying = pages.filter(({ content }) =>
    [content.title ?? '', content.description ?? '', ...content.blocks.map(({ text }) => text)].some((line) =>
      anywhere.test(line),
    ),
  );
  return saying.length >= leastAnywhere * pages.length;
}

/** The town of the address; null where only the address names it and the site says that it serves people anywhere. */
export const spokenPlace = memoizeByObject((facts: CrawledFacts): string | null => {
  const town = sitePlace(facts);
  const pages = mainPages(facts);
  return town === null || isSaid(pages, town) || !servesAnywhere(pages) ? town : null;
});

/** The town that people search for: that of the address, or the one that most titles name instead. */
export function searchedPlace(facts: CrawledFacts): string | null {
  const town = spokenPlace(facts);
  if (town === null) return null;
  const titles = mainPages(facts).map(({ content }) => content.title ?? '');
  const own = new Set(declaredNames(facts).map((name) => name.toLowerCase()));
  const others = new Set(
    titles
      .flatMap((title) => [...title.matchAll(afterPreposition)].map(([, name]) => name!))
      .filter((name) => !own.has(name.toLowerCase())),
  );
  const best = [...others]
    .map((name) => ({ name, count: namedIn(titles, name) }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name))[0];
  const isBetter = best !== undefined && best.count >= titleShare * titles.length;
  return isBetter && best.count >= timesMore * namedIn(titles, town) ? best.name : town;
}

/** Types of structured data whose name is that of the company or of its site. */
const named =
  /Organization|Business|WebSite|Store|Service$|Dentist|Attorney|Physician|Restaurant|Hotel|LodgingBusiness/;

/**
 * Names that at least two pages declare for the company or its site, and that the title or the main heading of a page
 * contains, where there are such: an association that the company belongs to is declared too. The most frequent first.
 */
export function declaredNames(facts: CrawledFacts): string[] {
  const counts = new Map<string, number>();
  const pages = mainPages(facts);
  for (const { content } of pages) {
    const names = schemaObjects(content)
      .filter((object) => isCompany(object))
      .flatMap(({ name }) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []));
    const ofSite = content.meta['og:site_name']?.trim() ?? '';
    for (const name of new Set(ofSite === '' ? names : [...names, ofSite]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const lines = pages.map(({ content }) => [content.title ?? '', content.headings[0]?.text ?? ''].join('\n'));
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const several = sorted.filter(([, count]) => count > 1).map(([name]) => name);
  const titled = several.filter((name) => namedIn(lines, name) > 0);
  return (titled.length > 0 ? titled : several).slice(0, mostNames);
}

/** True for a type of company or site, and for anything else at an address. */
function isCompany(object: SchemaObject): boolean {
  return typesOf(object).some((type) => named.test(type) && type !== 'Service') || object.address !== undefined;
}

const mostNames = 3;

/** The readable pages closest to the home page. */
function mainPages(facts: CrawledFacts): { readonly content: Content }[] {
  return [...facts.pages]
    .sort((a, b) => (a.depth ?? Infinity) - (b.depth ?? Infinity) || compareText(a.record.url, b.record.url))
    .flatMap(({ record: { content } }) => (content === null ? [] : [{ content }]))
    .slice(0, mostPages);
}

/**
 * "Saint-Martin" where as many addresses have "Saint-Martin-du-Lac"; the last word that a title has before its department,
 * where an address has words before it.
 */
function isCutShort(town: string, towns: ReadonlyMap<string, number>): boolean {
  return [...towns].some(
    ([other, pages]) =>
      (other.startsWith(town) && /^[- ]/u.test(other.slice(town.length)) && pages >= towns.get(town)!) ||
      (other.endsWith(town) && /\p{L}[- ]$/u.test(other.slice(0, -town.length))),
  );
}

/** The town with the word that all texts have before it: a title writes a trade before it, but not each time. */
export function wholeTown(town: string, texts: readonly string[]): string {
  // The name first: an optional word before it would be tried at each letter of the texts.
  const pattern = new RegExp(`${escaped(town)}(?!\\p{L})`, 'gu');
  let first: { readonly word: string; readonly whole: string } | null = null;
  let times = 0;
  for (const text of texts)
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, index - longestWord), index);
      if (/[\p{L}'’]$/u.test(before)) continue;
      const [opening, word] = /(\p{Lu}[\p{L}'’]+)[- ]$/u.exec(before) ?? [];
      if (opening === undefined || word === undefined) return town;
      first ??= { word, whole: opening + found };
      if (word !== first.word) return town;
      times += 1;
    }
  return first !== null && times >= fewestWritten ? first.whole : town;
}

/** Letters before a town among which its first word is looked for. */
const longestWord = 80;

/** Times that a town is written from which the word before it is read. Working assumption. */
const fewestWritten = 3;

function namedIn(texts: readonly string[], town: string): number {
  const word = new RegExp(`(?<!\\p{L})${escaped(town)}(?!\\p{L})`, 'iu');
  return texts.filter((text) => word.test(text)).length;
}

type Content = NonNullable<CrawledFacts['pages'][number]['record']['content']>;

/** Towns of the addresses of a page, each once: those it declares, then those it writes. */
function townsOf(content: Content): Set<string> {
  const declared = schemaObjects(content).flatMap(({ addressLocality: town }) =>
    typeof town === 'string' ? [town] : [],
  );
  const written = content.blocks.flatMap(({ text }) => addressedTowns(text));
  const titled = townsOfTitle.flatMap((pattern) =>
    [...(content.title ?? '').matchAll(pattern)].map(([, town]) => town!),
  );
  return new Set([...declared, ...written, ...titled].map(townForm).filter((town) => town.length > 2));
}

/** Towns of the addresses in a text. Memoized: the pages of a site repeat the texts of their template. */
const addressedTowns = memoizeText((text) =>
  postcodeForms.flatMap((pattern) => [...text.matchAll(pattern)].map(([, town]) => town!)),
);

/** A street before its town, on one line without a comma. */
const street =
  /^.+\s(?:Street|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Highway|Hwy|Court|Way|Suite|Ste|Unit|[NS][EW])\.?\s+(?=\p{Lu})/u;

/** The degrees after the name of a person, which look like the code of a state: no town ends so. */
const degree = /\s[A-Z]{2,3}$/u;

/** A town in capitals is written as a name; the street before its name and what follows it are left out. */
function townForm(town: string): string {
  const bare = town
    .replace(street, '')
    .replace(/[,(].*$/u, '')
    .replace(/\s+(?:d[eu]s?|la|les?|sur|sous|en|aux?)$/u, '')
    .trim();
  if (bare !== bare.toUpperCase()) return bare;
  return bare.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The pattern of a name as it is written; "Saint Paul" and "St. Paul" are one. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/^(?:St\\?\.?|Saint)(?= )/u, '(?:St\\.?|Saint)');
}
