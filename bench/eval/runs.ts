import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode, Languages } from '../../src/core/language/language.ts';
import type { KeyphraseProfile } from '../../src/core/semantics/keyphrases/keyphrase-weights.ts';
import type { EvalRequest } from './request.ts';

/** One line of `targets.json`: a metric of a task on a file, its first value and its target. */
export interface Target {
  readonly task: string;
  readonly dataset: string;
  readonly split: string;
  readonly metric: string;
  readonly baseline: number | null;
  readonly target: number;
  readonly predict: string;
  readonly aggregate?: string;
  readonly anchor?: { readonly text: string };
  readonly note?: string;
  readonly lowerIsBetter?: boolean;
}

export interface Places {
  readonly data: string;
  readonly scorer: string;
  /** Where predictions may be written. */
  readonly folder: string;
}

export type Predictor = (request: EvalRequest) => object[];
export type Metrics = Readonly<Record<string, number | null>>;

/** Tasks whose row ids may reveal the answer: they get new ids and a new order. */
const anonymousTasks: readonly string[] = ['keyphrases', 'clusters', 'neardup'];
const seedsOf: Readonly<Record<string, readonly number[]>> = { clusters: [1, 2, 3], links: [1, 2, 3, 4, 5] };

/** The metrics of one task on one file: a median of seeds for clusters, a mean of masks for links. */
export function measured(target: Target, predictor: Predictor, languages: Languages, places: Places): Metrics {
  const seeds = seedsOf[target.task] ?? [1];
  const read = seeds.map((seed) => measuredOnce(target, seed, predictor, languages, places));
  const middle = target.task === 'links' ? meanOf : medianOf;
  return Object.fromEntries(
    Object.keys(read[0]!).map((metric) => [metric, middle(read.map((one) => one[metric] ?? Number.NaN))]),
  );
}

function measuredOnce(
  target: Target,
  seed: number,
  predictor: Predictor,
  languages: Languages,
  places: Places,
): Metrics {
  const prepared = prepare(target, seed, places);
  const output = join(places.folder, 'predictions.jsonl');
  const flags = flagsOf(target);
  const rows = predictor({
    input: readFileSync(prepared.input, 'utf8'),
    queries: prepared.queries === undefined ? undefined : readFileSync(prepared.queries, 'utf8'),
    ...flags,
    seed: target.task === 'clusters' ? seed : 1,
    languages,
  });
  writeFileSync(output, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const spoken = flags.lang === undefined ? [] : ['--lang', flags.lang];
  return JSON.parse(
    ask(places, [
      target.task,
      '--gold',
      prepared.gold,
      '--predictions',
      output,
      '--seed',
      `${seed}`,
      ...prepared.flags,
      ...spoken,
    ]),
  ) as Metrics;
}

interface Prepared {
  readonly input: string;
  readonly queries?: string;
  readonly gold: string;
  readonly flags: readonly string[];
}

/** The file without its answers. */
function prepare(target: Target, seed: number, places: Places): Prepared {
  const { task } = target;
  const source = goldFile(target, places);
  const input = join(places.folder, 'input.jsonl');
  if (task === 'links') {
    ask(places, ['mask-links', '--gold', source, '--out', input, '--seed', `${seed}`]);
    return { input, gold: source, flags: [] };
  }
  const anonymous = anonymousTasks.includes(task) ? ['--anonymous'] : [];
  ask(places, ['strip', task, '--gold', source, '--out', input, ...anonymous]);
  if (task !== 'retrieval' && task !== 'coverage') return { input, gold: source, flags: anonymous };
  const gold = join(places.folder, 'gold.jsonl');
  const queries = join(places.folder, 'queries.jsonl');
  const foreign = [...(target.note ?? '').matchAll(/dev\/([\w-]+)/g)].map(([, name]) =>
    join(places.data, `${name}.jsonl`),
  );
  const negatives = task === 'coverage' ? ['--negatives', foreign.join(',')] : [];
  ask(places, [`make-${task}`, '--gold', source, '--out', gold, '--queries', queries, ...negatives]);
  return { input, queries, gold, flags: [] };
}

export function goldFile(target: Target, places: Places): string {
  return join(places.data, target.dataset.replace(/^dev\//, ''));
}

export function isHere(target: Target, places: Places): boolean {
  return existsSync(goldFile(target, places));
}

function flagsOf(target: Target): { k?: number; profile?: KeyphraseProfile; lang?: LanguageCode } {
  const flag = (name: string) => new RegExp(`--${name} (\\w+)`).exec(target.predict)?.[1];
  const k = flag('k');
  return {
    k: k === undefined ? undefined : Number(k),
    profile: flag('profile') as KeyphraseProfile | undefined,
    lang: (flag('lang') ?? /[-.](fr|en)\./.exec(target.dataset)?.[1]) as LanguageCode | undefined,
  };
}

function ask({ scorer }: Places, words: readonly string[]): string {
  return execFileSync(process.execPath, [scorer, ...words], { encoding: 'utf8', maxBuffer: 1 << 26 });
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
