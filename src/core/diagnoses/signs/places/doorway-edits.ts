import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { pathOf, segmentsOf } from '../../../audits/wording.ts';
import { shownAddress } from '../../../values/addresses/shown-address.ts';
import { numberText } from '../../../values/number-text.ts';
import { inBoth, pair, plural } from '../../../values/text.ts';
import { functionWords } from '../../../language/function-words.ts';
import { roleWords } from '../../../semantics/subjects/role-words.ts';
import type { DiagnosisEdit } from '../../diagnosis.ts';
import { decodedSegment } from '../decoded-segment.ts';
import { placeFamilies } from './place-families.ts';
import { foldedWords } from '../shingles.ts';
import { distinctPages } from '../subject-pages.ts';

/** Part of the pages of a family whose names have a word from which it names the service and not a place (working assumption). */
const sharedBy = 0.8;
/** Part of the words of the service that the page of the service names at least (working assumption). */
const leastNamed = 0.5;

/** What becomes of each page of the families: kept where people find it in search, else redirected to the page of its service. */
export function doorwayEdits(facts: SiteFacts): DiagnosisEdit[] {
  const families = placeFamilies(facts);
  const inFamily = new Set(families.flatMap(({ pages }) => pages));
  const others = distinctPages(facts).filter((page) => page.indexable && !inFamily.has(page));
  return families.flatMap(({ pages }) => {
    const parentOf = (page: PageFacts): PageFacts | null => parentPage(page, facts, inFamily) ?? facts.home;
    const targetOf = servicePages(pages, others);
    return pages.flatMap((page): DiagnosisEdit[] => {
      const clicks = facts.imported?.search?.get(page.record.url)?.clicks ?? 0;
      if (clicks > 0) return [keptEdit(page, clicks)];
      const target = targetOf(page) ?? parentOf(page);
      return target === null || target === page ? [] : [redirectEdit(page, target)];
    });
  });
}

/**
 * The page about the service of a page of a family: the one whose name has most words of the service and fewest others. Its
 * other words are those of the place of the page, or of any site: a page that names another place, a number or another subject
 * is not about the same thing. Null when none is.
 */
function servicePages(
  pages: readonly PageFacts[],
  others: readonly PageFacts[],
): (page: PageFacts) => PageFacts | null {
  const names = pages.map(wordsOf);
  const service = [...new Set(names.flat())].filter(
    (word) => names.filter((words) => words.includes(word)).length >= sharedBy * names.length,
  );
  if (service.length === 0) return () => null;
  const singular = new Set(service.map(withoutPlural));
  const isOfService = (word: string): boolean => singular.has(withoutPlural(word));
  const rated = others
    .map((page) => {
      const words = wordsOf(page);
      const shared = service.filter((word) => words.includes(word)).length;
      return { page, shared, others: words.filter((word) => !isOfService(word) && !isOfAnySite(word)) };
    })
    .filter(({ shared }) => shared >= leastNamed * service.length)
    .sort((a, b) => b.shared - a.shared || a.others.length - b.others.length || b.page.inlinks - a.page.inlinks);
  return (page) => {
    const own = wordsOf(page);
    return rated.find(({ others: added }) => added.every((word) => own.includes(word)))?.page ?? null;
  };
}

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

const wordsOf = ({ record }: PageFacts): string[] =>
  foldedWords(decodedSegment(segmentsOf(record.url).at(-1) ?? '').replace(/\.\w{2,5}$/, ''));

const shownPath = ({ record }: PageFacts): string => pathOf(shownAddress(record.url));

function redirectEdit(page: PageFacts, target: PageFacts): DiagnosisEdit {
  const [from, to] = [shownPath(page), shownPath(target)];
  return {
    page: page.record.url,
    text: pair(`Redirigez ${from} vers ${to} (301).`, `Redirect ${from} to ${to} (301).`),
  };
}

function keptEdit(page: PageFacts, clicks: number): DiagnosisEdit {
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
