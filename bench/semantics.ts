/**
 * Cost of the whole semantic analysis: `npm run -s bench -- semantics [--pages 1000,5000] [--seed 1]`. One JSON line
 * per stage and one per size: CPU seconds of this process, resident megabytes, milliseconds per page. Each of several
 * sizes runs in its own process, so that memory is that of the size alone; a last line compares them.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../src/core/language/detect.ts';
import { missingLinks } from '../src/core/linking/suggestions.ts';
import { analyseSite } from '../src/core/semantics/analyse-site.ts';
import { languageOfBlock } from '../src/core/semantics/page-text.ts';
import { loadLanguages } from '../src/io/lexicon.ts';
import { frenchSite, generatedLinkingPages } from './generated/french-site.ts';

const { values: options } = parseArgs({
  args: process.argv.slice(2),
  options: { pages: { type: 'string', default: '1000,5000' }, seed: { type: 'string', default: '1' } },
});
const sizes = options.pages.split(',').map(Number);
const seed = Number(options.seed);

if (sizes.length > 1) {
  const all: Record<string, number>[] = [];
  for (const size of sizes) {
    const own = ['--import', 'tsx', import.meta.filename, '--pages', String(size), '--seed', String(seed)];
    const run = spawnSync(process.execPath, [...process.execArgv.filter((one) => one.startsWith('--max')), ...own], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
    });
    process.stdout.write(run.stdout);
    if (run.status !== 0) process.exitCode = 1;
    else all.push(JSON.parse(run.stdout.trim().split('\n').at(-1)!) as Record<string, number>);
  }
  // With linear growth, the milliseconds per page stay the same.
  const perPage = Object.fromEntries(all.map(({ pages, millisecondsPerPage }) => [pages, millisecondsPerPage]));
  const megabytes = Object.fromEntries(all.map(({ pages, peakMegabytes }) => [pages, peakMegabytes]));
  const growth = round((all.at(-1)?.millisecondsPerPage ?? Number.NaN) / (all[0]?.millisecondsPerPage ?? 1));
  console.log(JSON.stringify({ stage: 'growth', millisecondsPerPage: perPage, peakMegabytes: megabytes, growth }));
} else measure(sizes[0]!);

function measure(size: number): void {
  const languages = loadLanguages();
  const pages = [...frenchSite(size, seed, languages.fr)];
  const texts = pages.map(({ text }) => text);
  const megabytes = (): number => Math.round(process.memoryUsage().rss / 2 ** 20);
  const before = megabytes();
  const begin = cpuSeconds();
  let last = begin;
  const done = (stage: string): void => {
    const now = cpuSeconds();
    console.log(JSON.stringify({ pages: size, stage, seconds: round(now - last), megabytes: megabytes() }));
    last = now;
  };
  for (const { blocks } of texts) for (const block of blocks) languageOfBlock(block.text, 'fr', detectLanguage);
  done('detection');
  const site = analyseSite(texts, languages, { seed, stage: done });
  const phrases = new Map(site.keyphrases.map((row) => [row.url, row.keyphrases.map((phrase) => phrase.text)]));
  const linking = generatedLinkingPages(pages, (url) => phrases.get(url) ?? []);
  const { suggestions } = missingLinks(linking, site.index, languages, { sentences: false });
  done('links');
  const seconds = cpuSeconds() - begin;
  const hash = createHash('sha256');
  for (const suggestion of suggestions) hash.update(JSON.stringify(suggestion));
  hash.update(JSON.stringify([site.topics, site.keyphrases]));
  console.log(
    JSON.stringify({
      pages: size,
      stage: 'all',
      seconds: round(seconds),
      millisecondsPerPage: round((1000 * seconds) / size),
      megabytesBefore: before,
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      topics: site.topics.length,
      suggestions: suggestions.length,
      sha256: hash.digest('hex').slice(0, 16),
    }),
  );
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
