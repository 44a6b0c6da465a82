/**
 * Regular expressions of `src` against texts made to slow them: `npm run -s bench -- expressions [--only WORD] [--length 2000]`.
 * Each literal, as the parser of the build finds it, removes its matches from texts that repeat the pieces it is made of. One
 * line for each expression whose time grows with the square of its text or worse, the slowest last; exits 1 when one of
 * `--length` characters takes longer than `--bound` milliseconds, or needs more than four times that of half its text. Some minutes.
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
    bound: { type: 'string', default: '20' },
  },
});
const length = Number(values.length);
const bound = Number(values.bound);
const root = join(import.meta.dirname, '..');
/** A run that takes longer is ended: an expression that tries every way takes longer than the universe. */
const mostMs = 2_000;
/** A time below this is noise. */
const leastMs = 0.5;

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

const context = createContext({ expression: /./, text: '' }) as { expression: RegExp; text: string };
const script = new Script(`text.replace(expression, '')`);

/** Milliseconds of one run; `mostMs` when it did not end. */
function timeOf(expression: RegExp, text: string): number {
  Object.assign(context, { expression, text });
  const from = performance.now();
  try {
    script.runInContext(context, { timeout: mostMs });
  } catch {
    return mostMs;
  }
  return performance.now() - from;
}
/** The least of three runs: another program took the rest. */
const leastTime = (expression: RegExp, text: string): number =>
  Math.min(timeOf(expression, text), timeOf(expression, text), timeOf(expression, text));

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));
const unique = new Map<string, Found>();
let literals = 0;
for (const found of files.sort().flatMap(literalsOf)) {
  literals += 1;
  if (found.file.includes(values.only)) unique.set(`/${found.source}/${found.flags}`, found);
}

const slow: { expression: string; file: string; ms: number; growth: number; of: string }[] = [];
for (const [expression, { source, flags, file }] of unique) {
  const own = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  let worst = { ms: 0, growth: 0, of: '' };
  const [shorter, longer] = [attackTexts(source, length / 2), attackTexts(source, length)];
  for (const [at, text] of longer.entries()) {
    if (timeOf(own, text) < leastMs) continue;
    const [half, ms] = [leastTime(own, shorter[at]!), leastTime(own, text)];
    const growth = Math.round((10 * ms) / Math.max(half, 0.01)) / 10;
    if (ms > worst.ms && ms >= leastMs && growth >= 3) worst = { ms, growth, of: text.slice(0, 16) };
  }
  if (worst.ms > 0)
    slow.push({ expression: expression.slice(0, 160), file, ...worst, ms: Math.round(worst.ms * 10) / 10 });
}
const isBad = ({ ms, growth }: { ms: number; growth: number }): boolean => ms > bound || growth > 6;
for (const one of slow.sort((a, b) => a.ms - b.ms))
  process.stdout.write(`${JSON.stringify({ bench: 'expressions', ...one, kept: !isBad(one) })}\n`);
const bad = slow.filter(isBad).length;
process.stdout.write(
  `${JSON.stringify({ bench: 'expressions', literals, tried: unique.size, length, faster: unique.size - slow.length, slower: slow.length, bad })}\n`,
);
process.exit(bad === 0 ? 0 : 1);
