/**
 * PageRank of real sites against scipy and igraph: `npm run -s bench -- rank URL|FOLDER… [--max-pages 5000] [--python
 * FILE]`. An address is audited first; a folder is the output of an audit. The other side reads only the files of the
 * audit (`bench/peers/page_rank.py`; python3 with scipy and igraph). One JSON line per site; exits 1 above 1e-9 (L1).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const allowed = 1e-9;
const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? fallback : (args.splice(at, 2)[1] ?? fallback);
};
const maxPages = option('max-pages', '5000');
const python = option('python', '/usr/bin/python3');

for (const site of args) {
  const folder = site.startsWith('http') ? audited(site) : site;
  const { pages, links, l1Scipy, l1Igraph } = JSON.parse(
    output(python, [join(root, 'bench/peers/page_rank.py'), folder]),
  );
  const most = Math.max(l1Scipy, l1Igraph ?? 0);
  process.stdout.write(`${JSON.stringify({ bench: 'rank', site, pages, links, l1Scipy, l1Igraph, allowed })}\n`);
  // NaN and a site without a ranked page both fail.
  if (!(most <= allowed) || pages === 0) process.exitCode = 1;
}
if (args.length === 0) {
  process.stderr.write('Give the address of a site or the folder of an audit.\n');
  process.exitCode = 2;
}

function audited(url: string): string {
  const out = mkdtempSync(join(tmpdir(), 'maillage-rank-'));
  const options = [
    '--out',
    out,
    '--max-pages',
    maxPages,
    '--delay',
    '0',
    '--no-semantics',
    '--probe',
    'none',
    '--fresh',
  ];
  output(process.execPath, [join(root, 'bin/maillage.mjs'), 'audit', url, ...options], [0, 5]);
  return out;
}

function output(command: string, given: readonly string[], allowedCodes: readonly number[] = [0]): string {
  const { status, stdout, stderr } = spawnSync(command, given, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!allowedCodes.includes(status ?? -1)) throw new Error(`${command} ${given[0]}: exit ${status}\n${stderr}`);
  return stdout;
}
