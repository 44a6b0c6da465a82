/**
 * Times of the graph computations on synthetic sites: `npm run -s bench -- graph [nodes …] [--peers] [--python FILE]
 * [--reference]`. One JSON line per size: CPU seconds of each step, peak memory. `--peers` runs scipy and igraph on the
 * same graph (`bench/peers/graph_chain.py`) and prints the ratios. `--reference` runs the reference implementation in
 * `../shared`, whose times on the day of the targets are known, which separates a slow machine from slow code. The last
 * line shows how time grows with size. Each size runs in its own process, so that peak memories are separate.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { betweenness } from '../src/core/graph/betweenness.ts';
import { buildLinkGraph } from '../src/core/graph/building/build-link-graph.ts';
import { clickDepth } from '../src/core/graph/click-depth.ts';
import { strongComponents, weakComponents } from '../src/core/graph/components.ts';
import { hits } from '../src/core/graph/ranks/hits.ts';
import type { LinkGraph } from '../src/core/graph/link-graph.ts';
import { louvain, undirected } from '../src/core/graph/communities/louvain.ts';
import { pageRank } from '../src/core/graph/ranks/page-rank.ts';
import { rankGraph } from '../src/core/graph/ranks/rank-graph.ts';
import { weightedPositions } from '../src/core/graph/ranks/position-weights.ts';
import type { LinkPosition, PageContent, PageLink, PageRecord } from '../src/core/pages/page.ts';
import { seededRandom } from '../src/core/values/random.ts';

const reference = join(import.meta.dirname, '../../shared/reference/graph/csr.mjs');
/** Step names of the reference by ours. */
const stepsOfReference = {
  depth: ['bfs'],
  pageRank: ['pagerank_pull'],
  weak: ['wcc'],
  strong: ['scc'],
  hits: ['hits'],
  louvain: ['symmetrise', 'louvain'],
} as const;
/** Seconds of the reference for a million pages, and target seconds, measured on the same day. */
const secondsThen = { depth: 0.6, weak: 0.35, strong: 1.5, hits: 0.8 } as const;
const targets = { chain: { floor: 40, goal: 20 }, pageRank: { floor: 4, goal: 2 } } as const;

const linksPerPage = 50;
const content = { metaRobots: [], headerRobots: [], canonicals: [] } as unknown as PageContent;

/**
 * A site with the structure of real ones: a menu with 20 hubs on every page, the other links by popularity (power law)
 * or to neighbours.
 */
