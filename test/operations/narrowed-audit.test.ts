import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditSite } from '../../src/operations/audit-site.ts';
import { validated } from '../../src/operations/inputs/validated.ts';
import { type ApiHouse, apiHouse } from '../support/api-house.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

const paths = ['/', '/shop/', '/shop/tea', '/shop/pot', '/shop/cup', '/blog/', '/blog/one', '/blog/two', '/lost'];
const linksOf: Readonly<Record<string, readonly string[]>> = {
  '/': ['/shop/', '/blog/'],
  '/shop/': ['/shop/tea', '/shop/pot'],
  '/shop/tea': ['/shop/cup', '/blog/one', '/missing'],
  '/shop/pot': ['/shop/tea'],
  '/blog/': ['/blog/one', '/blog/two'],
  '/blog/one': ['/shop/tea', '/moved'],
};
let folder: string;
let house: ApiHouse;
let site: WebServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-narrowed-'));
  site = await webServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/moved') return void response.writeHead(301, { location: '/blog/two' }).end();
    if (path === '/sitemap.xml') {
      const urls = paths.map((one) => `<url><loc>${site.origin}${one}</loc></url>`).join('');
      return void response.end(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`);
    }
    if (!paths.includes(path)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const links = (linksOf[path] ?? []).map((to) => `<a href="${to}">page ${to}</a>`).join(' ');
    response.end(
      `<!doctype html><html lang="en"><head><title>Page ${path}</title><link rel="canonical" href="${site.origin}${path}"></head><body><main><h1>About ${path}</h1><p>What this page explains about ${path} in a few words. ${links}</p></main></body></html>`,
    );
  });
  house = await apiHouse([site.pair], { works: false });
}, 120_000);
afterAll(async () => {
  await house.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}, 90_000);

async function audit(name: string, input: object) {
  const out = join(folder, name);
  const given = validated(auditSite.input, { url: `${site.origin}/`, out, ...input });
  const summary = await auditSite.run(given, house.services, {
    locale: 'en',
    signal: new AbortController().signal,
    typedByPerson: true,
    workspace: 'local',
    progress: () => undefined,
  });
  const lines = (file: string) => readFileSync(join(out, file), 'utf8').trim().split('\n').filter(Boolean);
  const findings = lines('findings.jsonl').map((line) => JSON.parse(line));
  return { summary, findings, report: readFileSync(join(out, 'report.html'), 'utf8') };
}

/** A fault of many pages is one finding of the whole site, whose page is null. */
const failures = (findings: readonly { status: string; check: string; page: string | null }[]) =>
  findings.filter(({ status }) => status === 'fail').map(({ check, page }) => `${check} ${page}`);

test('a narrowed scope adds no finding that the whole site does not have', async () => {
  const whole = failures((await audit('whole', {})).findings);
  const listed = ['/shop/tea', '/blog/one', '/lost'].map((path) => site.origin + path);
  const narrowings = {
    include: { include: ['/shop/**'] },
    exclude: { exclude: ['/blog/**'] },
    list: { addresses: listed },
    sitemaps: { sitemapOnly: true },
  };
  for (const [name, input] of Object.entries(narrowings)) {
    const { findings } = await audit(name, input);
    expect({
      name,
      added: failures(findings).filter((one) => !whole.includes(one) && !whole.includes(`${one.split(' ')[0]} null`)),
    }).toEqual({ name, added: [] });
  }
}, 240_000);

test('what needs the whole site is not measured on a list, with the reason', async () => {
  const { findings, summary } = await audit('one', { addresses: [`${site.origin}/lost`] });
  const orphan = findings.find(({ check }) => check === 'link.orphan');
  expect(orphan).toMatchObject({ status: 'not-measured' });
  expect(orphan.message.en).toContain('only listed addresses were read');
  expect(summary.scope).toEqual({
    include: [],
    exclude: [],
    only: 'list',
    listed: 1,
    skippedLines: [],
    leftOut: [],
    unmatched: [],
  });
}, 120_000);

test('the report and the summary state what was left out and by which rule', async () => {
  const { summary, report } = await audit('rules', { exclude: ['/blog/**'], fresh: true });
  expect(summary.scope?.leftOut).toEqual([
    { rule: 'exclude /blog/**', addresses: 2, links: 2, examples: [`${site.origin}/blog/`, `${site.origin}/blog/one`] },
  ]);
  expect(report).toContain('2 links to 2 addresses (rule exclude /blog/**)');
}, 120_000);

test('texts that are searched are counted in a column of their own', async () => {
  await audit('searched', { search: ['ABOUT', 'nowhere'], fresh: true });
  const rows = readFileSync(join(folder, 'searched', 'pages.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows[0]).toMatchObject({ 'search.ABOUT': expect.any(Number), 'search.nowhere': 0 });
  expect(rows[0]['search.ABOUT']).toBeGreaterThan(0);
  expect(readFileSync(join(folder, 'searched', 'pages.csv'), 'utf8').split('\n')[0]).toMatch(
    /search\.ABOUT.search\.nowhere/,
  );
}, 120_000);

test('a report has the look that is given alone', async () => {
  const { report } = await audit('look', { look: { name: 'Lime Agency', colour: '#7a1f5c' } });
  expect(report).toContain('<p class="brand">Lime Agency</p>');
  expect(report).toContain('#7a1f5c');
}, 120_000);

test('columns of one’s own are in pages.jsonl and pages.csv', async () => {
  await audit('columns', { extract: ['heading=h1', 'tongue=html@lang'] });
  const [first] = readFileSync(join(folder, 'columns', 'pages.jsonl'), 'utf8').split('\n');
  expect(JSON.parse(first!)).toMatchObject({ heading: 'About /', tongue: 'en' });
  expect(readFileSync(join(folder, 'columns', 'pages.csv'), 'utf8').split('\n')[0]).toMatch(/heading.tongue/);
}, 120_000);
