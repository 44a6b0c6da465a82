import { z } from 'zod';
import { namesApart } from '../../core/semantics/subjects/names-apart.ts';
import { siteNames } from '../../core/semantics/subjects/site-names.ts';
import type { PageRow } from '../../exports/audit/pages-jsonl.ts';
import type { Store } from '../../io/services/store.ts';
import { defineOperation } from '../operation.ts';
import { crawlOf } from '../read-audit.ts';
import { auditRows } from './audit-rows.ts';
import { notEnded } from './not-ended.ts';

/** A screen draws no more pages and links: a browser takes over a second for them (working assumption). */
const mostPages = 5_000;
const mostLinks = 20_000;
/** Addresses read for the names of pages that are not drawn. Working assumption. */
const mostRead = 20_000;

/** Pages and links of a site as columns: half the bytes of objects. */
const SiteMap = z.object({
  pages: z.object({
    url: z.array(z.string()),
    /** Without the name of the site; no two pages have the same. */
    title: z.array(z.string().nullable()),
    /** Clicks from the start page; null when no path of links leads to the page. */
    depth: z.array(z.number().nullable()),
    inlinks: z.array(z.number()),
    /** Id of the topic; null when the page belongs to none. */
    topic: z.array(z.string().nullable()),
  }),
  /** The names of pages that the map does not draw: they may not be indexed. */
  others: z.object({ url: z.array(z.string()), title: z.array(z.string()) }),
  /** One link per pair of pages, by the index of the pages; links in texts first. */
  links: z.object({
    from: z.array(z.number()),
    to: z.array(z.number()),
    /** 1 when at least one of the links between both pages is in a text, 0 when all are in menus, headers and footers. */
    inText: z.array(z.number()),
  }),
  /** Indexable pages, and distinct links between them, of the whole site: the map has the first ones. */
  total: z.object({ pages: z.number(), links: z.number() }),
});
type SiteMap = z.output<typeof SiteMap>;

export const mapSite = defineOperation({
  id: 'map-site',
  summary: { fr: 'Lire la carte des liens d’un site', en: 'Read the link map of a site' },
  input: z.strictObject({ id: z.string().min(1).max(64) }),
  output: SiteMap,
  needs: ['store'],
  heavy: true,
  async run({ id }, { store }) {
    const crawl = await crawlOf(id, store);
    const rows = await auditRows(id, crawl.endedAt ?? '', 'pages', store);
    if (rows === null) throw notEnded(crawl.state);
    const indexable = await rows.where({ indexable: true });
    const all = indexable.slice(0, indexable.length) as unknown as PageRow[];
    const shown = nearestFirst(all).slice(0, mostPages);
    const read = await rows.where({});
    const others = (read.slice(0, mostRead) as unknown as PageRow[]).filter(
      ({ indexable, status, title, h1 }) => !indexable && status === 200 && (title ?? h1) !== null,
    );
    const called = [...shown, ...others].map(({ url, title, h1 }) => ({ url, title, heading: h1 }));
    const names = namesApart(called, siteNames((all.length === 0 ? others : all).flatMap(({ title }) => title ?? [])));
    const links = await linksBetween(await placesOf(shown, id, store), id, store);
    return {
      pages: {
        url: shown.map(({ url }) => url),
        title: shown.map(({ url }) => names.get(url) ?? null),
        depth: shown.map(({ depth }) => depth),
        inlinks: shown.map(({ inlinks }) => inlinks),
        topic: shown.map(({ topic }) => topic),
      },
      others: { url: others.map(({ url }) => url), title: others.map(({ url }) => names.get(url) ?? url) },
      links: links.columns,
      total: { pages: all.length, links: links.total },
    };
  },
});

/** By clicks from the start page, those with most incoming links first; pages without a path come last. */
function nearestFirst(pages: readonly PageRow[]): PageRow[] {
  const clicks = ({ depth }: PageRow): number => depth ?? Number.POSITIVE_INFINITY;
  return [...pages].sort((a, b) =>
    clicks(a) === clicks(b) ? b.inlinks - a.inlinks || (a.url < b.url ? -1 : 1) : clicks(a) - clicks(b),
  );
}

/** Index of each page that is drawn, by its address and those that redirect to it. */
async function placesOf(shown: readonly PageRow[], id: string, store: Store): Promise<ReadonlyMap<string, number>> {
  const places = new Map(shown.map(({ url }, index) => [url, index]));
  for await (const { url, redirectTo } of store.pages(id, { blocks: false })) {
    const place = redirectTo === null ? undefined : places.get(redirectTo);
    if (place !== undefined && !places.has(url)) places.set(url, place);
  }
  return places;
}

/** A page that so many pages link to is in their menu, header or footer, whatever the markup (working assumption). */
const templateShare = 0.8;

function templateTargets(pairs: Iterable<number>, pages: number): ReadonlySet<number> {
  const sources = new Map<number, number>();
  for (const pair of pairs) sources.set(pair % mostPages, (sources.get(pair % mostPages) ?? 0) + 1);
  return new Set([...sources].filter(([, count]) => count >= templateShare * (pages - 1)).map(([target]) => target));
}

async function linksBetween(
  places: ReadonlyMap<string, number>,
  id: string,
  store: Store,
): Promise<{ readonly columns: SiteMap['links']; readonly total: number }> {
  const inText = new Map<number, boolean>();
  for await (const { url, links } of store.pages(id, { blocks: false })) {
    const from = places.get(url);
    if (from === undefined) continue;
    for (const { to, position } of links) {
      const target = places.get(to);
      if (target === undefined || target === from) continue;
      const pair = from * mostPages + target;
      inText.set(pair, (inText.get(pair) ?? false) || position === 'content');
    }
  }
  const isTemplate = templateTargets(inText.keys(), new Set(places.values()).size);
  for (const pair of inText.keys()) if (isTemplate.has(pair % mostPages)) inText.set(pair, false);
  const kept = [...inText].sort(([, a], [, b]) => Number(b) - Number(a)).slice(0, mostLinks);
  return {
    columns: {
      from: kept.map(([pair]) => Math.floor(pair / mostPages)),
      to: kept.map(([pair]) => pair % mostPages),
      inText: kept.map(([, isInText]) => Number(isInText)),
    },
    total: inText.size,
  };
}
