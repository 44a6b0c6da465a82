import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaFaults } from '../support/published-schema.ts';

const command = join(import.meta.dirname, '../../bin/maillage.mjs');
let folder: string;
let port: number;
let said: string;

/** A port of this run's own: the usual one may be in use on this machine. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: found } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return found;
}

/** Output of the demonstration, which must end well. */
function demo(name: string, lang: string): string {
  const { status, stdout } = spawnSync(
    process.execPath,
    [command, 'demo', '--out', join(folder, name), '--lang', lang, '--port', String(port), '--quiet'],
    {
      cwd: folder,
      env: { ...process.env, MAILLAGE_DATA: join(folder, 'data'), LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
      timeout: 120_000,
    },
  );
  expect(status).toBe(0);
  return stdout;
}

function read(name: string, file: string): string {
  return readFileSync(join(folder, name, file), 'utf8');
}

/** The check whose findings depend on the speed of the machine: the sample site answers from the process that crawls it. */
const slowAnswers = 'http.slow_ttfb';

/** A file without the lines of that check. */
function untimed(name: string, file: string): string {
  return read(name, file)
    .split('\n')
    .filter((line) => !line.includes(slowAnswers))
    .join('\n');
}

interface Finding {
  check: string;
  status: string;
  page: string | null;
  evidence: { url?: string; target?: string };
}

/** Paths of the pages that a check found at fault. */
function faultsOf(check: string): string[] {
  return read('fr', 'findings.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Finding)
    .filter((finding) => finding.check === check && finding.status === 'fail' && finding.page !== null)
    .map((finding) => new URL(finding.page!).pathname)
    .sort();
}

beforeAll(async () => {
  port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'maillage-demo-'));
  said = demo('fr', 'fr');
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the demonstration', () => {
  test('finds every page of the sample site that its menu and texts link to', () => {
    const urls = read('fr', 'pages.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { url: string; status: number });
    expect(said).toContain('(67 pages)');
    // 67 pages, two redirects that lead on to a third, and two dead addresses.
    expect(urls.filter((page) => page.status === 200)).toHaveLength(67);
    expect(urls.filter((page) => page.status >= 300 && page.status < 400)).toHaveLength(3);
    expect(urls.filter((page) => page.status === 404)).toHaveLength(2);
  });

  test.each([
    ['link.orphan', ['/guides/miel-et-enfants/', '/guides/pollen-frais/']],
    ['heading.h1_missing', ['/boutique/bougies/chandelles/']],
    ['desc.missing', ['/boutique/miels/miel-acacia/']],
    ['link.broken_internal', ['/boutique/miels/miel-de-romarin/', '/journal/reseau-surveillance/']],
    ['http.redirect_chain', ['/soldes']],
    ['link.uncrawlable', ['/journal/marche-de-florac/']],
    ['link.tel_format', ['/contact/']],
    ['link.to_noncanonical', ['/boutique/miels/miel-de-chataignier-500g/']],
  ])('%s finds the defect that was put there, and no other', (check, paths) => {
    expect(faultsOf(check)).toEqual(paths);
  });

  test('every proposed anchor is in its sentence at its offset', () => {
    const rows = read('fr', 'suggestions.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { sentence: string; offset: number; anchor: string });
    expect(rows.length).toBeGreaterThan(5);
    for (const { sentence, offset, anchor } of rows)
      expect(sentence.slice(offset, offset + anchor.length)).toBe(anchor);
  });

  test('plans items of the four families, more than two a month, without a blocking finding', () => {
    const strategy = JSON.parse(read('fr', 'plan/strategy.json')) as {
      actions: { content: { family: string } | null }[];
    };
    const families = strategy.actions.flatMap((action) => (action.content === null ? [] : [action.content.family]));
    expect(families.length).toBeGreaterThanOrEqual(14);
    expect(new Set(families)).toEqual(new Set(['ugc', 'interactive', 'influence', 'editorial']));
    const validation = JSON.parse(read('fr', 'plan/validation.json')) as { findings: { severity: string }[] };
    expect(validation.findings.filter((finding) => finding.severity === 'blocker')).toEqual([]);
  });

  test('writes JSON that fits the published schemas', () => {
    const names = ['', 'plan/'].flatMap((inside) =>
      readdirSync(join(folder, 'fr', inside))
        .filter((name) => /\.jsonl?$/.test(name))
        .map((name) => inside + name),
    );
    expect(names.length).toBeGreaterThanOrEqual(16);
    expect(
      names.flatMap((name) => schemaFaults(basename(name), read('fr', name)).map((fault) => `${name}: ${fault}`)),
    ).toEqual([]);
  });

  test('writes the same bytes again, and only sentences change with the language', () => {
    demo('again', 'fr');
    demo('en', 'en');
    const names = readdirSync(join(folder, 'fr')).filter((name) => name !== 'audit.json' && name !== 'plan');
    const isSlow = ['fr', 'again', 'en'].some((run) => read(run, 'findings.jsonl').includes(slowAnswers));
    // Reports and actions rank findings together: those of a slow machine cannot be taken out of them.
    for (const name of names.filter((one) => !isSlow || !/\.html$|^actions\.json$/.test(one)))
      expect([name, untimed('again', name)]).toEqual([name, untimed('fr', name)]);
    for (const name of names.filter((one) => /\.jsonl?$/.test(one) && !(isSlow && one === 'actions.json')))
      expect([name, untimed('en', name)]).toEqual([name, untimed('fr', name)]);
    expect(read('en', 'report.html')).toContain('The five actions that matter');
    expect(read('fr', 'report.html')).toContain('Les cinq actions qui comptent');
  }, 180_000);
});
