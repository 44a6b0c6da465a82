import { plainWords } from '../audits/classification/kind-words.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { endsWithDepartment } from './names/department-names.ts';
import { namesKindOfPage } from './names/page-name.ts';
import { endsWithPlace, writtenForm } from './names/written-form.ts';
import { offerPages } from './offer-pages.ts';
import { placePhrases } from './place-phrase.ts';
import { declaredNames } from './site-place.ts';
import { sitePlaces } from './site-places.ts';

/** A title and main heading for the page of an offer: its name and the place, in the language of the page. */
export function placedHeading(name: string, facts: SiteFacts, language: string): string {
  const own = proposedHeading(writtenForm(withoutDots(name, language), facts, language));
  const place = placePhrases(facts)[language === 'fr' ? 'fr' : 'en'];
  const isNamed =
    endsWithDepartment(name) ||
    endsWithPlace(own, facts) ||
    plainWords(name).some((word) => sitePlaces(facts).words.has(word));
  return place === null || isNamed ? own : `${own} ${place}`;
}

/**
 * The title for a page that exists; null where it would harm: the present one again, that of another page, one that another
 * page of an offer would be given too, the bare name of the site, or that of a kind of page.
 */
export function betterHeading(name: string, facts: SiteFacts, page: PageFacts): string | null {
  if (namesKindOfPage(name)) return null;
  const heading = placedHeading(name, facts, page.language);
  const plain = plainWords(heading).join(' ');
  const taken = facts.htmlPages.map(({ content }) => content?.title ?? '');
  const isTaken = [...taken, ...declaredNames(facts)].some((title) => plainWords(title).join(' ') === plain);
  const isShared =
    offerHeadings(facts)
      .get(plain)
      ?.some((other) => other !== page) === true;
  return isTaken || isShared ? null : heading;
}

/** The pages of offers by the title that each would be given, as plain words. */
const offerHeadings = memoizeByObject((facts: SiteFacts): ReadonlyMap<string, readonly PageFacts[]> => {
  const pages = new Map<string, PageFacts[]>();
  for (const { page, name } of offerPages(facts)) {
    const plain = plainWords(placedHeading(name, facts, page.language)).join(' ');
    pages.set(plain, [...(pages.get(plain) ?? []), page]);
  }
  return pages;
});

/** « Portails · Clôtures » of a menu, as a heading says it: « Portails et clôtures ». */
const withoutDots = (name: string, language: string): string => {
  const parts = name.split(/\s+[·•|]\s+/u);
  const and = language === 'fr' ? ' et ' : ' and ';
  return parts.length === 1 ? name : parts.slice(0, -1).join(', ') + and + parts.at(-1)!;
};

/** A title and main heading for a page: its name with a capital, without article. */
export function proposedHeading(name: string): string {
  const bare = name.replace(article, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** « Nos chambres » is searched for as « chambres ». */
const article = /^(?:(?:nos|notre|les?|la|our|the)\s+|l[’'])/i;
