import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { pathOf, segmentsOf } from '../../../audits/wording.ts';
import { contentTargets } from '../../../offers/content-targets.ts';
import { roleOfPage } from '../../../offers/offer-pages.ts';
import { memoizeByObject } from '../../../values/memoize.ts';
import { shownAddress } from '../../../values/addresses/shown-address.ts';
import { numberText } from '../../../values/number-text.ts';
import { inBoth, pair, plural } from '../../../values/text.ts';
import { functionWords } from '../../../language/function-words.ts';
import { roleWords } from '../../../semantics/subjects/role-words.ts';
import type { DiagnosisEdit } from '../../diagnosis.ts';
import { namesPlace } from './named-places.ts';
import { ownPlacePages, slugWords } from './own-place-pages.ts';
import { placeFamilies } from './place-families.ts';
import { blockTexts, coveredShare, foldedWords, shinglesOf } from '../shingles.ts';
import { distinctPages } from '../subject-pages.ts';

/** Part of the pages of a family whose names have a word from which it names the service and not a place (working assumption). */
const sharedBy = 0.8;
/** Part of the words of the service that the page of the service names at least (working assumption). */
const leastNamed = 0.5;

/** Addresses named in one sentence; the rest is counted. */
const mostNamed = 40;

/** What becomes of the pages of the families: kept where people find them or where the company is, else redirected to the page of their service. */
export function doorwayEdits(facts: SiteFacts): DiagnosisEdit[] {
  const families = placeFamilies(facts);
  const own = ownPlacePages(facts);
  const inFamily = new Set(families.flatMap(({ pages }) => pages));
  const others = distinctPages(facts).filter((page) => page.indexable && !inFamily.has(page));
  const kept: DiagnosisEdit[] = [];
  const leaving = new Map<PageFacts, PageFacts[]>();
  for (const { pages } of families) {
    const targetOf = servicePages(pages, others, facts);
    for (const page of pages) {
      const clicks = facts.imported?.search?.get(page.record.url)?.clicks ?? 0;
      if (clicks > 0) kept.push(foundEdit(page, clicks));
      else if (own.has(page)) kept.push(ownPlaceEdit(page));
      else {
        const target = targetOf(page) ?? parentPage(page, facts, inFamily) ?? facts.home;
        if (target !== null && target !== page) leaving.set(target, [...(leaving.get(target) ?? []), page]);
      }
    }
  }
  return [...kept, ...[...leaving].map(([target, pages]) => redirectEdit(pages, target))];
}

/**
 * The page about the service of a page of a family: the one whose name has most words of the service and fewest others. Its
 * other words are those of the place of the page, or of any site: a page that names another place, a number or another subject
 * is not about the same thing. Null when none is.
 */
function servicePages(
  pages: readonly PageFacts[],
  others: readonly PageFacts[],
  facts: SiteFacts,
): (page: PageFacts) => PageFacts | null {
  const names = pages.map(slugWords);
  const service = [...new Set(names.flat())].filter(
    (word) => names.filter((words) => words.includes(word)).length >= sharedBy * names.length,
  );
  if (service.length === 0) return () => null;
  const singular = new Set(service.map(withoutPlural));
  const isOfService = (word: string): boolean => singular.has(withoutPlural(word));
  const rated = others
    .map((page) => {
      const words = slugWords(page);
      const shared = service.filter((word) => words.includes(word)).length;
      return { page, shared, others: words.filter((word) => !isOfService(word) && !isOfAnySite(word)) };
    })
    .filter(({ shared }) => shared >= leastNamed * service.length)
    .sort((a, b) => b.shared - a.shared || a.others.length - b.others.length || b.page.inlinks - a.page.inlinks);
  const common = commonPage(pages, others, singular, facts);
  return (page) => {
    const own = slugWords(page);
    return rated.find(({ others: added }) => added.every((word) => own.includes(word)))?.page ?? common;
  };
}

/** Part of the pages of a family that lead to the page of the service at least (working assumption). */
const leastLeading = 0.5;

/**
 * The offer to which the texts of most pages of a family lead, and whose title and main heading say most of the service; of several,
 * the one whose text is closest to theirs. Null when there is none.
 */
