import type { Company, CompanyKeyword } from '../../framework/company/company.ts';
import { isFee } from '../pieces/offer-name.ts';
import type { TopicPage } from '../context/site-pages.ts';
import { absolute } from './planned-page.ts';
import { capitalise } from '../../values/text.ts';
import { compareText } from '../../values/compare-text.ts';
import { withoutPlace } from './search-place.ts';
import { tradeStems } from './trade-stems.ts';
import { pathOf, stemsOf } from './topic-words.ts';

type Search = Pick<CompanyKeyword, 'term' | 'intent' | 'position'>;

/** A page that the company file names, with what it says of itself. */
interface FilePage {
  readonly url: string;
  readonly title: string;
  /** The words that name it: the title of a page, the name of an offer. */
  readonly name: string;
  /** What else is known of the offer that it sells. */
  readonly details: string;
  /** Part of the revenue that the page sells, which decides between two that answer as well. */
  readonly share: number;
  readonly isOffer: boolean;
}

/**
 * The page of the file that answers a search for which the site has a position, without an audit: the one whose name and
 * address say most of the words. A question is answered by an offer only where all its words are those of the offer. Null
 * where none answers: the page is then one to create.
 */
export function answeringPage(company: Company, keyword: Search): TopicPage | null {
  if (keyword.position === null) return null;
  const wanted = stemsOf(withoutPlace(company, keyword.term));
  const own = wanted.filter((stem) => !tradeStems(company).has(stem));
  const pages = filePages(company, capitalise(keyword.term));
  // a company whose file names no page of an offer sells on its home page
  if (!pages.some(({ isOffer }) => isOffer)) {
    pages.push({ url: '/', title: capitalise(keyword.term), name: '', details: '', share: 0, isOffer: false });
  }
  const [best] = pages
    .map((page) => ({ page, score: scoreOf(page, wanted) }))
    .filter(({ page }) => page.url === '/' || answers(page, { wanted, own }, keyword.intent))
    .sort((a, b) => b.score - a.score || b.page.share - a.page.share || compareText(a.page.url, b.page.url));
  if (best === undefined) return null;
  const { url, title } = best.page;
  return { url: absolute(company, url), title, role: 'product', depth: null, inlinks: 0, words: 0 };
}

/** The pages of the file but the home page; those of one offer share its name, which cannot be the title of each. */
function filePages({ sitePages, offers }: Company, ownTitle: string): FilePage[] {
  return [
    ...sitePages
      .filter(({ role, indexable }) => indexable && role !== 'legal' && role !== 'home')
      .map(({ url, title }) => ({ url, title, name: title, details: '', share: 0, isOffer: false })),
    ...offers
      .filter(({ name }) => !isFee(name))
      .flatMap(({ landingUrls, name, revenueShare, proofs, attributes }) =>
        landingUrls
          .filter((url) => pathOf(url) !== '/')
          .map((url) => ({
            url,
            title: ownTitle,
            name,
            details: [...proofs, ...attributes].join(' '),
            share: revenueShare,
            isOffer: true,
          })),
      ),
  ];
}

const pathWords = (url: string): string => pathOf(url).replace(/[-/]/gu, ' ');

/** A word in the name and in the address counts twice: a site gives an address to what the page is about. */
function scoreOf({ name, url, details }: FilePage, wanted: readonly string[]): number {
  const shared = (words: string): number => stemsOf(words).filter((one) => wanted.includes(one)).length;
  return shared(name) + shared(pathWords(url)) + shared(details);
}

/** Part of the words of a search that a page must say to answer it (working assumption). */
const leastSaid = 1 / 3;

function answers(
  { name, url, details, isOffer }: FilePage,
  { wanted, own }: { readonly wanted: readonly string[]; readonly own: readonly string[] },
  intent: Search['intent'],
): boolean {
  const named = stemsOf(`${name} ${pathWords(url)}`);
  // details say which of two offers of a kind is meant, not what is sold
  const said = named.some((one) => wanted.includes(one)) ? [...named, ...stemsOf(details)] : named;
  const shared = wanted.filter((one) => said.includes(one)).length;
  if (intent === 'informational' && isOffer) return shared === wanted.length;
  const address = stemsOf(pathWords(url));
  // an address that is said whole names the kind of thing that is searched
  const isSaid = address.length > 0 && address.every((one) => wanted.includes(one));
  // the trade alone is on each page
  const isOwn = own.length === 0 || own.some((one) => said.includes(one));
  return isSaid || (isOwn && shared > 0 && shared >= wanted.length * leastSaid);
}
