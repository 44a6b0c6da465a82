import { pair, type Text } from '../../values/text.ts';
import { isForwarding, isRedirect, isSuccess } from '../facts/page-state.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { groupBy } from '../groups.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { isLanguageFolder } from '../texts/language-names.ts';
import { pathOf, segmentsOf } from '../wording.ts';
import { adviceArticles } from './advice-articles.ts';
import { doorwayFamilies } from './doorway-families.ts';
import { chancesOf, kindScores, type KindWeights } from './kind-model.ts';
import { neighbourSigns } from './kind-neighbours.ts';
import { kindByRule } from './kind-rules.ts';
import { folderOf, type KindSite, kindSite } from './kind-site.ts';
import { isNotLegal } from './not-legal.ts';
import { kindWeights } from './kind-weights.ts';
import type { KindOfPage, PageKind } from '../page-kinds/page-kind.ts';
import { type PageSigns, pageSigns } from './page-signs.ts';
import { unearnedOffers } from './earned-offers.ts';
import { settledKinds } from './settled-kinds.ts';
import { longService, servicePages } from './service-pages.ts';
import { isKeptCopy, markedCopies, twinPages } from './twin-pages.ts';

type Kinds = ReadonlyMap<string, KindOfPage>;
type NextKind = (page: PageFacts, without: readonly PageKind[]) => KindOfPage;

/** What decides the kinds of a site, before the model. */
export interface KindEvidence {
  /** Kinds that one sign decides alone. */
  readonly ruled: Kinds;
  /** Pages that no rule decided. */
  readonly open: readonly PageFacts[];
  readonly signsOf: (page: PageFacts) => PageSigns;
  /** The same when more kinds are known. */
  readonly signsWith: (known: Kinds) => (page: PageFacts) => PageSigns;
  /** The long pages of services among the articles of these kinds. */
  readonly servicesAmong: (kinds: Kinds) => readonly PageFacts[];
  /** The kinds of those of the offers that offer nothing. */
  readonly unearnedAmong: (kinds: Kinds) => Kinds;
  /** The kinds of those whose structure contradicts the likeliest one. */
  readonly settledAmong: (kinds: Kinds, next: NextKind) => Kinds;
}

/** The kind of every HTML page and redirect, by URL; files and addresses that were not read have none. */
export function kindsOfSite(facts: Pick<SiteFacts, 'pages' | 'home'>): Kinds {
  return likelyKinds(kindEvidence(facts), kindWeights);
}

export function kindEvidence({ pages, home }: Pick<SiteFacts, 'pages' | 'home'>): KindEvidence {
  const read = pages.filter(({ content, record }) => content !== null && isSuccess(record));
  const site = kindSite(read, home);
  const ruled = ruledKinds(pages, read, site);
  const open = read.filter(({ record }) => !ruled.has(record.url));
  const ownSigns = memoizeByObject((page: PageFacts) => pageSigns(page, page.content!, site));
  const signsWith = (known: Kinds) => {
    const around = neighbourSigns(read, known);
    return (page: PageFacts): PageSigns => ({ ...ownSigns(page), ...around(page) });
  };
  const servicesAmong = (kinds: Kinds): PageFacts[] => servicePages(read, kinds, site);
  const unearnedAmong = (kinds: Kinds): Kinds =>
    new Map([...unearnedOffers(open, kinds, site), ...adviceArticles({ read, open }, kinds, site)]);
  const settledAmong = (kinds: Kinds, next: NextKind): Kinds => settledKinds(open, kinds, site, next);
  return { ruled, open, signsOf: signsWith(ruled), signsWith, servicesAmong, unearnedAmong, settledAmong };
}

function ruledKinds(pages: readonly PageFacts[], read: readonly PageFacts[], site: KindSite): Kinds {
  const kinds = new Map<string, KindOfPage>();
  const twins = new Map([...markedCopies(read), ...twinPages(read, site.home)]);
  for (const page of pages) {
    const kind = ruledKind(page, site, twins);
    if (kind !== null) kinds.set(page.record.url, kind);
  }
  const open = read.filter(({ record }) => !kinds.has(record.url));
  for (const [page, sisters] of doorwayFamilies(open)) kinds.set(page.record.url, doorway(sisters));
  return kinds;
}

/** Kinds that prevail over a copy: a missing page and its copy are both errors. */
const beforeCopies: ReadonlySet<PageKind> = new Set(['error', 'stub', 'feed']);

function ruledKind(page: PageFacts, site: KindSite, twins: ReadonlyMap<PageFacts, PageFacts>): KindOfPage | null {
  const { record, content } = page;
  if (isRedirect(record)) return redirected(record.redirectTo ?? record.redirectNext);
  if (content === null) return null;
  if (!isSuccess(record)) return refused(record.status);
  if (isForwarding(record)) return redirected(content.refresh!.url);
  if (page === site.home)
    return { kind: 'home', reason: pair('Page d’accueil du site.', 'Home page of the site.'), isSure: true };
  if (isHomeOfLanguage(page, site)) return { kind: 'home', reason: homeOfLanguage, isSure: true };
  const byRule = kindByRule(page, content, site);
  if (byRule !== null && beforeCopies.has(byRule.kind)) return byRule;
  const twin = twins.get(page);
  // The home page is indexed at the address that it names.
  if (twin !== undefined && twin === site.home && twin.canonical === record.url)
    return { kind: 'home', reason: indexedHome, isSure: true };
  if (twin !== undefined) return copyOf(twin);
  return isKeptCopy(page, site.home) ? { kind: 'copy', reason: keptCopy, isSure: true } : byRule;
}

