import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguages } from '../src/io/lexicon.ts';
import { isHere, measured, type Predictor, type Target } from './eval/runs.ts';

/**
 * `predict <task> --input FILE --output FILE` writes predictions. Without `predict`, every task runs on the development
 * folder without its answers and is scored (`--only TASK,FILE` for some). A task is a file `bench/eval/<task>.ts` that
 * exports `predict<Task>`, listed nowhere else.
 */
const tasks = [
  'langid',
  'morph',
  'keyphrases',
  'sitekeywords',
  'clusters',
  'sts',
  'links',
  'anchors',
  'retrieval',
  'coverage',
  'neardup',
  'intent',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    input: { type: 'string' },
    output: { type: 'string' },
    queries: { type: 'string' },
    k: { type: 'string' },
    profile: { type: 'string' },
    lang: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    data: { type: 'string', default: resolve(import.meta.dirname, '../../shared/datasets/nlp') },
    scorer: { type: 'string', default: resolve(import.meta.dirname, '../../shared/tools/score-nlp.mjs') },
  },
});

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

async function predictorOf(task: string): Promise<Predictor> {
  if (!tasks.includes(task)) refuse(`Unknown task "${task}". Tasks: ${tasks.join(', ')}.`);
  const file = new URL(`eval/${task}.ts`, import.meta.url);
  if (!existsSync(file)) refuse(`The task "${task}" has no predictor yet.`);
  const found = (await import(file.href)) as Record<string, Predictor>;
  const predictor = found[`predict${task[0]!.toUpperCase()}${task.slice(1)}`];
  return predictor ?? refuse(`bench/eval/${task}.ts exports no predictor.`);
}

function write(output: string, rows: readonly object[]): void {
  writeFileSync(output, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

async function predict(task: string): Promise<void> {
  const { input, output, queries, k, profile, lang, seed } = values;
  const predictor = await predictorOf(task);
  if (input === undefined || output === undefined) refuse('predict needs --input FILE and --output FILE.');
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') refuse('--lang is fr or en.');
  if (profile !== undefined && profile !== 'web' && profile !== 'abstract') refuse('--profile is web or abstract.');
  for (const file of [input, queries]) if (file !== undefined && !existsSync(file)) refuse(`No such file: ${file}`);
  const rows = predictor({
    input: readFileSync(input, 'utf8'),
    queries: queries === undefined ? undefined : readFileSync(queries, 'utf8'),
    k: k === undefined ? undefined : Number(k),
    profile,
    lang,
    seed: Number(seed),
    languages: loadLanguages(),
  });
  write(output, rows);
  console.error(`${task}: ${rows.length} predictions written to ${output}`);
}

/** Scores every task of the targets whose file exists, as one table. */
async function evaluate(): Promise<void> {
  const { data, scorer } = values;
  const targetsFile = join(data, 'targets.json');
  if (!existsSync(targetsFile) || !existsSync(scorer)) refuse(`Evaluation data is absent: ${data} or ${scorer}.`);
  const { targets } = JSON.parse(readFileSync(targetsFile, 'utf8')) as { targets: Target[] };
  const places = { data, scorer, folder: mkdtempSync(join(tmpdir(), 'maillage-eval-')) };
  const languages = loadLanguages();
  try {
    console.log(tableHead);
    for (const group of groupsOf(targets.filter(isWanted))) {
      if (!isHere(group[0]!, places)) continue;
      const metrics = measured(group[0]!, await predictorOf(group[0]!.task), languages, places);
      for (const target of group) console.log(tableLine(target, metrics[target.metric] ?? null));
    }
  } finally {
    rmSync(places.folder, { recursive: true });
  }
}

/** `--only clusters,sts` selects these tasks, `--only masakhanews` the files of that name. */
function isWanted({ split, task, dataset }: Target): boolean {
  const only = values.only?.split(',');
  return split === 'dev' && (only === undefined || only.some((word) => task === word || dataset.includes(word)));
}

/** Targets that share one prediction. */
function groupsOf(targets: readonly Target[]): Target[][] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const key = `${target.task} ${target.dataset} ${target.predict}`;
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()];
}

const tableHead =
  '| Task | File | Metric | Value | Baseline | Target | | Other tools |\n|---|---|---|---|---|---|---|---|';

function tableLine(target: Target, value: number | null): string {
  const shown = value === null ? 'not measured' : `${Number(value.toFixed(target.target > 1 ? 2 : 4))}`;
  const { baseline, anchor } = target;
  const cells = [
    target.task,
    target.dataset.replace(/^dev\//, ''),
    target.metric,
    shown,
    baseline ?? '',
    target.target,
  ];
  return `| ${[...cells, verdictOf(target, value), anchor?.text ?? ''].join(' | ')} |`;
}

/** A value fails its gate when it is more than a point below the baseline. */
function verdictOf({ target, baseline, lowerIsBetter }: Target, value: number | null): string {
  if (value === null || Number.isNaN(value)) return 'absent';
  const sign = lowerIsBetter === true ? -1 : 1;
  if (sign * (value - target) >= 0) return 'reached';
  const point = target > 1 ? 1 : 0.01;
  return baseline !== null && sign * (value - baseline) < -point ? 'UNDER GATE' : 'below';
}

const [verb, task] = positionals;
if (verb === undefined) await evaluate();
else if (verb === 'predict' && task !== undefined) await predict(task);
else refuse('Usage: npm run eval [-- predict <task> --input FILE --output FILE]');
