import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { schemaTypes } from '../audits/facts/structured-data.ts';
import { withoutCopies } from '../audits/page-kinds/copies.ts';
import type { PageKind } from '../audits/page-kinds/page-kind.ts';
import { isSubjectPage } from '../audits/page-kinds/subject-page.ts';
import { ownName, sharedNames } from '../audits/texts/own-names.ts';
import { segmentsOf } from '../audits/wording.ts';
import { isGenericAnchor } from '../audits/links/generic-anchors.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { plainWords } from '../audits/classification/kind-words.ts';
import { offering } from './offering-words.ts';
import { isAboutPerson } from './person-page.ts';
import { namesKindOfPage } from './names/page-name.ts';
import { opensProof, type PageRole, roleOfName } from './page-role.ts';
import { siteMenu } from './site-menu.ts';

/** A page that sells one thing, or several on a hub. */
export interface OfferPage {
  readonly page: PageFacts;
  /** What it sells, as the menu or the page calls it. */
  readonly name: string;
  readonly isHub: boolean;
  readonly inMenu: boolean;
}

/** Kinds of pages that sell nothing, however the menu calls them. */
const sellsNothing: ReadonlySet<PageKind> = new Set([
  'home',
  'list',
  'search',
  'form',
  'contact',
  'about',
  'legal',
  'help',
  'feed',
  'error',
  'copy',
  'demo',
  'foreign',
]);
/** Types of structured data of a page that sells one thing. */
const soldTypes = new Set(['Product', 'Service', 'Course', 'HotelRoom', 'Accommodation']);
/** Offers that a page leads to, in its folder or its text, to be their hub; words of a name in a menu. Working assumptions. */
const leastOfHub = 3;
const longestLabel = 6;

/** The pages of what the site sells: entries of its menu besides the pages that every site has, and pages of offers. */
export const offerPages = memoizeByObject((facts: SiteFacts): readonly OfferPage[] => {
  const menu = siteMenu(facts);
  const { soldPages } = facts;
  const found = withoutCopies(facts.htmlPages.filter(isSubjectPage)).filter(
    (page) => sellsOn(page, menu, facts) && soldPages?.has(page.record.url) !== false,
  );
  const urls = found.map(({ record }) => record.url);
  const offers = { urls: new Set(urls), inFolder: countsOf(urls.flatMap(foldersOf)) };
  return found.map((page) => ({
    page,
    name: nameOfPage(page, facts),
    isHub: isHubOf(page, offers, facts),
    inMenu: menu.has(page),
  }));
});

function sellsOn(page: PageFacts, menu: ReadonlyMap<PageFacts, string>, facts: SiteFacts): boolean {
  const found = facts.kindOf.get(page.record.url);
  const kind = found?.kind ?? 'other';
  if (page === facts.home || (sellsNothing.has(kind) && found?.isSure === true)) return false;
  const name = nameOfPage(page, facts);
  if (roleOfPage(page, facts) !== 'offer' || !/\p{L}{2}/u.test(name) || isAboutPerson(page, name, facts)) return false;
  // Guides, downloads and galleries of the menu are no offers.
  if (kind === 'other' && found?.isSure === true) return false;
  if (menu.has(page)) return !sellsNothing.has(kind) && !(kind === 'article' && isAmongArticles(page, facts));
  if (kind === 'offer') return true;
  return page.content !== null && kind !== 'article' && schemaTypes(page.content).some((type) => soldTypes.has(type));
}

/** Articles of one folder that make it the folder of articles. Working assumption. */
const leastArticles = 5;

/** True for an article in a folder of articles: a header may show the last ones. */
function isAmongArticles({ record }: PageFacts, { htmlPages, kindOf }: SiteFacts): boolean {
  const [folder, ...rest] = segmentsOf(record.url);
  if (rest.length === 0) return false;
  const others = htmlPages.filter(
    (other) => segmentsOf(other.record.url)[0] === folder && kindOf.get(other.record.url)?.kind === 'article',
  );
  return others.length >= leastArticles;
}

/** The role that the label of the menu, the address or the name of a page announces. */
export function roleOfPage(page: PageFacts, facts: SiteFacts): PageRole {
  const roles = rolesOf(facts);
  let role = roles.get(page);
  if (role === undefined) roles.set(page, (role = readRole(page, facts)));
  return role;
}

const rolesOf = memoizeByObject((_facts: SiteFacts) => new Map<PageFacts, PageRole>());

function readRole(page: PageFacts, facts: SiteFacts): PageRole {
  const label = siteMenu(facts).get(page) ?? '';
  const names = [label, lastSegment(page), ownName(page, sharedNames(facts.htmlPages)) ?? ''].filter(Boolean);
  for (const name of names.slice(0, 2)) {
    const role = roleOfName(name);
    if (role !== 'offer' && !(isAmongOffers(page, facts) && role !== 'proof' && role !== 'price')) return role;
  }
  if (isAmongOffers(page, facts)) return 'offer';
  if (isInProofFamily(page, facts)) return 'proof';
  const own = names.at(-1) ?? '';
  return own.split(/\s+/).length <= longestLabel ? roleOfName(own) : 'offer';
}

