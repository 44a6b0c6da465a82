import type { Cell, ReportBlock, ReportNode } from '../blocks.ts';
import { title } from './words.ts';
import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { shownAddress } from '../../values/shown-address.ts';

/** Positions of the drawn pages, from the graph room: parallel to `nodes`. */
export interface GraphPicture {
  /** Rows of `facts.pages`. */
  readonly nodes: readonly number[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly edges: readonly (readonly [number, number])[];
}

export function graphPart({ facts, semantics }: SiteAnalysis, picture: GraphPicture | null): ReportBlock[] {
  const ranked = [...facts.indexablePages].sort(
    (a, b) => (b.rank ?? 0) - (a.rank ?? 0) || (a.record.url < b.record.url ? -1 : 1),
  );
  const top = ranked.slice(0, 15);
  const best = top[0]?.rank ?? 0;
  return [
    title('graph', 'La carte des liens', 'The map of links'),
    ...(picture === null ? [] : [graphBlock(facts.pages.length, picture, semantics, facts)]),
    {
      kind: 'table',
      caption: { fr: 'Les pages que votre maillage met le plus en avant', en: 'The pages your linking pushes most' },
      columns: [
        { label: { fr: 'Page', en: 'Page' }, wide: true },
        { label: { fr: 'Titre', en: 'Title' }, wide: true },
        { label: { fr: 'Poids interne (0–100)', en: 'Internal weight (0–100)' }, number: true },
        { label: { fr: 'Pages qui y mènent', en: 'Pages linking here' }, number: true },
        { label: { fr: 'Clics', en: 'Clicks' }, number: true },
      ],
      rows: top.map((page): Cell[] => [
        { url: page.record.url },
        page.content?.title ?? null,
        best === 0 || page.rank === null ? null : rankScale(page.rank, best),
        page.inlinks,
        page.depth,
      ]),
      more: Math.max(0, ranked.length - top.length),
    },
    ...relaysTable(facts),
  ];
}

const relaysShown = 10;

/** Pages that many ways pass through: to lose one, or its links, takes others apart. */
function relaysTable({ indexablePages, linkRoles }: SiteAnalysis['facts']): ReportBlock[] {
  const { betweenness, cheiRank } = linkRoles;
  const strongest = cheiRank.reduce((most, value) => Math.max(most, value), 0);
  const relays = indexablePages
    .filter(({ node }) => betweenness[node]! >= 0.005)
    .sort((a, b) => betweenness[b.node]! - betweenness[a.node]! || (a.record.url < b.record.url ? -1 : 1));
  if (relays.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: {
        fr: 'Les pages relais : celles par où passent les chemins de vos textes (liens de menu ôtés)',
        en: 'Relay pages: those the ways through your texts pass by (menu links left out)',
      },
      columns: [
        { label: { fr: 'Page', en: 'Page' }, wide: true },
        { label: { fr: 'Titre', en: 'Title' }, wide: true },
        {
          label: { fr: 'Chemins les plus courts qui y passent (%)', en: 'Shortest ways that pass here (%)' },
          number: true,
        },
        { label: { fr: 'Distribution (0–100)', en: 'Distribution (0–100)' }, number: true },
      ],
      rows: relays
        .slice(0, relaysShown)
        .map(({ node, record, content }): Cell[] => [
          { url: record.url },
          content?.title ?? null,
          Math.round(1000 * betweenness[node]!) / 10,
          rankScale(cheiRank[node]!, strongest),
        ]),
      more: Math.max(0, relays.length - relaysShown),
    },
  ];
}

function graphBlock(
  known: number,
  picture: GraphPicture,
  semantics: SiteAnalysis['semantics'],
  facts: SiteAnalysis['facts'],
): ReportBlock {
  const topics = semantics?.topics ?? [];
  const shown = topics.slice(0, 12);
  const groupOf = new Map(shown.map((topic, at) => [topic.id, at]));
  const ranks = picture.nodes.map((row) => facts.pages[row]!.rank ?? 0);
  const best = Math.max(...ranks, Number.MIN_VALUE);
  const named = new Set([...picture.nodes.keys()].sort((a, b) => ranks[b]! - ranks[a]! || a - b).slice(0, 14));
  const nodes = picture.nodes.map((row, at): ReportNode => {
    const url = facts.pages[row]!.record.url;
    const topic = semantics?.topicOf.get(url);
    return {
      x: picture.x[at]!,
      y: picture.y[at]!,
      size: 2.5 + 11 * Math.sqrt(ranks[at]! / best),
      group: topic === undefined ? -1 : (groupOf.get(topic) ?? -1),
      label: named.has(at) ? pathOf(url) : null,
    };
  });
  const count = picture.nodes.length;
  return {
    kind: 'graph',
    caption: {
      fr: `${count} pages sur ${known}, liens dans les textes\u202f; la taille suit le poids interne, la couleur le sujet. Le tableau qui suit dit la même chose en chiffres.`,
      en: `${count} pages of ${known}, links inside texts; size follows internal weight, colour the topic. The table below says the same in figures.`,
    },
    nodes,
    edges: picture.edges,
    groups: shown.map((topic) => topic.name),
  };
}

/** 0–100 on a logarithmic scale, the strongest page at 100: ranks span orders of magnitude. */
function rankScale(rank: number, best: number): number {
  if (rank <= 0) return 0;
  return Math.max(0, Math.round(100 + 20 * Math.log10(rank / best)));
}

function pathOf(url: string): string {
  const path = shownAddress(new URL(url).pathname);
  return path.length > 34 ? `…${path.slice(-33)}` : path;
}
