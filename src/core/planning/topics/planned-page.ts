import { capitalise } from '../../values/text.ts';
import type { Target } from '../plan/action.ts';
import { contentLocale } from '../context/company-reach.ts';
import type { Company } from '../../framework/company/company.ts';
import { proposedSlug } from '../../language/proposed-slug.ts';
import { isArticlePath } from '../../audits/page-kinds/article-path.ts';
import type { SiteSignals } from '../context/site-signals.ts';
import { customerOffer } from '../pieces/offer-name.ts';
import { withoutPlace } from './search-place.ts';
import { takesPlace } from './place-to-add.ts';
import { pathOf, slug, stemsOf } from './topic-words.ts';

export function absolute(company: Company, address: string): string {
  return new URL(address, company.organisation.domain).href;
}

/** Words by which a price is asked: the page of the offer gives it. */
const priceWords =
  /(?<!\p{L})(?:prix|tarifs?|co[uû]ts?|devis|prices?|pricing|costs?|quotes?|(?:par|per|a) (?:mois|an|month|year))(?!\p{L})/giu;

/** What is searched, without its place and without the words that ask for its price. */
function subjectOf(company: Company, words: string): string {
  const bare = withoutPlace(company, words).replaceAll(priceWords, ' ').replaceAll(/\s+/gu, ' ').trim();
  return bare === '' ? words : bare;
}

/**
 * The page that the company file already names at the address of the words, or that sells an offer whose name contains
 * two thirds of them; the place and the price that they ask for aside. Null when it names none.
 */
export const declaredPage = (company: Company, words: string): Target | null =>
  atAddress(company, words) ?? saidWhole(company, words) ?? pageOfOffer(company, subjectOf(company, words));

/** Words of an address or of a search, without their plural, however short. */
const singular = (words: string): string[] => words.split('-').map((word) => word.replace(/(?:es|s|x)$/, ''));

/** The one page whose address is two words or more that the search says: « /pieces/griffes-avant/ » for « griffe avant prix ». */
function saidWhole(company: Company, words: string): Target | null {
  const wanted = singular(slug(subjectOf(company, words)));
  const isSaid = ({ url }: Target): boolean => {
    const own = singular(pathOf(url).split('/').filter(Boolean).at(-1) ?? '');
    return own.length > 1 && own.every((word) => wanted.includes(word));
  };
  const found = declaredPages(company).filter(isSaid);
  return found.length === 1 ? (found[0] as Target) : null;
}

function atAddress(company: Company, words: string): Target | null {
  const addresses = [words, subjectOf(company, words)].map((one) => proposedSlug(one, contentLocale(company)));
  const isAt = ({ url }: Target): boolean => addresses.includes(pathOf(url).split('/').filter(Boolean).at(-1) ?? '');
  return declaredPages(company).find(isAt) ?? null;
}

function declaredPages(company: Company): Target[] {
  const { offers, sitePages } = company;
  return [
    ...sitePages.map(({ url, title }) => ({ url, title })),
    ...offers.flatMap(({ landingUrls, name }) => landingUrls.map((url) => ({ url, title: customerOffer(name).name }))),
  ].map(({ url, title }) => ({ kind: 'page', url: absolute(company, url), title }));
}

/** Share of the words of a topic that the name of an offer must contain to be its page (working assumption). */
const mostlyNamed = 2 / 3;
/** One shared word is a coincidence. */
const fewestShared = 2;

function pageOfOffer(company: Company, words: string): Target | null {
  const wanted = stemsOf(words);
  // a tool, a rule or a term of a contract that shares words with an offer is none
  const least = takesPlace(words) ? mostlyNamed : 1;
  const scored = company.offers
    .filter(({ landingUrls }) => landingUrls.some((url) => pathOf(url) !== '/'))
    .map((offer) => {
      const said = stemsOf(offer.name);
      const inPath = stemsOf(offer.landingUrls.map((url) => pathOf(url).replace(/[-/]/gu, ' ')).join(' '));
      const share = (stems: readonly string[]): number => wanted.filter((stem) => stems.includes(stem)).length;
      return { offer, isNamed: slug(offer.name) === slug(words), shared: share(said), named: share(inPath) };
    })
    .filter(({ isNamed, shared }) => isNamed || (shared >= fewestShared && shared >= least * wanted.length - 1e-9))
    .sort((a, b) => b.shared + b.named - (a.shared + a.named) || (a.offer.id < b.offer.id ? -1 : 1));
  const best = scored[0]?.offer;
  const url = best?.landingUrls.find((one) => pathOf(one) !== '/');
  return best === undefined || url === undefined
    ? null
    : { kind: 'page', url: absolute(company, url), title: customerOffer(best.name).name };
}

/** The address of a future page: next to the articles for information, at the root otherwise; the page that exists there. */
export function plannedPage(company: Company, site: SiteSignals | null, words: string, intent: string): Target {
  const folder = intent === 'informational' ? articleFolder(company, site) : '/';
  const url = absolute(company, `${folder}${proposedSlug(words, contentLocale(company))}`);
  const existing = site === null ? atAddress(company, words) : crawledAt(site, url);
  return existing ?? { kind: 'planned', url, title: capitalise(words) };
}

/** The crawled page of an address, with or without a final slash or the ending of a file; null without one. */
function crawledAt(site: SiteSignals, url: string): Target | null {
  const wanted = bareAddress(url);
  const page = site.pages?.find((one) => bareAddress(one.url) === wanted);
  return page === undefined ? null : { kind: 'page', url: page.url, title: page.title };
}

const bareAddress = (url: string): string =>
  pathOf(url)
    .replace(/(?:\/index)?\.(?:html?|php)$/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** Folder of informative pages: declared by the company, else the folder with the most crawled articles. */
function articleFolder(company: Company, site: SiteSignals | null): string {
  const declared = company.sitePages.find((page) => page.role === 'article')?.url.match(/^\/[^/]+\//)?.[0];
  if (declared !== undefined) return declared;
  const counts = new Map<string, number>();
  for (const page of site?.pages ?? []) {
    const path = pathOf(page.url);
    const folder = /^\/[^/]+\//.exec(path)?.[0];
    if (folder === undefined || folder === path || !isArticlePath(path)) continue;
    counts.set(folder, (counts.get(folder) ?? 0) + page.inlinks);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best?.[0] ?? '/';
}
