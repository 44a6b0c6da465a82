import { dirname } from 'node:path';
import type { AuditExample } from '../../src/core/audits/audit-example.ts';
import { importedAddresses } from '../../src/core/audits/facts/imported-facts.ts';
import type { AuditResult } from '../../src/core/audits/results/run-audits.ts';
import type { SiteAnalysis } from '../../src/core/analysis/site-analysis.ts';
import { analyseCrawl } from '../../src/core/analysis/analyse-crawl.ts';
import { ProbeTargets } from '../../src/core/pages/probe-targets.ts';
import { siteScope } from '../../src/core/values/url.ts';
import { createRenderer } from '../../src/io/browser/create-renderer.ts';
import { readImportedFacts } from '../../src/io/connectors/seo-files.ts';
import { createCrawler } from '../../src/io/crawler/crawler.ts';
import { outcomeOf } from '../../src/io/fetch/outcome-of.ts';
import { redirectStatuses } from '../../src/io/fetch/reply-kind.ts';
import type { Files } from '../../src/io/services/files.ts';
import type { FetchOutcome, FetchRequest, GuardedFetch } from '../../src/io/services/guarded-fetch.ts';
import { chromiumPath } from './chromium.ts';
import { type SiteAnswer, type WholeExample, wholeExample } from './example-site.ts';
import { languages } from './languages.ts';
import { MemoryJournal } from './memory-journal.ts';

/** A day after every date that examples name. */
const today = '2026-06-01';

/**
 * What the product finds on an example: its crawler reads robots.txt, sitemaps, pages and the files they load, and the
 * whole analysis follows. Only the network is replaced: the answers of the example come from memory.
 */
export async function auditedExample(example: AuditExample): Promise<readonly AuditResult[]> {
  return (await analysedExample(example)).results;
}

/** The whole analysis of an example; without `semantics` it takes a tenth of the time. */
export async function analysedExample(example: AuditExample, semantics = true): Promise<SiteAnalysis> {
  const site = wholeExample(example);
  const crawler = createCrawler({
    fetch: fetchFrom(site),
    parse: { workers: 1 },
    probes: { pageGap: 0, fileGap: 0, retryPause: 0 },
    ...(site.browser === true ? { renderer: createRenderer({ searchPath: dirname(chromiumPath() ?? '') }) } : {}),
  });
  const request = {
    url: site.seed,
    maxPages: 1000,
    maxDepth: null,
    concurrency: 8,
    delayMs: 0,
    ignoreRobots: false,
    respectNofollow: false,
    render: site.browser === true ? ('always' as const) : ('never' as const),
    keepText: true,
  };
  const { imports } = site;
  const imported = imports ? await readImportedFacts(Object.keys(imports), site.seed, filesOf(imports)) : null;
  const journal = new MemoryJournal();
  const known = imported === null ? [] : importedAddresses(imported, 100);
  const crawl = await crawler.crawl(request, { journal, known });
  const pages = journal.sorted();
  const targets = new ProbeTargets(siteScope(site.seed));
  for (const page of pages) targets.add(page);
  const probes = await crawler.probe(targets.list(), request, { mostExternal: 100 });
  const priorityUrls = site.priority ? new Set(site.priority) : null;
  const settings = { languages, personas: null, semantics, seed: 1, today };
  return analyseCrawl({ pages, crawl, probes, imported, priorityUrls, ...settings }, () => undefined);
}

/** The network of an example: answers come from memory and are judged as those of the network are. */
function fetchFrom({ answers }: WholeExample): GuardedFetch {
  const fetch = (request: FetchRequest): Promise<FetchOutcome> => {
    const seen = new Set<string>();
    let outcome = answered(request.url, request, false);
    while (request.followRedirects === true && outcome.location !== null) {
      if (seen.has(outcome.location)) return Promise.resolve({ ...outcome, error: 'loop' });
      seen.add(outcome.location);
      outcome = answered(outcome.location, request, true);
    }
    return Promise.resolve(outcome);
  };
  const answered = (url: string, { purpose, headers }: FetchRequest, redirected: boolean): FetchOutcome =>
    outcomeOf(replyOf(answers.get(url) ?? notFound), { url: new URL(url), purpose, headers, redirected });
  return Object.assign(fetch, { allow: () => () => undefined, permits: () => true, close: () => Promise.resolve() });
}

const notFound: SiteAnswer = { status: 404, type: 'text/html', text: '' };

function replyOf({
  type,
  text,
  to,
  status = to === undefined ? 200 : 301,
  headers,
  seconds = 0.08,
  error,
}: SiteAnswer) {
  const body = new TextEncoder().encode(text);
  return {
    status: error === undefined ? status : null,
    error: error ?? null,
    reason: error ?? null,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-length': String(body.length),
      ...(to === undefined ? {} : { location: to }),
      ...headers,
    },
    body: redirectStatuses.has(status) ? new Uint8Array() : body,
    responseMs: error === undefined ? seconds * 1000 : null,
    flags: [],
    sentBytes: body.length,
    stale: false,
  };
}

function filesOf(imports: Readonly<Record<string, string>>): Files {
  const bytes = (name: string): Uint8Array => new TextEncoder().encode(imports[name]);
  return {
    read: (name) => Promise.resolve(bytes(name)),
    exists: (name) => Promise.resolve(name in imports),
    async *parts(name) {
      yield bytes(name);
    },
    write: () => Promise.resolve(),
    writeLines: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  };
}
