/**
 * Regular expressions of `src` against texts made to slow them: `npm run -s bench -- expressions [--only WORD] [--length 2000]`.
 * Each literal, as the parser of the build finds it, removes its matches from texts that repeat the pieces it is made of. One
 * line for each expression whose time grows with the square of its text or worse; exits 1 when
 * `--length` characters take more than `--bound` milliseconds (200): the square of 2,000 takes some ten, the cube seconds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createContext, Script } from 'node:vm';
import { parseAst } from 'vite';
import { attackTexts } from './expressions/attacks.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    only: { type: 'string', default: '' },
    length: { type: 'string', default: '2000' },
    bound: { type: 'string', default: '200' },
  },
});
const length = Number(values.length);
const bound = Number(values.bound);
const root = join(import.meta.dirname, '..');
/** A run that takes longer is ended: an expression that tries every way takes longer than the universe. */
const mostMs = 2_000;
/** A time below this is noise. */
const leastMs = 0.5;
/** Twice the text: twice the time when it is linear, four times when it is the square. */
const leastGrowth = 3;

interface Found {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

function literalsOf(file: string): Found[] {
  const found: Found[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (node === null || typeof node !== 'object') return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex !== undefined) found.push({ source: regex.pattern, flags: regex.flags, file });
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseAst(readFileSync(join(root, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

interface Run {
  expression: RegExp;
  texts: readonly string[];
  times: number[];
  readonly now: () => number;
}
const run: Run = { expression: /./, texts: [], times: [], now: () => process.cpuUsage().user / 1_000 };
const context = createContext(run) as Run;
const script = new Script(
  `for (const text of texts) { const from = now(); text.replace(expression, ''); times.push(now() - from); }`,
);

/** Processor milliseconds for each text; the one that did not end has `mostMs`, and those after it have none. */
function timesOf(expression: RegExp, texts: readonly string[]): number[] {
  const times: number[] = [];
  Object.assign(context, { expression, texts, times });
  try {
    script.runInContext(context, { timeout: mostMs });
  } catch {
    times.push(mostMs);
  }
  return times;
}
/** The least of three runs: another program took the rest. */
const leastTime = (expression: RegExp, text: string): number =>
  Math.min(...[1, 2, 3].map(() => timesOf(expression, [text])[0]!));

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));
const unique = new Map<string, Found>();
let literals = 0;
for (const found of files.sort().flatMap(literalsOf)) {
  literals += 1;
  if (found.file.includes(values.only)) unique.set(`/${found.source}/${found.flags}`, found);
}

let [slower, bad] = [0, 0];
for (const [expression, { source, flags, file }] of unique) {
  const own = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const [shorter, longer] = [attackTexts(source, length / 2), attackTexts(source, length)];
  let worst = { ms: 0, growth: 0, of: '' };
  for (const [at, first] of timesOf(own, longer).entries()) {
    if (first < Math.max(leastMs, worst.ms)) continue;
    const [half, ms] = [leastTime(own, shorter[at]!), leastTime(own, longer[at]!)];
    const growth = Math.round((10 * ms) / Math.max(half, 0.01)) / 10;
    if (ms > worst.ms && ms >= leastMs && growth >= leastGrowth)
      worst = { ms: Math.round(10 * ms) / 10, growth, of: longer[at]!.slice(0, 16) };
  }
  if (worst.ms === 0) continue;
  slower += 1;
  const isKept = worst.ms <= bound;
  bad += Number(!isKept);
  process.stdout.write(
    `${JSON.stringify({ bench: 'expressions', expression: expression.slice(0, 160), file, ...worst, kept: isKept })}\n`,
  );
}
process.stdout.write(
  `${JSON.stringify({ bench: 'expressions', literals, tried: unique.size, length, slower, bad })}\n`,
);
process.exit(bad === 0 ? 0 : 1);
