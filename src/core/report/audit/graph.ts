import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { resolvedInlinks } from '../../graph/resolved-inlinks.ts';
import { compareText } from '../../values/compare-text.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock, ReportNode } from '../blocks.ts';
import { heading, table } from '../build-blocks.ts';
import type { GraphPicture } from './graph-picture.ts';
import { sheetId } from './page-sheets.ts';

/** The drawing of the links, then the pages of highest rank. */
export function graphPart({ facts, semantics }: SiteAnalysis, picture: GraphPicture | null): ReportBlock[] {
  return [
    heading('graph', pair('La carte des liens', 'The map of links')),
    ...(picture === null ? [] : [graphBlock(facts, semantics, picture)]),
    rankTable(facts),
  ];
}

const mostRanked = 12;

function rankTable({ indexablePages, linkGraph }: SiteAnalysis['facts']): ReportBlock {
  const inlinks = resolvedInlinks(linkGraph);
  const ranked = [...indexablePages].sort(
    (a, b) => (b.rank ?? 0) - (a.rank ?? 0) || compareText(a.record.url, b.record.url),
  );
  const top = ranked.slice(0, mostRanked);
  const best = top[0]?.rank ?? 0;
  return table(
    pair('Les pages que votre maillage met le plus en avant', 'The pages your linking pushes most'),
    [
      ['Page', 'Page', 'wide'],
      ['Titre', 'Title', 'wide'],
      ['Poids interne (0–100)', 'Internal weight (0–100)', 'number'],
      ['Pages qui y mènent, redirections comprises', 'Pages linking here, by redirects too', 'number'],
      ['Clics', 'Clicks', 'number'],
    ],
    top.map((page): Cell[] => [
      { url: page.record.url },
      page.content?.title ?? null,
      best === 0 || page.rank === null ? null : rankScore(page.rank, best),
      inlinks[linkGraph.representative[page.node]!]!,
      page.depth,
    ]),
    ranked.length - top.length,
  );
}

/** 0–100 on a logarithmic scale, the strongest page at 100: ranks span orders of magnitude. */
function rankScore(rank: number, best: number): number {
  if (rank <= 0) return 0;
  return Math.max(0, Math.round(100 + 20 * Math.log10(rank / best)));
}

/** Number of colours that a reader can distinguish, and number of labels that fit (working assumptions). */
const mostGroups = 12;
const mostLabels = 14;

function graphBlock(
  { pages, htmlPages }: SiteAnalysis['facts'],
  semantics: SiteAnalysis['semantics'],
  picture: GraphPicture,
): ReportBlock {
  const urls = picture.nodes.map((row) => pages[row]!.record.url);
  const { colour, names, groupOf } = topicGroups(urls, semantics) ?? folderGroups(urls);
  const sheetOf = new Map(htmlPages.map(({ record }, place) => [record.url, sheetId(place)]));
  const ranks = picture.nodes.map((row) => pages[row]!.rank ?? 0);
  const best = Math.max(...ranks, Number.MIN_VALUE);
  const labelled = new Set([...ranks.keys()].sort((a, b) => ranks[b]! - ranks[a]! || a - b).slice(0, mostLabels));
  const count = picture.nodes.length;
  return {
    kind: 'graph',
    caption: pair(
      `${count} pages sur ${pages.length}, liens dans les textes\u202f; la taille suit le poids interne${colour.fr}. Le tableau qui suit dit la même chose en chiffres.`,
      `${count} pages of ${pages.length}, links inside texts; size follows internal weight${colour.en}. The table below says the same in figures.`,
    ),
    nodes: picture.nodes.map((row, at): ReportNode => {
      const { record, content } = pages[row]!;
      const { url } = record;
      const sheet = sheetOf.get(url);
      return {
        x: picture.x[at]!,
        y: picture.y[at]!,
        size: 2.5 + 11 * Math.sqrt(ranks[at]! / best),
        group: groupOf(url),
        label: labelled.has(at) ? shortPath(url) : null,
        name: content?.title ? `${fullPath(url)} — ${content.title}` : fullPath(url),
        ...(sheet === undefined ? {} : { sheet }),
      };
    }),
    edges: picture.edges,
    groups: names,
  };
}

interface Groups {
  /** What the colour means, as the end of the caption; empty without colours. */
  readonly colour: Text;
  readonly names: readonly string[];
  readonly groupOf: (url: string) => number;
}

/** The topics of the site; null when no drawn page has one. */
function topicGroups(urls: readonly string[], semantics: SiteAnalysis['semantics']): Groups | null {
  const topics = (semantics?.topics ?? []).slice(0, mostGroups);
  const places = new Map(topics.map((topic, at) => [topic.id, at]));
  const groupOf = (url: string): number => places.get(semantics?.topicOf.get(url) ?? '') ?? -1;
  if (!urls.some((url) => groupOf(url) >= 0)) return null;
  return {
    colour: pair(', la couleur le sujet', ', colour the topic'),
    names: topics.map(({ name }) => name),
    groupOf,
  };
}

/** The first folders of addresses, those of most pages first. */
function folderGroups(urls: readonly string[]): Groups {
  const counts = new Map<string, number>();
  for (const folder of urls.map(folderOf)) if (folder !== null) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  const names = [...counts]
    .sort(([a, left], [b, right]) => right - left || compareText(a, b))
    .slice(0, mostGroups)
    .map(([folder]) => folder);
  return {
    colour: names.length === 0 ? pair('', '') : pair(', la couleur le dossier', ', colour the folder'),
    names,
    groupOf: (url) => names.indexOf(folderOf(url) ?? ''),
  };
}

/** `/guides/` of `/guides/miel.html`; null for a page at the root. */
function folderOf(url: string): string | null {
  const folder = /^\/[^/]+\//.exec(new URL(url).pathname)?.[0];
  return folder === undefined ? null : shownAddress(folder);
}

function fullPath(url: string): string {
  const { pathname, search } = new URL(url);
  return shownAddress(pathname + search);
}

function shortPath(url: string): string {
  const path = shownAddress(new URL(url).pathname);
  return path.length > 34 ? `…${path.slice(-33)}` : path;
}
