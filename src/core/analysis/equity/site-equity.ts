import { missingClusterLinks } from '../../graph/missing-cluster-links.ts';
import { groupFlow } from '../../graph/group-flow.ts';
import { defaultDamping, rowPageRank } from '../../graph/ranks/page-rank.ts';
import { weightedPositions, outgoingWeights } from '../../graph/ranks/position-weights.ts';
import { type RankGraph, rankGraph } from '../../graph/ranks/rank-graph.ts';
import { compareText } from '../../values/compare-text.ts';
import { sectionsOf } from '../../graph/sections.ts';
import type { NeedCoverage } from '../../audience/coverage-cell.ts';
import { type EntryRank, entryRanks } from './entry-ranks.ts';
import { largestShares, rounded } from './largest-shares.ts';
import type { SiteAnalysis, TopicRow } from '../site-analysis.ts';

/** Rank of a group of pages and its flow; shares are of all rank unless another base is given. */
export interface EquityGroup {
  /** Id of the group: name of a section, id of a topic or persona, or code of a stage. */
  readonly id: string;
  /** Name to show. */
  readonly name: string;
  /** Number of indexable pages of the group. */
  readonly pages: number;
  /** Share of all rank on these pages, 0–1. */
  readonly held: number;
  /** Rank of its average page relative to the average page of the site. */
  readonly perPage: number;
  /** Share of the rank its links pass that stays in the group; null when they pass none. */
  readonly inside: number | null;
  /** Share of the rank it receives along links that comes from menus, headers, footers and sidebars; null without any. */
  readonly fromMenus: number | null;
  /** Rank that stops on pages without a link out. */
  readonly stopped: number;
  /** Rank that stops at nofollow links. */
  readonly silenced: number;
}

/** Links between two groups and the rank that they pass. */
export interface EquityFlow {
  /** Id of the group whose pages have the links. */
  readonly from: string;
  /** Id of the group that the links point to; it may be the same. */
  readonly to: string;
  /** Distinct pairs of pages, each link weighted by its position. */
  readonly links: number;
  /** Share of all rank that passes in one step of the random surfer. */
  readonly passed: number;
}

/** Pages grouped by section, topic, persona or stage. */
export interface EquityGrouping {
  /** The groups, with their rank. */
  readonly groups: readonly EquityGroup[];
  /** Pairs with a link, most rank first. */
  readonly flow: readonly EquityFlow[];
  /** Share of the rank passed between grouped pages that stays in its group; null without any. */
  readonly inside: number | null;
}

/** Content links missing between the hub page of a topic and its other pages; menu links do not count. */
export interface TopicCocoon {
  /** Id of the topic in `topics.json`. */
  readonly topic: string;
  /** Name of the topic. */
  readonly name: string;
  /** Address of the hub page. */
  readonly hub: string;
  /** Number of pages of the topic, the hub included. */
  readonly pages: number;
  /** Pages that do not link to the hub. */
  readonly withoutParent: readonly string[];
  /** Pages that the hub does not link to. */
  readonly withoutChild: readonly string[];
  /** Pages that link to no other page of the topic besides the hub. */
  readonly withoutSister: readonly string[];
}

/** The document `equity.json`. */
export interface SiteEquity {
  /** How the rank was computed. */
  readonly method: {
    /** Always `computed`: the rank is a model, not a measure of traffic. */
    readonly provenance: 'computed';
    /** Damping factor of PageRank. */
    readonly damping: number;
    /** Weight of a link by its position in the page. */
    readonly weights: {
      /** Weight of a link in the main text. */
      readonly content: number;
      /** Weight of a link in a menu, header, footer or sidebar. */
      readonly chrome: number;
    };
    /** Number of pages with a rank: those that search engines may index. */
    readonly rankedPages: number;
  };
  /** Rank by section: the first folder of the address below those that all pages share. */
  readonly sections: EquityGrouping;
  /** Rank by topic of `topics.json`; null without topics. */
  readonly topics: EquityGrouping | null;
  /** Rank by persona whose needs the page answers most; null when no page answers one. */
  readonly personas: EquityGrouping | null;
  /** Rank by stage whose needs the page answers most; null when no page answers one. */
  readonly stages: EquityGrouping | null;
  /** Rank seen from the pages that answer a persona, a stage, or both. */
  readonly entries: readonly EntryRank[];
  /** Links missing inside each topic with a hub page. */
  readonly cocoons: readonly TopicCocoon[];
  /** Pages that pass most rank through links of their text, at most 20. */
  readonly hubs: readonly {
    /** Address of the page. */
    readonly url: string;
    /** Share of all rank that these links pass. */
    readonly passed: number;
    /** Share of these links that leaves the topic of the page, 0–1; null when it has no topic. */
    readonly outsideTopic: number | null;
  }[];
}