/** True for a page that looks like an offer in a folder named after services: `/services/bureaux-a-louer/`. */
function isAmongOffers({ record }: PageFacts, { kindOf }: SiteFacts): boolean {
  const folders = segmentsOf(record.url)
    .filter((segment) => !/^(?:index|default)\.\w+$/.test(segment))
    .slice(0, -1);
  return (
    kindOf.get(record.url)?.kind === 'offer' && folders.some((folder) => offering.test(plainWords(folder).join(' ')))
  );
}

/** True for one of several pages whose name, or folder, begins with the word of a case or a project. */
function isInProofFamily({ record }: PageFacts, facts: SiteFacts): boolean {
  return familyKeys(record.url).some((key) => (proofFamilies(facts).get(key) ?? 0) >= leastOfFamily);
}

const leastOfFamily = 3;

const proofFamilies = memoizeByObject(({ htmlPages }: SiteFacts) =>
  countsOf(htmlPages.flatMap(({ record }) => familyKeys(record.url))),
);

/** `/fr/cas-client-ab` → `fr/cas-`, `/projects/ab` → `projects/`. */
function familyKeys(url: string): string[] {
  const segments = segmentsOf(url).filter((segment) => !/^(?:index|default)\.\w+$/.test(segment));
  const folder = segments.slice(0, -1);
  const first = plainWords(segments.at(-1) ?? '');
  return [
    ...(opensProof(plainWords(folder.at(-1) ?? '')[0] ?? '') ? [`${folder.join('/')}/`] : []),
    ...(first.length > 1 && opensProof(first[0]!) ? [`${folder.join('/')}/${first[0]}-`] : []),
  ];
}

/** What the menu calls the page, where that names something, else its name without that of the site. */
export function nameOfPage(page: PageFacts, facts: SiteFacts): string {
  const label = siteMenu(facts).get(page)?.replaceAll(/\s+/g, ' ') ?? '';
  const shared = sharedNames(facts.htmlPages);
  const parts = (page.content?.title ?? '').split(/\s[|–—·•⋆★›-]\s/).map((part) => part.trim());
  const title = parts.find((part) => !shared.titleEnds.has(part.toLowerCase())) ?? parts[0]!;
  const names = [title, ownName(page, shared) ?? '', lastSegment(page)];
  const isShort = (name: string): boolean =>
    name !== '' && name.split(/\s+/).length <= longestLabel && !isGenericAnchor(name);
  // “Overview” says what kind of page it is: the page itself says what it is about.
  if (namesKindOfPage(label)) {
    const own = [ownName(page, shared) ?? '', title].find((name) => isShort(name) && !namesKindOfPage(name));
    return own ?? label;
  }
  if (isShort(label)) return names.slice(0, 2).find((name) => isShort(name) && completes(name, label, page)) ?? label;
  return names.find(isShort) ?? names.find(Boolean) ?? '';
}

/** True for « Réflexologie plantaire » of `/reflexologies/…` where a menu below it only writes « Plantaire ». */
function completes(name: string, label: string, { record }: PageFacts): boolean {
  const [words, own] = [plainWords(name), plainWords(label)];
  if (own.length !== 1 || !words.includes(own[0]!)) return false;
  const address = segmentsOf(record.url).flatMap(plainWords);
  const added = words.filter((word) => word !== own[0] && word.length >= shortestAdded);
  return (
    added.length > 0 &&
    added.every((word) => address.some((part) => part.slice(0, shortestAdded) === word.slice(0, shortestAdded)))
  );
}

/** Letters of a word that an address must share. Working assumption. */
const shortestAdded = 5;

/** `roues sur mesure` for `/services/roues-sur-mesure/index.html`. */
export function lastSegment({ record }: PageFacts): string {
  const segments = segmentsOf(record.url).filter((segment) => !/^(?:index|default)\.\w+$/.test(segment));
  return (segments.at(-1) ?? '').replace(/\.\w{2,5}$/, '').replaceAll(/[-_]+/g, ' ');
}

interface OfferAddresses {
  readonly urls: ReadonlySet<string>;
  /** Number of offers in each folder. */
  readonly inFolder: ReadonlyMap<string, number>;
}

function isHubOf(page: PageFacts, { urls, inFolder }: OfferAddresses, facts: SiteFacts): boolean {
  const { url, links } = page.record;
  if (facts.kindOf.get(url)?.kind === 'hub') return true;
  const folder = url.replace(/(?:index\.\w+|\.\w{3,5})$/, '').replace(/\/?$/, '/');
  const inside = (inFolder.get(folder) ?? 0) - (url.startsWith(folder) ? 1 : 0);
  const led = new Set(
    links.filter(({ position, to }) => position === 'content' && to !== url && urls.has(to)).map(({ to }) => to),
  );
  return inside >= leastOfHub || (led.size >= leastOfHub && 2 * led.size >= urls.size);
}

/** `https://a.fr/b/c` → `https://a.fr/`, `https://a.fr/b/`. */
function foldersOf(url: string): string[] {
  const folders: string[] = [];
  for (let at = url.indexOf('/', url.indexOf('//') + 2); at >= 0; at = url.indexOf('/', at + 1))
    folders.push(url.slice(0, at + 1));
  return folders;
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