/** Share of a page in its own verdict; the rest is that of the pages of its folder and template. Working assumption. */
const ownShare = 0.6;
/** Pages of one folder that are asked for their verdict. */
const fewestSisters = 3;

/** Rules first, then the likeliest kinds, judged again once those of the pages around are known: a hub leads to offers. */
export function likelyKinds(evidence: KindEvidence, weights: KindWeights): Kinds {
  const first = voted(evidence, evidence.signsOf, weights);
  const signsOf = evidence.signsWith(first);
  const likeliest = voted(evidence, signsOf, weights);
  const next: NextKind = (page, without) => likeliestOf(kindScores(signsOf(page), weights), weights, without);
  const kinds = new Map([...likeliest, ...evidence.settledAmong(likeliest, next)]);
  const services = evidence.servicesAmong(kinds);
  return new Map([
    ...kinds,
    ...evidence.unearnedAmong(kinds),
    ...services.map(({ record }) => [record.url, longService] as const),
  ]);
}

/** The likeliest kind of each page by its signs and by those of its sisters, which share its template. */
function voted({ ruled, open }: KindEvidence, signsOf: KindEvidence['signsOf'], weights: KindWeights): Kinds {
  const kinds = new Map(ruled);
  const families = groupBy(
    open.map((page) => ({ page, chances: chancesOf(kindScores(signsOf(page), weights)) })),
    ({ page }) => familyOf(page),
  );
  for (const family of families.values()) {
    const mean = meanOf(family.map(({ chances }) => chances));
    for (const { page, chances } of family) {
      const votes = family.length < fewestSisters ? chances : blended(chances, mean);
      kinds.set(page.record.url, likeliestOf(votes, weights, isNotLegal(page) ? ['legal'] : []));
    }
  }
  return kinds;
}

function likeliestOf(votes: readonly number[], { kinds }: KindWeights, without: readonly PageKind[] = []): KindOfPage {
  const left = votes.map((vote, at) => (without.includes(kinds[at]!) ? -Infinity : vote));
  const kind = kinds[left.indexOf(Math.max(...left))]!;
  return { kind, reason: likely[kind] ?? unknown, isSure: false };
}

function familyOf({ record, content }: PageFacts): string {
  const folder = folderOf(record.url);
  return folder === '/' ? record.url : `${folder} ${content?.bodyClass ?? ''}`;
}

function meanOf(chances: readonly (readonly number[])[]): number[] {
  return chances[0]!.map((_, at) => chances.reduce((sum, one) => sum + one[at]!, 0) / chances.length);
}

function blended(own: readonly number[], mean: readonly number[]): number[] {
  return own.map((chance, at) => ownShare * chance + (1 - ownShare) * mean[at]!);
}

function redirected(to: string | null): KindOfPage {
  const target = to === null ? null : pathOf(to);
  return {
    kind: 'stub',
    isSure: true,
    reason:
      target === null
        ? pair('La page renvoie ailleurs.', 'The page redirects.')
        : pair(`La page renvoie à ${target}.`, `The page redirects to ${target}.`),
  };
}

function refused(status: number | null): KindOfPage {
  return { kind: 'error', reason: pair(`Le serveur répond ${status}.`, `The server answers ${status}.`), isSure: true };
}

function copyOf(page: PageFacts): KindOfPage {
  const path = pathOf(page.record.url);
  return { kind: 'copy', reason: pair(`Même texte que ${path}.`, `Same text as ${path}.`), isSure: true };
}

function doorway(sisters: number): KindOfPage {
  return {
    kind: 'doorway',
    isSure: true,
    reason: pair(
      `Le même texte que ${sisters - 1} autres pages, aux noms près.`,
      `The same text as ${sisters - 1} other pages, but for the names.`,
    ),
  };
}

/** True for `/en/`, and for the home page that the home page names as its version in another language. */
function isHomeOfLanguage({ record }: PageFacts, { home }: KindSite): boolean {
  const segments = segmentsOf(record.url);
  if (segments.length === 1 && languageCode.test(segments[0]!) && isLanguageFolder(segments[0]!))
    return !record.url.includes('?');
  return home?.content?.alternates.some(({ url }) => url === record.url) ?? false;
}

const languageCode = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;
const homeOfLanguage = pair('Page d’accueil dans une autre langue.', 'Home page in another language.');
const indexedHome = pair(
  'L’adresse que la page d’accueil déclare pour elle-même.',
  'The address that the home page declares for itself.',
);
const keptCopy = pair('L’adresse est celle d’une copie gardée.', 'The address is that of a kept copy.');
const unknown = pair('Aucun signe d’un autre genre.', 'No sign of another kind.');

/** Reasons of the kinds that no single sign decides. */
const likely: Partial<Record<PageKind, Text>> = {
  hub: pair('Elle présente et lie plusieurs offres.', 'It presents and links several offers.'),
  offer: pair('Elle présente une offre.', 'It presents one offer.'),
  article: pair('Un texte long sur un sujet.', 'A long text on one subject.'),
  list: pair('Elle liste des articles.', 'It lists articles.'),
  form: pair('Elle sert surtout à remplir un formulaire.', 'It mostly serves to fill in a form.'),
  contact: pair('Elle dit où et comment joindre le site.', 'It says where and how to reach the site.'),
  about: pair('Elle présente qui tient le site.', 'It presents who runs the site.'),
  legal: pair('Un texte juridique.', 'A legal text.'),
  help: pair('Elle répond à des questions d’usage.', 'It answers questions of use.'),
};
