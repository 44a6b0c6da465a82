/**
 * Times of the graph chain on synthetic sites: `node --import tsx bench/graph.ts [nodes …] [--edges FILE]`.
 * One JSON line per size: seconds of CPU for each step, peak memory. `--edges` writes the last graph for other tools to read
 * (Uint32 little-endian: nodes, edges, offsets, targets).
 */
import { writeFileSync } from 'node:fs';
import { betweenness } from '../src/core/graph/betweenness.ts';
import { buildLinkGraph } from '../src/core/graph/build-link-graph.ts';
import { clickDepth } from '../src/core/graph/click-depth.ts';
import { strongComponents, weakComponents } from '../src/core/graph/components.ts';
import { hits } from '../src/core/graph/hits.ts';
import type { LinkGraph } from '../src/core/graph/link-graph.ts';
import { louvain, undirected } from '../src/core/graph/louvain.ts';
import { pageRank, weightedPositions } from '../src/core/graph/page-rank.ts';
import type { LinkPosition, PageContent, PageLink, PageRecord } from '../src/core/pages/page.ts';
import { seededRandom } from '../src/core/values/random.ts';

const linksPerPage = 50;
const content = { metaRobots: [], headerRobots: [], canonicals: [] } as unknown as PageContent;

/** A site like those of the field: a menu to 20 hubs on every page, the rest by popularity (power law) or in the neighbourhood. */
function* site(nodes: number): Iterable<PageRecord> {
  const random = seededRandom(1);
  const url = (node: number): string => flat(`https://exemple.fr/rubrique-${node % 97}/page-${node}`);
  for (let node = 0; node < nodes; node++) {
    const links: PageLink[] = [];
    for (let index = 0; index < linksPerPage; index++) {
      const chance = random();
      const target =
        index < 20
          ? (index * 7919) % nodes
          : index < 35
            ? Math.floor(nodes * chance ** 3)
            : (node + 1 + Math.floor(200 * chance)) % nodes;
      links.push(link(url(target), index < 20 ? 'nav' : 'content'));
    }
    yield {
      url: url(node),
      status: 200,
      redirectNext: null,
      redirectTo: null,
      content,
      links,
    } as unknown as PageRecord;
  }
}

/** A string of its own without parts, as a parser or the store hands it: its first reader need not join it. */
function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

function link(to: string, position: LinkPosition): PageLink {
  return {
    to,
    href: to,
    anchor: '',
    rel: '',
    follow: true,
    element: 'a',
    position,
    internal: true,
    http: true,
    block: null,
    start: null,
  };
}

function timed<T>(name: string, seconds: Record<string, number>, run: () => T): T {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  seconds[name] = Math.round((user + system) / 1e3) / 1e3;
  return result;
}

function measure(nodes: number): LinkGraph {
  const cpu: Record<string, number> = {};
  timed('pages', cpu, () => {
    for (const page of site(nodes)) if (page.status !== 200) throw new Error('never');
  });
  const graph = timed('build', cpu, () => buildLinkGraph(site(nodes)));
  cpu.build = Math.round(((cpu.build as number) - (cpu.pages as number)) * 1e3) / 1e3;
  const depth = timed('depth', cpu, () => clickDepth(graph, 0));
  const rank = timed('pageRank', cpu, () => pageRank(graph));
  timed('weightedRank', cpu, () => pageRank(graph, { weights: weightedPositions }));
  const weak = timed('weak', cpu, () => weakComponents(graph.out));
  const strong = timed('strong', cpu, () => strongComponents(graph.out));
  timed('hits', cpu, () => hits(graph));
  const communities = timed('louvain', cpu, () => louvain(undirected(graph.out, graph.in), { seed: 1 }));
  if (nodes <= 100_000)
    timed('betweenness', cpu, () => betweenness(graph.out, { random: seededRandom(1), samples: 32 }));
  console.log(
    JSON.stringify({
      bench: 'graph',
      nodes,
      edges: graph.out.targets.length,
      cpuSeconds: cpu,
      chainSeconds:
        Math.round(
          Object.entries(cpu).reduce((sum, [name, value]) => (name === 'pages' ? sum : sum + value), 0) * 100,
        ) / 100,
      iterations: rank.iterations,
      deepest: depth.reduce((most, value) => Math.max(most, value), 0),
      weak: weak.count,
      strong: strong.count,
      communities: communities.count,
      modularity: Math.round(communities.modularity * 1e5) / 1e5,
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
  return graph;
}

const args = process.argv.slice(2);
const file = args.includes('--edges') ? args[args.indexOf('--edges') + 1] : undefined;
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
let last: LinkGraph | undefined;
for (const nodes of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) last = measure(nodes);
if (file && last) {
  const head = Uint32Array.of(last.urls.length, last.out.targets.length);
  const parts = [head, last.out.offsets, last.out.targets].map((part) =>
    Buffer.from(part.buffer, part.byteOffset, part.byteLength),
  );
  writeFileSync(file, Buffer.concat(parts));
}
