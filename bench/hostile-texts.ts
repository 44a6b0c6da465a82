/**
 * Cost of hostile texts: `npm run -s bench -- hostile-texts [--size 1000000] [--only "one token"]`. One JSON line per
 * text and language: CPU seconds of each step, run once after a short text, so that models and lexicons are loaded. Exits 1
 * when a step throws or takes more than a second (`--bound`) per million characters.
 */
import { parseArgs } from 'node:util';
import { hostileSteps } from '../test/support/hostile-steps.ts';
import { hostileTexts } from '../test/fixtures/hostile-texts.ts';
import { languages } from '../test/support/languages.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    size: { type: 'string', default: '1000000' },
    only: { type: 'string' },
    bound: { type: 'string', default: '1' },
  },
});
const size = Number(values.size);
const bound = Number(values.bound);

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

let slowest = 0;
let over = 0;
for (const [what, text] of Object.entries(hostileTexts(size))) {
  if (values.only !== undefined && values.only !== what) continue;
  for (const code of ['fr', 'en'] as const) {
    const costs: Record<string, number | string> = {};
    const steps = Object.entries(hostileSteps(languages[code]));
    for (const [, run] of steps) run('A short text of a few words. Un court texte de quelques mots.');
    for (const [step, run] of steps) {
      const begin = cpuSeconds();
      try {
        run(text);
      } catch (error) {
        costs[step] = String(error);
        over += 1;
        continue;
      }
      const seconds = ((cpuSeconds() - begin) * 1e6) / size;
      slowest = Math.max(slowest, seconds);
      if (seconds > bound) over += 1;
      costs[step] = Math.round(100 * seconds) / 100;
    }
    console.log(JSON.stringify({ what, code, unit: 's/MB', ...costs }));
  }
}
console.log(JSON.stringify({ what: 'all', slowest: Math.round(100 * slowest) / 100, bound, over }));
if (over > 0) process.exitCode = 1;
