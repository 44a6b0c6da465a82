/**
 * Audits of the synthetic site against its exact model, under four policies (nofollow links followed or not ×
 * robots.txt obeyed or not), on a site of edge cases, and on endless sites: `npm run -s bench -- truth [--pages 2000]
 * [--seeds 1,2,3] [--only truth|lab|traps] [--port 8394]`. Compared: requests that the server received (missing, extra,
 * repeated, unknown), depth and rank of `pages.jsonl`, pairs of `links.jsonl`. One JSON line per run; exits 1 when a
 * figure differs from the expected one.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteModel } from './audits/site-truth.ts';
import { type Policy, referenceRank, siteGraph, siteLinks, type TruthTools } from './truth/site-graph.ts';

const tools = join(import.meta.dirname, '../../shared/tools/site');
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const pages = Number(option('pages', '2000'));
const port = Number(option('port', '8394'));
const only = option('only', '');
const origin = `http://127.0.0.1:${port}`;
const rankTolerance = 1e-9;
/** Highest share of requests into endless spaces. */
const wasteFloor = 0.05;
const policies: readonly Policy[] = [true, false].flatMap((nofollow) =>
  [false, true].map((robots) => ({ nofollow, robots })),
);
let broken = 0;
const print = (figure: object): void => void process.stdout.write(`${JSON.stringify({ bench: 'truth', ...figure })}\n`);
const tell = (figure: string, holds: boolean, rest: object): void => {
  if (!holds) broken++;
  print({ figure, holds, ...rest });
};

interface Stats {
  readonly expected: number;
  readonly missing: number;
  readonly missEx: readonly string[];
  readonly trapHits: number;
  readonly queryHits: number;
  readonly unknown404: number;
  readonly unknownEx: readonly string[];
  readonly total: number;
  readonly robotsHits: number;
  readonly smHits: number;
  readonly lab?: { readonly cases: number; readonly passed: number; readonly failed: readonly unknown[] };
}

interface PageLine {
  readonly url: string;
  readonly error: string | null;
  readonly depth: number | null;
  readonly rank: number | null;
}

interface LinkLine {
  readonly from: string;
  readonly to: string;
  readonly element: string;
  readonly follow: boolean;
}

async function serve(seed: number, options: readonly string[]): Promise<ChildProcess> {
  const args = ['serve', '--pages', String(pages), '--seed', String(seed), '--port', String(port), ...options];
  const server = spawn(process.execPath, [join(tools, 'serve.mjs'), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => server.stdout?.once('data', resolve));
  return server;
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill();
  await ended;
}

const stats = async ({ nofollow, robots }: Policy): Promise<Stats> =>
  (await (await fetch(`${origin}/__stats?nofollow=${Number(nofollow)}&robots=${Number(robots)}`)).json()) as Stats;

/** Audits the site with the command line; returns the exit code. */
async function audit(out: string, policy: Policy): Promise<number | null> {
  const args = ['audit', `${origin}/`, '--max-pages', '1000000', '--no-semantics', '--probe', 'none', '--quiet'];
  args.push('--concurrency', '16', '--fresh', '--out', out);
  if (!policy.nofollow) args.push('--respect-nofollow');
  if (!policy.robots) args.push('--ignore-robots');
  const child = spawn(process.execPath, [join(import.meta.dirname, '../bin/maillage.mjs'), ...args], {
    env: { ...process.env, MAILLAGE_DATA: join(out, 'data') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => child.once('close', resolve));
}

function lines<T>(folder: string, name: string): T[] {
  const text = readFileSync(join(folder, name), 'utf8').trim();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as T);
}

async function truthTools(seed: number): Promise<TruthTools> {
  const model = (await import(join(tools, 'model.mjs'))) as {
    Site: new (options: object) => SiteModel;
    K: Record<string, number>;
  };
  const { inSitemap } = (await import(join(tools, 'render.mjs'))) as Pick<TruthTools, 'inSitemap'>;
  const { buildGraph, reach } = (await import(join(tools, 'truth.mjs'))) as Pick<TruthTools, 'buildGraph' | 'reach'>;
  return { site: new model.Site({ pages, seed }), kinds: model.K, inSitemap, buildGraph, reach };
}

async function judgePolicy(seed: number, policy: Policy): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'bench-truth-'));
  const server = await serve(seed, []);
  const exit = await audit(out, policy);
  const asked = await stats(policy);
  await stop(server);
  const truth = await truthTools(seed);
  const graph = siteGraph(truth, policy);
  const differing = compareFiles(truth, graph, out);
  // Requests besides pages: robots.txt and sitemaps.
  const requests = asked.total - asked.robotsHits - asked.smHits;
  const wrong = asked.missing + asked.unknown404 + Math.abs(requests - graph.requests);
  const holds = exit === 0 && wrong === 0 && Object.values(differing).every((one) => one < rankTolerance);
  const counts = { expected: asked.expected, missing: asked.missing, unknown: asked.unknown404 };
  tell('truth', holds, {
    pages,
    seed,
    ...policy,
    exit,
    ...counts,
    requests,
    requestsExpected: graph.requests,
    ...differing,
  });
  rmSync(out, { recursive: true, force: true });
}

