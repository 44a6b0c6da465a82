import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguages } from '../src/io/lexicon.ts';
import type { EvalRequest } from './eval/request.ts';

/**
 * `predict <task> --input FILE --output FILE` writes predictions; alone, every task runs on the development folder and
 * is read by the scorer. A task is a file `bench/eval/<task>.ts` that exports `predict<Task>`; nothing else lists it.
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
type Predictor = (request: EvalRequest) => object[];

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

interface Target {
  readonly task: string;
  readonly dataset: string;
  readonly split: string;
  readonly metric: string;
  readonly baseline: number;
  readonly target: number;
  readonly predict: string;
}

/** Every task of the targets whose file is here, read by the scorer: value, baseline, target. */
async function evaluate(): Promise<void> {
  const { data, scorer } = values;
  const targetsFile = join(data, 'targets.json');
  if (!existsSync(targetsFile) || !existsSync(scorer)) refuse(`Evaluation data is absent: ${data} or ${scorer}.`);
  const { targets } = JSON.parse(readFileSync(targetsFile, 'utf8')) as { targets: Target[] };
  const folder = mkdtempSync(join(tmpdir(), 'maillage-eval-'));
  const runs = new Map<string, Target>();
  for (const target of targets)
    if (target.split === 'dev') runs.set(`${target.task} ${target.dataset} ${target.predict}`, target);
  try {
    for (const [name, run] of runs) console.log(`\n${name.trim()}\n${await measure(run, folder)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(run: Target, folder: string): Promise<string> {
  const { data, scorer } = values;
  const gold = join(data, run.dataset.replace(/^dev\//, ''));
  if (!existsSync(gold)) return 'file absent';
  if (!existsSync(new URL(`eval/${run.task}.ts`, import.meta.url))) return 'no predictor yet';
  const output = join(folder, 'predictions.jsonl');
  const flags = run.predict.split(/\s+/).filter((flag) => flag !== '');
  const lang = /[-.](fr|en)\./.exec(run.dataset)?.[1];
  const spoken = lang === undefined || flags.includes('--lang') ? [] : ['--lang', lang];
  const own = ['--import', 'tsx', import.meta.filename, 'predict', run.task, '--input', gold, '--output', output];
  try {
    execFileSync(process.execPath, [...own, ...flags, ...spoken], { stdio: ['ignore', 'ignore', 'pipe'] });
    return execFileSync(
      process.execPath,
      [
        scorer,
        run.task,
        '--gold',
        gold,
        '--predictions',
        output,
        '--targets',
        join(data, 'targets.json'),
        '--name',
        run.dataset,
        ...spoken,
      ],
      { encoding: 'utf8' },
    ).trim();
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error)}`;
  }
}

const [verb, task] = positionals;
if (verb === undefined) await evaluate();
else if (verb === 'predict' && task !== undefined) await predict(task);
else refuse('Usage: npm run eval [-- predict <task> --input FILE --output FILE]');