function commonPage(
  pages: readonly PageFacts[],
  others: readonly PageFacts[],
  service: ReadonlySet<string>,
  facts: SiteFacts,
): PageFacts | null {
  const targets = pages.map((page) => new Set(contentTargets(page, facts)));
  const text = memoizeByObject((page: PageFacts) => shinglesOf(blockTexts(page).flatMap(foldedWords)));
  const sample = pages.slice(0, mostSampled).map(text);
  return (
    others
      .filter(
        (page) =>
          page !== facts.home &&
          roleOfPage(page, facts) === 'offer' &&
          !namesPlace(
            page,
            slugWords(page).filter((word) => !service.has(withoutPlural(word))),
          ) &&
          2 * new Set(namesOf(page).filter((word) => service.has(word))).size > service.size &&
          targets.filter((one) => one.has(page)).length >= leastLeading * pages.length,
      )
      .map((page) => ({ page, alike: sample.reduce((sum, one) => sum + coveredShare(one, text(page)), 0) }))
      .sort((a, b) => b.alike - a.alike || b.page.inlinks - a.page.inlinks)[0]?.page ?? null
  );
}

/** Pages of a family that are enough to know its text. Working assumption. */
const mostSampled = 5;

/** Folded words of the title and of the main heading. */
const namesOf = ({ content }: PageFacts): string[] =>
  foldedWords(
    [
      content?.title ?? '',
      ...(content?.headings.filter(({ level }) => level === 1) ?? []).map(({ text }) => text),
    ].join(' '),
  ).map(withoutPlural);

const withoutPlural = (word: string): string => word.replace(/[sx]$/, '');

const isOfAnySite = (word: string): boolean =>
  Object.values(roleWords).some(({ empty, ofCompany, ofOffer, ofBlog, praise, boast }) =>
    [empty, ofCompany, ofOffer, ofBlog, praise, boast].some((words) => words.has(word)),
  ) || Object.values(functionWords).some((words) => words?.has(word));

/** The page of the nearest folder above a page, unless it is one of those that go. */
function parentPage({ record }: PageFacts, facts: SiteFacts, leaving: ReadonlySet<PageFacts>): PageFacts | null {
  const segments = segmentsOf(record.url);
  for (let length = segments.length - 1; length > 0; length -= 1) {
    const path = `/${segments.slice(0, length).join('/')}`;
    const found = [`${path}/`, path].map((one) => facts.pageOf.get(new URL(one, record.url).href));
    const parent = found.find((one) => one !== undefined && one.indexable && !leaving.has(one));
    if (parent !== undefined) return parent;
  }
  return null;
}

const shownPath = ({ record }: PageFacts): string => pathOf(shownAddress(record.url));

function redirectEdit(pages: readonly PageFacts[], target: PageFacts): DiagnosisEdit {
  const paths = pages.slice(0, mostNamed).map(shownPath);
  const rest = pages.length - paths.length;
  const to = shownPath(target);
  const [first] = pages;
  if (pages.length === 1)
    return {
      page: first!.record.url,
      text: pair(
        `Redirigez ${paths[0]} vers ${to} (redirection 301\u00a0: l’ancienne adresse mène d’elle-même à la nouvelle), si vous n’avez rien à montrer de ce lieu.`,
        `Redirect ${paths[0]} to ${to} (a 301 redirect: the old address leads to the new one by itself), unless you have something to show of that place.`,
      ),
    };
  return {
    page: null,
    text: pair(
      `Redirigez vers ${to} celles de ces ${pages.length} pages dont vous n’avez rien à montrer du lieu (redirection 301\u00a0: l’ancienne adresse mène d’elle-même à la nouvelle)\u00a0: ${paths.join(', ')}${rest > 0 ? ` et ${rest} de plus` : ''}.`,
      `Redirect to ${to} those of these ${pages.length} pages whose place you have nothing to show of (a 301 redirect: the old address leads to the new one by itself): ${paths.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
    ),
  };
}

function ownPlaceEdit(page: PageFacts): DiagnosisEdit {
  const path = shownPath(page);
  return {
    page: page.record.url,
    text: pair(
      `Gardez ${path}, le lieu de votre adresse ou de votre nom, et écrivez-y ce que l’on n’y trouve nulle part ailleurs\u00a0: accès, horaires, photos, avis.`,
      `Keep ${path}, the place of your address or of your name, and write there what no other page has: the way to you, opening hours, pictures, reviews.`,
    ),
  };
}

function foundEdit(page: PageFacts, clicks: number): DiagnosisEdit {
  const path = shownPath(page);
  const counted = inBoth((locale) =>
    locale === 'fr'
      ? `${numberText(clicks, 'fr')} ${plural(clicks, 'fr', { one: 'clic', other: 'clics' })} depuis la recherche`
      : `${numberText(clicks, 'en')} ${plural(clicks, 'en', { one: 'click', other: 'clicks' })} from search`,
  );
  return {
    page: page.record.url,
    text: pair(
      `Gardez ${path} (${counted.fr}) et écrivez-y ce que vous avez fait dans ce lieu.`,
      `Keep ${path} (${counted.en}) and write there what you did in that place.`,
    ),
  };
}
