/**
 * Draws a sample of findings to check by hand against their pages: `npm run -s bench -- draw FOLDER… --seed 1 [--size
 * 50] [--most 3] [--lang en]`, where folders are outputs of audits. A check is drawn with the square root of its number
 * of findings as weight, at most `most` times; then a site with findings of this check, then one of these findings. One
 * JSON line per finding.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../src/core/values/random.ts';

interface Finding {
  readonly check: string;
  readonly status: string;
  readonly severity: string;
  readonly page: string | null;
  readonly message: Readonly<Record<string, string>>;
  readonly fix: Readonly<Record<string, string>>;
  readonly evidence: unknown;
  readonly edit?: unknown;
}

const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? fallback : (args.splice(at, 2)[1] ?? fallback);
};
const random = seededRandom(Number(option('seed', '1')));
const size = Number(option('size', '50'));
const most = Number(option('most', '3'));
const lang = option('lang', 'en');

/** Check → folder → its findings not drawn yet. */
const left = new Map<string, Map<string, Finding[]>>();
for (const folder of args) {
  for (const line of readFileSync(join(folder, 'findings.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const finding = JSON.parse(line) as Finding;
    if (finding.status !== 'fail') continue;
    const sites = left.get(finding.check) ?? new Map<string, Finding[]>();
    sites.set(folder, [...(sites.get(folder) ?? []), finding]);
    left.set(finding.check, sites);
  }
}
if (args.length === 0) {
  process.stderr.write('Give the folders of audits.\n');
  process.exitCode = 2;
}

const drawn = new Map<string, number>();
for (let number = 1; number <= size && left.size > 0; number += 1) {
  const check = weighted([...left].map(([name, sites]) => [name, Math.sqrt([...sites.values()].flat().length)]));
  const sites = left.get(check)!;
  const folder = [...sites.keys()][Math.floor(random() * sites.size)]!;
  const findings = sites.get(folder)!;
  const [finding] = findings.splice(Math.floor(random() * findings.length), 1) as [Finding];
  if (findings.length === 0) sites.delete(folder);
  drawn.set(check, (drawn.get(check) ?? 0) + 1);
  if (sites.size === 0 || drawn.get(check) === most) left.delete(check);
  const { severity, page, message, fix, evidence, edit } = finding;
  const said = { severity, page, message: message[lang], fix: fix[lang], edit, evidence };
  process.stdout.write(`${JSON.stringify({ bench: 'draw', number, folder, check, ...said })}\n`);
}

function weighted(weights: readonly (readonly [string, number])[]): string {
  let at = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  return (weights.find(([, weight]) => (at -= weight) < 0) ?? weights.at(-1)!)[0];
}
