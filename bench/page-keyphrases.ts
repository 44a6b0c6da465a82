/**
 * Keyphrases of audits of the labelled sites, compared with the search that a reader chose for each main page:
 * `npm run -s bench -- page-keyphrases --audits DIR [--misses]`, with one folder per site in DIR. Sites at an even place of
 * the list are for tuning, the others for checking.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguages } from '../src/io/lexicon.ts';
import { detectLanguage } from '../src/core/language/detect.ts';
import { contentStems } from '../src/core/semantics/terms.ts';

const languages = loadLanguages();
const { values } = parseArgs({
  options: {
    audits: { type: 'string' },
    labels: { type: 'string', default: resolve(import.meta.dirname, 'fit/page-keyphrases.jsonl') },
    misses: { type: 'boolean', default: false },
  },
});
if (values.audits === undefined) {
  console.error('Give the folder of the audits: --audits DIR');
  process.exit(2);
}

interface Label {
  readonly site: string;
  readonly path: string;
  readonly keyphrase: string;
  /** What another reader would type. */
  readonly second?: string;
}

interface Reading {
  readonly label: Label;
  readonly found: readonly string[];
}

interface Score {
  readonly same: boolean;
  readonly contained: boolean;
  readonly f1: number;
}

const labels = lines<Label>(values.labels);
const sites = [...new Set(labels.map(({ site }) => site))].sort();
console.log('| Half | Pages | With a keyphrase | Same | Contained | Token F1 | Token F1, best of three |');
console.log('|---|---|---|---|---|---|---|');
for (const [name, half] of [['tuning', 0] as const, ['checking', 1] as const])
  report(name, sites.filter((_, at) => at % 2 === half).flatMap(readings));

function report(name: string, all: readonly Reading[]): void {
  const first = all.map(({ label, found }) => bestOf(label, found[0]));
  const three = all.map(({ label, found }) => Math.max(0, ...found.slice(0, 3).map((text) => bestOf(label, text).f1)));
  const share = (of: (score: Score) => boolean): string => percent(mean(first.map((score) => (of(score) ? 1 : 0))));
  const read = all.filter(({ found }) => found.length > 0).length;
  const cells = [
    name,
    all.length,
    read,
    share(({ same }) => same),
    share(({ contained }) => contained),
    percent(mean(first.map(({ f1 }) => f1))),
    percent(mean(three)),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  if (!values.misses) return;
  for (const [at, { label, found }] of all.entries())
    if (!first[at]!.same)
      console.log(`    ${label.site}${label.path}: ${label.keyphrase} ← ${found.slice(0, 3).join(' · ')}`);
}

function readings(site: string): Reading[] {
  const file = join(values.audits!, site, 'keyphrases.jsonl');
  const found = new Map<string, string[]>();
  if (existsSync(file)) {
    for (const { url, keyphrases } of lines<{ url: string; keyphrases: { text: string }[] }>(file))
      found.set(
        pathOf(new URL(url).pathname),
        keyphrases.map(({ text }) => text),
      );
  }
  return labels
    .filter((label) => label.site === site)
    .map((label) => ({ label, found: found.get(pathOf(label.path)) ?? [] }));
}

/** Without the end that servers add or leave out. */
function pathOf(path: string): string {
  return decodeURI(path)
    .replace(/(?:index)?(?:\.html?)?$/, '')
    .replace(/\/$/, '');
}

function bestOf({ keyphrase, second }: Label, found: string | undefined): Score {
  const first = scoreOf(keyphrase, found);
  const other = second === undefined ? first : scoreOf(second, found);
  return other.f1 > first.f1 ? other : first;
}

function scoreOf(wanted: string, found: string | undefined): Score {
  if (found === undefined) return { same: false, contained: false, f1: 0 };
  const language = languages[detectLanguage(wanted, null) === 'fr' ? 'fr' : 'en'];
  const [a, b] = [wanted, found].map((text) => new Set(contentStems(text, language)));
  const shared = [...a!].filter((stem) => b!.has(stem)).length;
  const smaller = Math.min(a!.size, b!.size);
  return {
    same: shared === a!.size && shared === b!.size && shared > 0,
    contained: shared === smaller && shared > 0,
    f1: shared === 0 ? 0 : (2 * shared) / (a!.size + b!.size),
  };
}

function lines<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
