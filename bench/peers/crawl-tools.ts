import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const bench = join(import.meta.dirname, '..');

/** A crawler run as a separate process, and the files it needs. */
export interface CrawlTool {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly needs: string | null;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ToolsFor {
  readonly url: string;
  readonly concurrency: number;
  readonly most: number;
  /** Folder in which peers were installed with npm, '' without. */
  readonly peers: string;
  /** Empty folder for the files of an audit. */
  readonly scratch: string;
  /** Our compiled crawler. */
  readonly own: string;
}

/** All crawlers to compare, the limit first. */
export function crawlTools({ url, concurrency, most, peers, scratch, own }: ToolsFor): CrawlTool[] {
  const width = String(concurrency);
  const node = (name: string, args: readonly string[], needs: string | null = null): CrawlTool => ({
    name,
    command: process.execPath,
    args,
    needs,
  });
  const peer = (name: string, folder: string): CrawlTool =>
    node(
      name,
      [join(bench, `peers/${name}.mjs`), peers, url, width],
      peers === '' ? `--peers (npm install ${folder})` : join(peers, 'node_modules', folder),
    );
  const audit = ['--no-semantics', '--probe', 'none', '--max-pages', String(most), '--concurrency', width];
  return [
    node('limit', [join(bench, 'limit/limit.mjs'), url, '--conc', width]),
    node('maillage', [own, '--one', '--url', url, '--concurrency', width]),
    {
      ...node('audit', [join(bench, '../bin/maillage.mjs'), 'audit', url, ...audit, '--ignore-robots', '--quiet']),
      env: { MAILLAGE_DATA: scratch },
    },
    {
      name: 'scrapy',
      command: '/usr/bin/python3',
      args: [join(bench, 'peers/scrapy_site.py'), url, width],
      needs: '/usr/bin/scrapy',
    },
    peer('cheerio-crawler', '@crawlee/cheerio'),
    peer('linkinator', 'linkinator'),
    peer('simplecrawler', 'simplecrawler'),
  ];
}

/** What is missing for a tool, null when it can run. */
export function missingFor({ needs }: CrawlTool): string | null {
  return needs === null || existsSync(needs) ? null : needs;
}

export interface Measure {
  /** Seconds of processor time of the whole process tree, and of wall time. */
  readonly cpu: number;
  readonly wall: number;
  /** Peak resident memory, megabytes. */
  readonly rssMB: number;
  readonly pages: number | null;
  readonly ok: boolean;
}

/** Runs a tool to its end under GNU time. */
export function measure({ command, args, env }: CrawlTool): Measure {
  const child = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
    timeout: 30 * 60_000,
  });
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = (child.stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return {
    cpu: round(user + system),
    wall,
    rssMB: Math.round(kilobytes / 1024),
    pages: pagesOf(child.stdout),
    ok: child.status === 0 || child.status === 5,
  };
}

function pagesOf(output: string): number | null {
  try {
    return (JSON.parse(output.trim().split('\n').at(-1) ?? '') as { pages?: number }).pages ?? null;
  } catch {
    return null;
  }
}

export function round(value: number): number {
  return Number(value.toFixed(2));
}
