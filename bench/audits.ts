/**
 * Precision and recall of the checks on the synthetic site, whose model gives the expected findings: `npm run -s bench
 * -- audits [--pages 2000] [--seed 1] [--port 8391]`. Prints one JSON line per check, then the totals. The site is in
 * `../shared/tools/site`; without it, a line states that it is absent.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingRow } from '../src/core/audits/results/to-findings.ts';
import type { PageRecord } from '../src/core/pages/page.ts';
import { urlKey } from '../src/core/values/url.ts';
import { createCrawler } from '../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../src/io/fetch/guarded-fetch.ts';
import { loadLanguages } from '../src/io/lexicon.ts';
import type { CrawlJournal } from '../src/io/services/crawl-journal.ts';
import { analyseCrawl } from '../src/core/analysis/analyse-crawl.ts';
import { type AuditTruth, auditTruth, type SiteModel, type SiteTools } from './audits/site-truth.ts';

const tools = join(import.meta.dirname, '../../shared/tools/site');
const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const print = (figure: object): void => void process.stdout.write(`${JSON.stringify(figure)}\n`);
const [pages, seed, port] = [option('pages', 2_000), option('seed', 1), option('port', 8_391)];
const origin = `http://127.0.0.1:${port}`;

/** Checks that report something missing. */
const needsAll = new Set(['link.orphan', 'link.only_nofollow_in']);

if (existsSync(join(tools, 'serve.mjs'))) await measure();
else print({ bench: 'audits', skipped: '../shared/tools/site is absent' });

async function measure(): Promise<void> {
  const args = ['serve', '--pages', String(pages), '--seed', String(seed), '--port', String(port)];
  const server = spawn(process.execPath, [join(tools, 'serve.mjs'), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await new Promise((resolve) => server.stdout.once('data', resolve));
    const truth = await siteTools();
    const counts = { right: 0, wrong: 0, missed: 0 };
    // Pages blocked by robots.txt may contain links: checks of missing links are judged only on complete crawls.
    judge(await audited(false), auditTruth(truth, true), (check) => !needsAll.has(check), counts);
    judge(await audited(true), auditTruth(truth, false), (check) => needsAll.has(check), counts);
    const { right, wrong, missed } = counts;
    print({ bench: 'audits', figure: 'all checks', pages, seed, ...counts, ...scores(right, wrong, missed), goal: 1 });
    if (wrong + missed > 0) process.exitCode = 1;
  } finally {
    server.kill();
  }
}

function judge(
  findings: readonly FindingRow[],
  truth: AuditTruth,
  isJudged: (check: string) => boolean,
  counts: { right: number; wrong: number; missed: number },
): void {
  const found = pathsByCheck(findings);
  const unmeasured = new Set(findings.filter((row) => row.status === 'not-measured').map((row) => row.check));
  for (const [check, wanted] of truth) {
    if (!isJudged(check)) continue;
    const seen = found.get(check) ?? new Set<string>();
    const wrong = [...seen].filter((path) => !wanted.has(path));
    const missed = [...wanted].filter((path) => !seen.has(path));
    const right = seen.size - wrong.length;
    counts.right += right;
    counts.wrong += wrong.length;
    counts.missed += missed.length;
    print({
      bench: 'audits',
      check,
      truth: wanted.size,
      ...scores(right, wrong.length, missed.length),
      ...(unmeasured.has(check) ? { notMeasured: true } : {}),
      ...(wrong.length > 0 ? { wrong: wrong.slice(0, 3) } : {}),
      ...(missed.length > 0 ? { missed: missed.slice(0, 3) } : {}),
    });
  }
}

async function audited(ignoreRobots: boolean): Promise<readonly FindingRow[]> {
  const fetch = createGuardedFetch({ allow: [`127.0.0.1:${port}`] });
  const kept = new Map<string, PageRecord>();
  const journal: CrawlJournal = {
    resumed: false,
    frontier: async () => [],
    notes: async () => ({}),
    commit: async (batch) => {
      for (const page of batch.pages) kept.set(urlKey(page.url), page);
    },
  };
  const crawl = await createCrawler({ fetch }).crawl(
    {
      url: `${origin}/`,
      maxPages: 1_000_000,
      maxDepth: null,
      concurrency: 16,
      delayMs: 0,
      ignoreRobots,
      respectNofollow: false,
      render: 'never',
      keepText: true,
    },
    { journal },
  );
  await fetch.close();
  const records = [...kept.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
  const { findings } = analyseCrawl(
    {
      pages: records,
      crawl,
      languages: loadLanguages(),
      personas: null,
      priorityUrls: null,
      semantics: !ignoreRobots,
      seed: 1,
    },
    () => {},
  );
  print({
    bench: 'audits',
    figure: 'crawl',
    pages: records.length,
    complete: crawl.complete,
    reasons: crawl.incompleteReasons,
  });
  return findings;
}

/** Paths by check: the page of each finding, and all pages of a grouped finding. */
function pathsByCheck(findings: readonly FindingRow[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { check, status, page, evidence } of findings) {
    if (status !== 'fail') continue;
    const gathered = (evidence.urls ?? evidence.examples ?? []) as readonly string[];
    const urls = page === null ? gathered : [page, ...gathered];
    const paths = found.get(check) ?? new Set();
    for (const url of urls) paths.add(url.replace(origin, ''));
    found.set(check, paths);
  }
  return found;
}

async function siteTools(): Promise<SiteTools> {
  const { Site, K, FIXED } = (await import(join(tools, 'model.mjs'))) as {
    Site: new (options: object) => SiteModel;
    K: Record<string, number>;
    FIXED: string[];
  };
  const { inSitemap } = (await import(join(tools, 'render.mjs'))) as Pick<SiteTools, 'inSitemap'>;
  return { site: new Site({ pages, seed }), kinds: K, inSitemap, fixed: FIXED };
}

function scores(right: number, wrong: number, missed: number): { precision: number; recall: number } {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : Number((part / whole).toFixed(4)));
  return { precision: share(right, right + wrong), recall: share(right, right + missed) };
}