/**
 * Differences between the files of an audit and the model: numbers of pages and links, and the largest difference of
 * rank.
 */
function compareFiles(truth: TruthTools, graph: ReturnType<typeof siteGraph>, out: string): Record<string, number> {
  const { site } = truth;
  const nodeOf = new Map(Array.from({ length: site.N }, (_, node) => [origin + site.path(node), node]));
  const found = lines<PageLine>(out, 'pages.jsonl');
  const links = siteLinks(truth, graph);
  const rank = referenceRank(truth, graph, links);
  const differing = { extraPages: 0, missingPages: 0, refusals: 0, depths: 0, rank: 0, missingLinks: 0, extraLinks: 0 };
  const seen = new Uint8Array(site.N);
  for (const page of found) {
    const node = nodeOf.get(page.url);
    if (node === undefined || seen[node] === 1) {
      differing.extraPages++;
      continue;
    }
    seen[node] = 1;
    if ((page.error === 'robots') !== (graph.refused[node] === 1)) differing.refusals++;
    // A page blocked by robots.txt has the depth of the links to it; the model does not count it.
    if (graph.refused[node] === 0 && (page.depth ?? -1) !== graph.depth[node]) differing.depths++;
    differing.rank = Math.max(differing.rank, Math.abs((page.rank ?? 0) - rank[node]!));
  }
  for (let node = 0; node < site.N; node++)
    if (seen[node] !== (graph.fetched[node]! | graph.refused[node]!)) differing.missingPages++;
  return { ...differing, ...compareLinks(links, nodeOf, out) };
}

const clicked = new Set(['a', 'area', 'iframe', 'frame', 'refresh']);

function compareLinks(
  links: ReadonlyMap<string, boolean>,
  nodeOf: ReadonlyMap<string, number>,
  out: string,
): { missingLinks: number; extraLinks: number } {
  const read = new Map<string, boolean>();
  for (const { from, to, element, follow } of lines<LinkLine>(out, 'links.jsonl')) {
    if (!clicked.has(element)) continue;
    const [source, target] = [nodeOf.get(from), nodeOf.get(to.split('#')[0]!)];
    const key = `${source ?? from} ${target ?? to}`;
    read.set(key, read.get(key) === true || follow);
  }
  let missingLinks = 0;
  for (const [key, follow] of links) if (read.get(key) !== follow) missingLinks++;
  const extraLinks = [...read.keys()].filter((key) => !links.has(key)).length;
  return { missingLinks, extraLinks };
}

async function judgeLab(seed: number): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'bench-truth-'));
  const server = await serve(seed, ['--lab']);
  const exit = await audit(out, { nofollow: true, robots: false });
  const { lab, missing } = await stats({ nofollow: true, robots: false });
  await stop(server);
  const holds = lab !== undefined && lab.passed === lab.cases && missing === 0;
  tell('laboratory', holds, { seed, exit, missing, ...lab });
  rmSync(out, { recursive: true, force: true });
}

async function judgeTraps(seed: number, policy: Policy): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'bench-truth-'));
  const server = await serve(seed, ['--traps']);
  const exit = await audit(out, policy);
  const { expected, missing, missEx, trapHits, queryHits, unknown404 } = await stats(policy);
  await stop(server);
  const waste = Number((trapHits / expected).toFixed(4));
  const figures = { expected, missing, missEx, trapHits, queryHits, unknown: unknown404, waste };
  tell('traps', missing === 0 && waste <= wasteFloor, { pages, seed, ...policy, exit, ...figures, goal: 0.01 });
  rmSync(out, { recursive: true, force: true });
}

if (existsSync(join(tools, 'serve.mjs'))) {
  for (const seed of option('seeds', '1').split(',').map(Number)) {
    if (only === '' || only === 'truth') for (const policy of policies) await judgePolicy(seed, policy);
    if (only === '' || only === 'lab') await judgeLab(seed);
    if (only === '' || only === 'traps')
      for (const robots of [false, true]) await judgeTraps(seed, { nofollow: true, robots });
  }
} else print({ skipped: '../shared/tools/site is absent' });
if (broken > 0) process.exitCode = 1;