const stageOrder = ['ACQ', 'ACT', 'RET', 'REF', 'REV'];

/** Rank of sections, topics, personas and stages, and rank passed between them. */
export function siteEquity({ facts, semantics, personaNames }: SiteAnalysis): SiteEquity {
  const { linkGraph, indexablePages } = facts;
  const graph = rankGraph(linkGraph);
  const { rank } = rowPageRank(graph, { weights: weightedPositions });
  const grouped = (names: ReadonlyMap<string, string>, idOf: (url: string) => string | undefined): EquityGrouping => {
    const ids = [...names.keys()];
    const place = new Map(ids.map((id, at) => [id, at]));
    const groupOf = new Int32Array(linkGraph.urls.length).fill(-1);
    for (const page of indexablePages) groupOf[page.node] = place.get(idOf(page.record.url) ?? '') ?? -1;
    return grouping(graph, rank, groupOf, names);
  };
  const urls = indexablePages.map((page) => page.record.url);
  const sections = sectionsOf(urls);
  const sectionOf = new Map(urls.map((url, at) => [url, sections.names[sections.of[at]!]!]));
  const needs = (semantics?.coverage?.needs ?? []).filter((need) => need.covered && need.page !== null);
  const personaOf = mostAnswered(needs, (need) => need.persona);
  const stageOf = mostAnswered(needs, (need) => need.stage);
  const stages = stageOrder.filter((stage) => needs.some((need) => need.stage === stage));
  const personas = new Map(
    [...new Set(needs.map((need) => need.persona))].map((id) => [id, personaNames.get(id) ?? id]),
  );
  const same = (ids: readonly string[]): Map<string, string> => new Map(ids.map((id) => [id, id]));
  return {
    method: {
      provenance: 'computed',
      damping: defaultDamping,
      weights: weightedPositions,
      rankedPages: graph.nodes.length,
    },
    sections: grouped(same(sections.names), (url) => sectionOf.get(url)),
    topics:
      semantics === null || semantics.topics.length === 0
        ? null
        : grouped(new Map(semantics.topics.map(({ id, name }) => [id, name])), (url) => semantics.topicOf.get(url)),
    personas: personas.size === 0 ? null : grouped(personas, (url) => personaOf.get(url)),
    stages: stages.length === 0 ? null : grouped(same(stages), (url) => stageOf.get(url)),
    entries: entryRanks(facts, graph, { needs, personas: [...personas.keys()], stages }),
    cocoons: (semantics?.topics ?? []).flatMap((topic) => cocoonOf(topic, facts)),
    hubs: givingPages(facts, graph, rank, semantics?.topicOf ?? null),
  };
}

