import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { resolvedInlinks } from '../../graph/resolved-inlinks.ts';
import { compareText } from '../../values/compare-text.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { pair } from '../../values/text.ts';
import type { Cell, ReportBlock, ReportNode } from '../blocks.ts';
import { heading, table } from '../build-blocks.ts';
import type { GraphPicture } from './graph-picture.ts';

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
  { pages }: SiteAnalysis['facts'],
  semantics: SiteAnalysis['semantics'],
  picture: GraphPicture,
): ReportBlock {
  const groups = (semantics?.topics ?? []).slice(0, mostGroups);
  const groupOf = new Map(groups.map((topic, at) => [topic.id, at]));
  const ranks = picture.nodes.map((row) => pages[row]!.rank ?? 0);
  const best = Math.max(...ranks, Number.MIN_VALUE);
  const labelled = new Set([...ranks.keys()].sort((a, b) => ranks[b]! - ranks[a]! || a - b).slice(0, mostLabels));
  const count = picture.nodes.length;
  return {
    kind: 'graph',
    caption: pair(
      `${count} pages sur ${pages.length}, liens dans les textes\u202f; la taille suit le poids interne, la couleur le sujet. Le tableau qui suit dit la même chose en chiffres.`,
      `${count} pages of ${pages.length}, links inside texts; size follows internal weight, colour the topic. The table below says the same in figures.`,
    ),
    nodes: picture.nodes.map((row, at): ReportNode => {
      const { url } = pages[row]!.record;
      return {
        x: picture.x[at]!,
        y: picture.y[at]!,
        size: 2.5 + 11 * Math.sqrt(ranks[at]! / best),
        group: groupOf.get(semantics?.topicOf.get(url) ?? '') ?? -1,
        label: labelled.has(at) ? shortPath(url) : null,
      };
    }),
    edges: picture.edges,
    groups: groups.map((topic) => topic.name),
  };
}

function shortPath(url: string): string {
  const path = shownAddress(new URL(url).pathname);
  return path.length > 34 ? `…${path.slice(-33)}` : path;
}