function* site(nodes: number): Generator<PageRecord, void> {
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

/** The pages in batches of fifty, so that generating them can be timed separately from reading them. */
function* inLots(pages: Iterator<PageRecord>, seconds: Record<string, number>): Iterable<PageRecord> {
  for (;;) {
    const lot = timed('pages', seconds, () => Array.from({ length: 50 }, () => pages.next()));
    for (const page of lot) {
      if (page.done === true) return;
      yield page.value;
    }
  }
}

/** A string without parts, as from a parser or the store: its first reader need not flatten it. */
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

/** Adds the CPU seconds of `run` to those of its name. */
function timed<T>(name: string, seconds: Record<string, number>, run: () => T): T {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  seconds[name] = (seconds[name] ?? 0) + (user + system) / 1e6;
  return result;
}

function measure(nodes: number): LinkGraph {
  const cpu: Record<string, number> = {};
  const graph = timed('build', cpu, () => buildLinkGraph(inLots(site(nodes), cpu)));
  cpu.build = (cpu.build as number) - (cpu.pages as number);
  const depth = timed('depth', cpu, () => clickDepth(graph, 0));
  const rank = timed('pageRank', cpu, () => pageRank(graph));
  timed('weightedRank', cpu, () => pageRank(graph, { weights: weightedPositions }));
  const weak = timed('weak', cpu, () => weakComponents(graph.out));
  const strong = timed('strong', cpu, () => strongComponents(graph.out));
  timed('hits', cpu, () => hits(rankGraph(graph)));
  const communities = timed('louvain', cpu, () => louvain(undirected(graph.out, graph.in), { seed: 1 }));
  if (nodes <= 100_000)
    timed('betweenness', cpu, () => betweenness(graph.out, { random: seededRandom(1), samples: 32 }));
  console.log(
    JSON.stringify({
      bench: 'graph',
      nodes,
      edges: graph.out.targets.length,
      cpuSeconds: Object.fromEntries(Object.entries(cpu).map(([name, value]) => [name, rounded(value, 1e3)])),
      chainSeconds: rounded(
        Object.entries(cpu).reduce((sum, [name, value]) => (name === 'pages' ? sum : sum + value), 0),
        100,
      ),
      iterations: rank.iterations,
      deepest: depth.reduce((most, value) => Math.max(most, value), 0),
      weak: weak.count,
      strong: strong.count,
      communities: communities.count,
      modularity: rounded(communities.modularity, 1e5),
      peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
  return graph;
}

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;

interface Figures {
  readonly nodes: number;
  readonly edges: number;
  readonly chainSeconds: number;
  readonly cpuSeconds: Readonly<Record<string, number>>;
  readonly modularity: number;
}

const args = process.argv.slice(2);
const valueOf = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const one = valueOf('--one');
if (one !== undefined) measureOne(Number(one), valueOf('--edges'));
else compareSizes(args.filter((arg) => /^\d+$/.test(arg)).map(Number));

function measureOne(nodes: number, file: string | undefined): void {
  const { out, urls } = measure(nodes);
  if (file === undefined) return;
  const parts = [Uint32Array.of(urls.length, out.targets.length), out.offsets, out.targets];
  writeFileSync(file, Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))));
}

function compareSizes(given: readonly number[]): void {
  const sizes = given.length > 0 ? given : [10_000, 100_000, 1_000_000];
  const folder = mkdtempSync(join(tmpdir(), 'maillage-graph-'));
  try {
    const all = sizes.map((nodes) => {
      const file = join(folder, 'edges.u32');
      const own = JSON.parse(
        output(process.execPath, [...process.execArgv, import.meta.filename, '--one', String(nodes), '--edges', file]),
      );
      console.log(JSON.stringify(own));
      if (args.includes('--peers')) comparePeers(own, file);
      if (args.includes('--reference')) compareReference(own, file);
      return own as Figures;
    });
    if (all.length > 1) console.log(JSON.stringify({ bench: 'graph', figure: 'growth', ...growth(all) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds per million links for each size: constant when the time is linear. */
function growth(all: readonly Figures[]): object {
  const perLink = all.map(({ edges, chainSeconds }) => Math.round((chainSeconds / edges) * 1e9) / 1e3);
  return { nodes: all.map(({ nodes }) => nodes), secondsPerMillionLinks: perLink };
}

function comparePeers({ nodes, cpuSeconds, modularity }: Figures, file: string): void {
  const python = valueOf('--python') ?? '/usr/bin/python3';
  const peers = JSON.parse(output(python, [join(import.meta.dirname, 'peers/graph_chain.py'), file]));
  const ratios: Record<string, number> = {};
  for (const peer of ['scipy', 'igraph']) {
    for (const [step, seconds] of Object.entries(peers[peer] as Record<string, number>)) {
      const own = step === 'leiden' ? cpuSeconds.louvain : cpuSeconds[step];
      if (own !== undefined && step !== 'build') ratios[`${peer} ${step}`] = Math.round((own / seconds) * 1e3) / 1e3;
    }
  }
  const share = peers.leidenModularity === null ? null : Math.round((modularity / peers.leidenModularity) * 1e4) / 1e4;
  console.log(
    JSON.stringify({ bench: 'graph', figure: 'peers', nodes, ...peers, ownToPeer: ratios, modularityToLeiden: share }),
  );
}

/**
 * Ratios to the reference, and our seconds for a million pages at the speed of that day: divided by the mean of the two
 * middle slowdowns of the four steps.
 */
function compareReference({ nodes, chainSeconds, cpuSeconds }: Figures, file: string): void {
  if (!existsSync(reference)) {
    console.log(JSON.stringify({ bench: 'graph', figure: 'reference', absent: reference }));
    return;
  }
  const { sec_wall_cpu: taken } = JSON.parse(output(process.execPath, [realpathSync(reference), file])) as {
    sec_wall_cpu: Record<string, readonly [number, number]>;
  };
  const seconds = Object.fromEntries(
    Object.entries(stepsOfReference).map(([step, parts]) => [
      step,
      parts.reduce((sum, part) => sum + (taken[part] as readonly [number, number])[1], 0),
    ]),
  );
  const ratios = Object.entries(seconds).map(([step, own]) => [step, rounded((cpuSeconds[step] as number) / own, 1e3)]);
  console.log(
    JSON.stringify({
      bench: 'graph',
      figure: 'reference',
      nodes,
      cpuSeconds: seconds,
      ownToReference: Object.fromEntries(ratios),
      ...(nodes === 1_000_000 && atSpeedOfThen(seconds, chainSeconds, cpuSeconds.pageRank as number)),
    }),
  );
}

function atSpeedOfThen(seconds: Record<string, number>, chain: number, rank: number): object {
  const slownesses = Object.entries(secondsThen).map(([step, then]) => [
    step,
    rounded((seconds[step] as number) / then, 100),
  ]);
  const [, lower, upper] = slownesses.map(([, value]) => value as number).sort((a, b) => a - b) as number[];
  const slowness = ((lower as number) + (upper as number)) / 2;
  return {
    slownesses: Object.fromEntries(slownesses),
    chainAtSpeedOfThen: { seconds: rounded(chain / slowness, 100), ...targets.chain },
    pageRankAtSpeedOfThen: { seconds: rounded(rank / slowness, 100), ...targets.pageRank },
  };
}

function output(command: string, given: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, given, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command}: exit ${status}\n${stderr}`);
  return stdout;
}