function grouping(
  graph: RankGraph,
  rank: Float64Array,
  groupOf: Int32Array,
  nameOf: ReadonlyMap<string, string>,
): EquityGrouping {
  const [ids, names] = [[...nameOf.keys()], [...nameOf.values()]];
  const count = ids.length;
  const { pages, held, links, passed, received, chrome, stopped, silenced } = groupFlow(graph, groupOf, count, rank);
  const average = 1 / Math.max(1, graph.nodes.length);
  const flow: EquityFlow[] = [];
  const given = new Float64Array(count);
  let inside = 0;
  let all = 0;
  for (let at = 0; at < passed.length; at++) {
    if (passed[at] === 0) continue;
    const from = Math.floor(at / count);
    const to = at % count;
    given[from]! += passed[at]!;
    all += passed[at]!;
    if (from === to) inside += passed[at]!;
    flow.push({ from: ids[from]!, to: ids[to]!, links: rounded(links[at]!), passed: rounded(passed[at]!) });
  }
  flow.sort((a, b) => b.passed - a.passed || compareText(a.from, b.from) || compareText(a.to, b.to));
  const groups = ids.map(
    (id, at): EquityGroup => ({
      id,
      name: names[at]!,
      pages: pages[at]!,
      held: rounded(held[at]!),
      perPage: pages[at] === 0 ? 0 : rounded(held[at]! / pages[at]! / average),
      inside: given[at] === 0 ? null : rounded(passed[at * count + at]! / given[at]!),
      fromMenus: received[at] === 0 ? null : rounded(chrome[at]! / received[at]!),
      stopped: rounded(stopped[at]!),
      silenced: rounded(silenced[at]!),
    }),
  );
  return { groups, flow, inside: all === 0 ? null : rounded(inside / all) };
}

/** The key, such as a persona or a stage, whose needs each page answers most, by URL. */
function mostAnswered(needs: readonly NeedCoverage[], keyOf: (need: NeedCoverage) => string): Map<string, string> {
  const sums = new Map<string, Map<string, number>>();
  for (const need of needs) {
    const own = sums.get(need.page!) ?? new Map<string, number>();
    own.set(keyOf(need), (own.get(keyOf(need)) ?? 0) + need.importance * need.score);
    sums.set(need.page!, own);
  }
  const best = (own: Map<string, number>): string =>
    [...own].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0];
  return new Map([...sums].map(([url, own]) => [url, best(own)]));
}

function cocoonOf(topic: TopicRow, facts: SiteAnalysis['facts']): TopicCocoon[] {
  const hub = topic.hub === null ? undefined : facts.pageOf.get(topic.hub);
  if (hub === undefined || topic.pages.length < 2) return [];
  const members = topic.pages.flatMap((url) => facts.pageOf.get(url)?.node ?? []);
  const found = missingClusterLinks(facts.linkGraph, hub.node, members);
  const named = (nodes: readonly number[]): string[] => nodes.map((node) => facts.linkGraph.urls[node]!);
  return [
    {
      topic: topic.id,
      name: topic.name,
      hub: hub.record.url,
      pages: members.length,
      withoutParent: named(found.withoutParent),
      withoutChild: named(found.withoutChild),
      withoutSister: named(found.withoutSibling),
    },
  ];
}

/** Pages that pass most rank along content links. */
function givingPages(
  { linkGraph }: SiteAnalysis['facts'],
  graph: RankGraph,
  rank: Float64Array,
  topicOf: ReadonlyMap<string, string> | null,
): SiteEquity['hubs'] {
  const { nodes, into, codes } = graph;
  const topics = Array.from(nodes, (node) => topicOf?.get(linkGraph.urls[node]!));
  const drawn = outgoingWeights(graph, weightedPositions);
  const text = new Float64Array(nodes.length);
  const outside = new Float64Array(nodes.length);
  for (let row = 0; row < nodes.length; row++) {
    for (let edge = into.offsets[row]!; edge < into.offsets[row + 1]!; edge++) {
      if (codes[edge] !== 0) continue;
      const source = into.targets[edge]!;
      text[source]! += weightedPositions.content;
      if (topics[row] !== topics[source]) outside[source]! += weightedPositions.content;
    }
  }
  const passed = new Map<number, number>();
  for (let row = 0; row < nodes.length; row++) {
    if (text[row]! > 0) passed.set(row, (defaultDamping * rank[row]! * text[row]!) / drawn[row]!);
  }
  return largestShares(passed, 20).map(([row, share]) => ({
    url: linkGraph.urls[nodes[row]!]!,
    passed: rounded(share),
    outsideTopic: topics[row] === undefined ? null : rounded(outside[row]! / text[row]!),
  }));
}
