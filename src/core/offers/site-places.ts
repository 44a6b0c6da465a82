import type { CrawledFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { schemaObjects } from '../audits/facts/structured-data.ts';
import { plainWords } from '../audits/classification/kind-words.ts';
import { mainHeading } from '../audits/texts/own-names.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { functionWords } from '../language/function-words.ts';
import { unique } from '../values/unique.ts';
import { sellsAtDistance } from './sells-at-distance.ts';
import { sitePlace, spokenPlace, wholeTown } from './site-place.ts';

/** Where a company works. */
export interface SitePlaces {
  /** The town, or the region that the home page names; null for a site of no place and for a shop that sells at a distance. */
  readonly main: string | null;
  /** Words without accents of every place that the site names as its own. */
  readonly words: ReadonlySet<string>;
}

/** A name with capitals after a preposition of place. */
const afterPreposition =
  /(?:^|[^\p{L}])(?:à|en|in|near|around|across|throughout|serving|sur|près de)\s+((?:(?:the|Le|La|Les|le|la|les)\s|L[’'])?\p{Lu}[\p{L}’'-]+(?:[\s-](?:\p{Lu}[\p{L}’'-]*|(?:de|des|du|en|sur|sous|les|le|la|on|upon|and|of)(?=[\s-]\p{Lu})))*)/gu;
/** In titles, a town before its state or the number of its department. */
const beforeState = /(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*), [A-Z]{2}\b|(\p{Lu}[\p{L}’'-]+) \(\d{2,5}\)/gu;
/** A name with its degrees is a person, though a degree may be written as the code of a state. */
const degree = /(?:\b(?:Dr|Mr|Mrs|Ms|Prof)\.?\s|\s[A-Z]{2,4},|, (?:MD|ND|DC|PA|MA|DO|RN|OD)\b)/u;
const placeFields = ['addressLocality', 'addressRegion'] as const;
/** Words that begin a sentence or name a time after a preposition: no places. */
const notPlaces = new Set(
  `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may
  june july august september october november december the les our nos vos your`.split(/\s+/),
);
const shortest = 3;

/** The places that the home page, titles and structured data name. */
export const sitePlaces = memoizeByObject((facts: SiteFacts): SitePlaces => {
  const town = sitePlace(facts);
  const named = [...homePlaces(facts), ...declaredPlaces(facts), ...titlePlaces(facts)];
  const all = [...(town === null ? [] : [town]), ...named];
  const spoken = spokenPlace(facts);
  // Where only the address names a town, its customers are elsewhere.
  const served = spoken === town ? all : named.filter((name) => name !== town);
  return {
    main: sellsAtDistance(facts) ? null : ownPlace(spoken, mostNamed(served, facts), facts),
    words: new Set(all.flatMap(plainWords).filter(isPlaceWord)),
  };
});

/** Share of the pages, and pages, that name the place of the home page of a local company. Working assumptions. */
const namedBy = 0.15;
const fewestPages = 2;

/** A larger place than the town that people search with. */
const region =
  /^(?:province|région|département|pays|canton|county|state|region|district)(?!\p{L})|\s(?:county|province|region|district)$/iu;

/**
 * The place that the home page names in its title, its description or its main heading and that other pages name too, a
 * town before a region, else a word of the name of the site that is a place: that of a company that gives no address; null
 * without one.
 */
export function homePlace(facts: CrawledFacts): string | null {
  const texts = facts.pages.flatMap(({ record: { content } }) =>
    content === null
      ? []
      : [` ${plainWords([content.title ?? '', ...content.blocks.map(({ text }) => text)].join(' ')).join(' ')} `],
  );
  const least = Math.max(fewestPages, namedBy * texts.length);
  const found = homePlaces(facts).filter((name) => {
    const words = plainWords(name);
    return words.some(isPlaceWord) && texts.filter((text) => text.includes(` ${words.join(' ')} `)).length >= least;
  });
  return found.find((name) => !region.test(name)) ?? found[0] ?? placeOfName(facts);
}

/** A word of the name of the site that texts use as a place: "Wildham Cottages", and "a short drive from the shops in Wildham". */
function placeOfName(facts: CrawledFacts): string | null {
  const texts = facts.pages.flatMap(({ record: { content } }) =>
    content === null ? [] : [content.blocks.map(({ text }) => text).join('\n')],
  );
  const title = facts.home?.content?.title ?? '';
  for (const [word] of title.matchAll(/(?<![\p{L}’'-])\p{Lu}\p{Ll}{2,}(?![\p{L}’'-])/gu)) {
    // Not the whole name: "in Wildham Cottages".
    const asPlace = new RegExp(`(?<!\\p{L})(?:à|in|near) ${word}(?![\\p{L}’'-]| \\p{Lu})`, 'u');
    if (isPlaceWord(word.toLowerCase()) && texts.filter((text) => asPlace.test(text)).length >= fewestPages)
      return word;
  }
  return null;
}

function homePlaces({ home }: CrawledFacts): string[] {
  const content = home?.content;
  if (!content) return [];
  const texts = [content.title ?? '', content.description ?? '', mainHeading(home!) ?? ''];
  return texts.flatMap((text) => placesIn(text));
}

function titlePlaces({ htmlPages }: SiteFacts): string[] {
  const texts = htmlPages.flatMap(({ content }) => [
    content?.title ?? '',
    ...(content?.blocks ?? []).map(({ text }) => text),
  ]);
  const found = htmlPages.flatMap(({ content }) =>
    [...(content?.title ?? '').matchAll(beforeState)]
      .filter(([text]) => !degree.test(text))
      .map(([, town, ofDepartment]) => town ?? ofDepartment ?? ''),
  );
  return unique(found).flatMap((town) => (town === '' ? [] : [wholeTown(town, texts)]));
}

function declaredPlaces({ htmlPages }: SiteFacts): string[] {
  return htmlPages.flatMap(({ content }) =>
    content === null
      ? []
      : schemaObjects(content).flatMap((object) =>
          placeFields.flatMap((field) => (typeof object[field] === 'string' ? [object[field]] : [])),
        ),
  );
}

const placesIn = (text: string): string[] =>
  [...text.matchAll(afterPreposition)].map(([, name = '']) => name.replace(/^(?:the|le|la|les)\s/i, ''));

/** Share of the titles that name another place than that of the address, for it to be the place. Working assumption. */
const titleShare = 0.3;

/** The town of the address, unless titles name another place: a large city in one title is not where a company works. */
function ownPlace(town: string | null, named: string | null, { htmlPages }: SiteFacts): string | null {
  if (town === null || named === null || town === named) return town ?? named;
  const words = plainWords(named).join(' ');
  const titles = htmlPages.filter(({ content }) =>
    ` ${plainWords(content?.title ?? '').join(' ')} `.includes(` ${words} `),
  );
  return titles.length >= titleShare * htmlPages.length ? named : town;
}

/** The name that most titles, descriptions and main headings contain, from two pages on; the first of those named as often. */
function mostNamed(names: readonly string[], { htmlPages }: SiteFacts): string | null {
  const texts = htmlPages.map((page) =>
    plainWords(`${page.content?.title ?? ''} ${page.content?.description ?? ''} ${mainHeading(page) ?? ''}`).join(' '),
  );
  const counted = unique(names.filter((name) => plainWords(name).some(isPlaceWord))).map((name) => {
    const words = plainWords(name).join(' ');
    return { name, pages: texts.filter((text) => ` ${text} `.includes(` ${words} `)).length };
  });
  const best = counted.sort((a, b) => b.pages - a.pages)[0];
  return best === undefined ? null : best.name;
}

function isPlaceWord(word: string): boolean {
  return (
    word.length >= shortest && !notPlaces.has(word) && !functionWords.fr!.has(word) && !functionWords.en!.has(word)
  );
}

/** « dans le 77 », « Véranda (77) ». */
const department = /\ble \d{2}(?!\d)|\(\d{2}\)/;

/** True when a text names a place: one of the site, the number of its department, or a name with a capital after a preposition of place. */
export function namesPlace(text: string, { words }: SitePlaces): boolean {
  return plainWords(text).some((word) => words.has(word)) || placesIn(text).length > 0 || department.test(text);
}
