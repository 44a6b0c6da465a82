import type { CrawledFacts } from '../../audits/facts/site-facts.ts';
import type { PageText } from '../../semantics/page-text.ts';
import { folded } from '../../linking/folded-text.ts';
import { destinationOf } from './landing.ts';

/** What a site calls one of its pages besides its title and the links of texts. */
export interface PageLabels {
  /** Label of the page in menus, headers and footers: the most frequent; null without one. */
  readonly menu: string | null;
  /** The part of its title that is not the name of the site, else its label in the menu; null without either. */
  readonly name: string | null;
  /** Labels of menus and breadcrumbs, names in structured data, first heading, first part of the title that is not the name of the site. */
  readonly names: readonly string[];
}

/** A label with more words is a text. Working assumption. */
const maxWords = 8;
/** Share of the pages, and number of pages, whose menus must use a label. Working assumptions. */
const menuShare = 0.3;
const minMenuPages = 2;
/** Share of the titles that contain a part from which it is the name of the site. Working assumption. */
const siteNameShare = 0.3;
const minSiteNameTitles = 3;

/** The labels of each page, by URL. */
export function pageLabels(facts: CrawledFacts, texts: readonly PageText[]): ReadonlyMap<string, PageLabels> {
  const menus = menuLabels(facts);
  const ofSite = siteNames(facts, texts);
  const headings = headingCounts(facts);
  const towns = townNames(facts, texts);
  return new Map(
    texts.map(({ url, title }) => {
      const { content } = facts.pageOf.get(url)!.record;
      const menu = menus.get(url) ?? [];
      const first = content?.headings.find(({ level }) => level === 1)?.text ?? '';
      const own = titleParts(title).find((part) => !ofSite.has(folded(part)));
      const names = [
        ...menu,
        ...(own === undefined ? [] : [own]),
        ...(headings.get(first) === 1 ? [first] : []),
        ...(content?.jsonLd ?? []).flatMap((text) => structuredNames(text, url)),
      ];
      const all = names.map(plain).flatMap((name) => [name, ...withoutTown(name, towns)]);
      return [url, { menu: menu[0] ?? null, name: own ?? menu[0] ?? null, names: [...new Set(all)].filter(isLabel) }];
    }),
  );
}

function isLabel(name: string): boolean {
  return /\p{L}{2}/u.test(name) && name.split(/\s+/).length <= maxWords;
}

