/**
 * The main problems of sites that consultants named, sought among the first five actions of audits: `npm run -s bench --
 * judgement --audits DIR --readings FILE`. DIR contains a folder for each site, as `maillage audit --out` writes it. Each
 * line of FILE is `{ "site": …, "main": [id, …] }`: the ids of actions that say the problem a consultant named, given by a
 * person who read both; an empty list when no action can say it. Prints the place of the first one for each site, then the
 * counts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { audits: { type: 'string' }, readings: { type: 'string' } } });
const first = 5;

interface Reading {
  readonly site: string;
  readonly main: readonly string[];
}

interface Action {
  readonly id: string;
  readonly checks: readonly string[];
}

const { audits, readings } = values;
if (audits === undefined || readings === undefined) {
  process.stderr.write('Give the folder of the audits and the file of the readings.\n');
  process.exitCode = 2;
} else {
  const rows = readFileSync(readings, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reading)
    .filter(({ site }) => existsSync(join(audits, site, 'actions.json')));
  const ranks = rows.map((reading) => ({ site: reading.site, rank: rankOf(reading, audits) }));
  for (const row of ranks) print(row);
  const found = ranks.filter(({ rank }) => rank !== null).length;
  print({ sites: ranks.length, mainAmongFive: found, mainFirst: ranks.filter(({ rank }) => rank === 1).length });
}

/** Place from 1 of the first action, among five, that says the main problem; null without one. */
function rankOf({ site, main }: Reading, folder: string): number | null {
  const actions = JSON.parse(readFileSync(join(folder, site, 'actions.json'), 'utf8')) as Action[];
  const at = actions.slice(0, first).findIndex(({ id, checks }) => [id, ...checks].some((one) => main.includes(one)));
  return at < 0 ? null : at + 1;
}

function print(row: object): void {
  process.stdout.write(`${JSON.stringify({ bench: 'judgement', ...row })}\n`);
}
