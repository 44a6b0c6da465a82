import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maillage } from '../support/maillage.ts';
import { smallSite } from '../support/small-site.ts';
import { html, sendHtml, type WebServer, webServer } from '../support/web-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-gate-'));
let site: WebServer;
let broken = false;

beforeAll(async () => {
  site = await webServer((request, response) => {
    if (broken && request.url === '/the-vert') return sendHtml(response, html('', ['/aussi-absente', '/']));
    smallSite(request, response);
  });
  expect((await run('audit', 'before')).code).toBe(0);
}, 180_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Each run has separate data: one crawl does not read what another stored. */
function run(command: string, out: string, ...options: readonly string[]) {
  const args = [command, `${site.origin}/`, '--out', join(folder, out), '--no-semantics', '--lang', 'fr', ...options];
  return maillage(args, { MAILLAGE_DATA: join(folder, `data-${out}`), MAILLAGE_LANG: 'fr' }).ended;
}

describe('the gate of continuous integration', () => {
  test('an old fault does not close it', async () => {
    const { code, stdout } = await run('ci', 'same', '--baseline', join(folder, 'before'), '--annotations');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Aucune régression.')]);
    expect(stdout).not.toContain('::');
  }, 180_000);

  test('a regression fails it, and is reported in the terminal, in annotations, in JUnit and in the report', async () => {
    broken = true;
    const [junit, sarif] = [join(folder, 'junit.xml'), join(folder, 'new.sarif')];
    const baseline = ['--baseline', join(folder, 'before')];
    const { code, stdout } = await run('ci', 'after', ...baseline, '--annotations', '--junit', junit, '--sarif', sarif);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^::error title=link\.broken_internal::.*\/aussi-absente/m);
    expect(readFileSync(junit, 'utf8')).toContain('<testcase classname="link.broken_internal"');
    const { results } = JSON.parse(readFileSync(sarif, 'utf8')).runs[0];
    expect(results).toContainEqual(expect.objectContaining({ ruleId: 'link.broken_internal', baselineState: 'new' }));
    const report = readFileSync(join(folder, 'after', 'report.html'), 'utf8');
    expect(report).toContain('Ce qui a changé depuis l’audit de référence');
    const { findings } = JSON.parse(readFileSync(join(folder, 'after', 'comparison.json'), 'utf8'));
    expect(findings.new.map((change: { check: string }) => change.check)).toContain('link.broken_internal');
  }, 180_000);

  test('a folder that is not an audit, or the audit of another site, is rejected before the crawl', async () => {
    const { code } = await run('ci', 'none', '--baseline', folder);
    expect(code).toBe(2);
    const before = join(folder, 'before');
    const other = join(folder, 'other');
    cpSync(before, other, { recursive: true });
    const audit = readFileSync(join(before, 'audit.json'), 'utf8').replaceAll(site.origin, 'https://autre.example.com');
    writeFileSync(join(other, 'audit.json'), audit);
    const asked = site.asked.length;
    const { code: refused, stderr } = await run('ci', 'none', '--baseline', other);
    expect([refused, stderr]).toEqual([2, expect.stringContaining('ne portent pas sur le même site')]);
    expect(site.asked).toHaveLength(asked);
    const { code: compared } = await maillage(['compare', before, other], {}).ended;
    expect(compared).toBe(2);
    writeFileSync(join(other, 'audit.json'), '{}');
    const { code: empty, stderr: why } = await maillage(['compare', other, before], { MAILLAGE_LANG: 'fr' }).ended;
    expect([empty, why]).toEqual([2, expect.stringContaining('n’indique pas quel site a été audité')]);
  }, 180_000);

  test('pages of the baseline that were not read are not passed', async () => {
    broken = false;
    const junit = join(folder, 'cut.xml');
    const options = ['--baseline', join(folder, 'before'), '--max-pages', '2', '--junit', junit];
    const { code, stdout } = await run('ci', 'cut', ...options);
    expect([code, stdout]).toEqual([5, expect.stringContaining('le reste n’est pas jugé')]);
    expect(readFileSync(junit, 'utf8')).toContain('<skipped message=');
  }, 180_000);

  test('another address of the site is compared page by page on request only', async () => {
    const other = site.origin.replace('127.0.0.1', 'localhost');
    const ci = (out: string, ...options: readonly string[]) =>
      maillage(
        [
          'ci',
          `${other}/`,
          '--out',
          join(folder, out),
          '--baseline',
          join(folder, 'before'),
          '--no-semantics',
          ...options,
        ],
        { MAILLAGE_DATA: join(folder, `data-${out}`), MAILLAGE_LANG: 'en' },
      ).ended;
    const refused = await ci('other');
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--same-site')]);
    const { code, stdout } = await ci('other', '--same-site');
    expect([code, stdout]).toEqual([0, expect.stringContaining('No regression')]);
  }, 180_000);
});