/** A label without pictures, arrows and counts. */
function plain(label: string): string {
  return label
    .replaceAll(/\p{Extended_Pictographic}|\u200d|\ufe0f|[\u2190-\u21ff\u25a0-\u27bf›»«]/gu, ' ')
    .replaceAll(/\(\d+\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Labels of the links to each page outside the texts, the most frequent first, ties by label. */
function menuLabels(facts: CrawledFacts): Map<string, string[]> {
  const uses = new Map<string, Map<string, Set<string>>>();
  for (const { record } of facts.pages) {
    for (const { internal, http, position, anchor, to } of record.links) {
      if (!internal || !http || position === 'content' || position === 'aside' || anchor === '') continue;
      const label = plain(anchor);
      const target = destinationOf(facts, to);
      const labels = uses.get(target) ?? new Map<string, Set<string>>();
      uses.set(target, labels);
      labels.set(label, (labels.get(label) ?? new Set()).add(record.url));
    }
  }
  const least = Math.max(minMenuPages, menuShare * facts.htmlPages.length);
  const ofHome = homeMenu(facts);
  return new Map(
    [...uses].map(([target, labels]) => [
      target,
      [...labels]
        .filter(([label, pages]) => (pages.size >= least || ofHome.has(`${target} ${label}`)) && isLabel(label))
        .sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
        .map(([label]) => label),
    ]),
  );
}

/** Targets and labels of the menu of the start page, which is the menu of the site where the other pages have a shorter one. */
function homeMenu(facts: CrawledFacts): ReadonlySet<string> {
  const links = (facts.home?.record.links ?? []).filter(
    ({ internal, http, position }) => internal && http && position === 'nav',
  );
  return new Set(links.map(({ to, anchor }) => `${destinationOf(facts, to)} ${plain(anchor)}`));
}

function titleParts(title: string): string[] {
  return title
    .split(/\s+[|–—·•»-]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Parts of titles that so many pages repeat that they are the name of the site, folded. */
function siteNames(facts: CrawledFacts, texts: readonly PageText[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { title } of texts)
    for (const part of new Set(titleParts(folded(title)))) counts.set(part, (counts.get(part) ?? 0) + 1);
  const least = Math.max(minSiteNameTitles, siteNameShare * texts.length);
  const names = new Set([...counts].filter(([, count]) => count >= least).map(([part]) => part));
  const declared = facts.home?.content?.meta['og:site_name']?.trim();
  if (declared !== undefined && declared !== '') names.add(folded(declared));
  return names;
}

/** Titles that must end with a place before it is optional in the names of pages. Working assumption. */
const minTownTitles = 3;
const placeAtEnd = /\s(?:à|a|en|in|near|around|au|aux)\s+((?:\p{Lu}[\p{L}'’-]*)(?:[\s-]\p{Lu}[\p{L}'’-]*){0,2})\s*$/u;

/** Places that the structured data of the site name as its own, and that many titles end with. */
function townNames(facts: CrawledFacts, texts: readonly PageText[]): string[] {
  const counts = new Map<string, number>();
  for (const { title } of texts)
    for (const part of titleParts(title)) {
      const town = placeAtEnd.exec(part)?.[1];
      if (town !== undefined) counts.set(town, (counts.get(town) ?? 0) + 1);
    }
  const declared = facts.pages.flatMap(({ content }) =>
    (content?.jsonLd ?? []).flatMap((text) =>
      [...text.matchAll(/"addressLocality"\s*:\s*"([^"]{2,40})"/g)].map((found) => found[1]!),
    ),
  );
  const repeated = [...counts].filter(([, count]) => count >= minTownTitles).map(([town]) => town);
  return [...new Set([...declared, ...repeated])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The name without the town: "Dépannage de chaudière" for "Dépannage de chaudière à Nantes". */
function withoutTown(name: string, towns: readonly string[]): string[] {
  const lower = name.toLowerCase();
  const town = towns.find((one) => lower.includes(one.toLowerCase()));
  if (town === undefined) return [];
  const at = lower.indexOf(town.toLowerCase());
  // A run of spaces is tried from its start alone.
  const before = name
    .slice(0, at)
    .trimEnd()
    .replace(/(?<![\s,-])[\s,-]*(?:\s(?:à|a|en|in|near|around|au|aux|de|sur|of))?$/i, '');
  const rest = `${before} ${name.slice(at + town.length)}`.trim();
  return rest === '' ? [] : [rest];
}

/** Number of pages with each first heading. */
function headingCounts(facts: CrawledFacts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of facts.pages) {
    const first = content?.headings.find(({ level }) => level === 1)?.text;
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

const namedTypes =
  /^(?:Service|Product|Offer|OfferCatalog|Course|Event|Place|Accommodation|Article|BlogPosting|WebPage)$/;

/** Names of the thing that a page is about, and its own name in its breadcrumb. */
function structuredNames(text: string, url: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const { '@type': type, name, '@graph': graph, itemListElement: items } = value as Record<string, unknown>;
    if (typeof type === 'string' && namedTypes.test(type) && typeof name === 'string') found.push(name);
    if (type === 'BreadcrumbList' && Array.isArray(items)) found.push(...crumbNames(items, url));
    visit(graph);
  };
  try {
    visit(JSON.parse(text));
  } catch {
    return [];
  }
  return found;
}

/** The last crumb when it has no address or that of the page. */
function crumbNames(items: readonly unknown[], url: string): string[] {
  const last = items.at(-1) as { name?: unknown; item?: unknown } | undefined;
  const { name, item } = last ?? {};
  const address = typeof item === 'string' ? item : (item as { '@id'?: unknown } | undefined)?.['@id'];
  const isOwn = typeof address !== 'string' || new URL(address, url).pathname === new URL(url).pathname;
  return typeof name === 'string' && isOwn ? [name] : [];
}
