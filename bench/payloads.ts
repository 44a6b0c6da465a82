/**
 * Texts that attack what shows them, in every field at once: `npm run -s bench -- payloads [--office]`. A site whose titles,
 * descriptions, headings, texts, anchors, alternative texts, structured data and addresses hold ten scripts and fourteen formulas;
 * the company of the sample with one of them in every free text; reasons, edited entries and names given to the service. Every
 * screen in both languages, the audit report and the plan report are opened in Chromium; tables are looked at cell by cell;
 * documents are searched for formulas and relations to other places and, with `--office`, converted by LibreOffice. Prints what
 * was looked at, and exits 1 when something ran, was requested elsewhere, broke the policy or became a formula.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import JSZip from 'jszip';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';
import { Company } from '../src/core/framework/company/company.ts';
import { addressOf, screens } from '../src/web/screens.ts';
import { formulas, scripts } from '../test/support/attack-texts.ts';
import { type WebHouse, webHouse } from '../test/support/web-house.ts';
import { sendHtml, type WebServer, webServer } from '../test/support/web-server.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'maillage-payloads-'));
const print = (figure: object): void =>
  void process.stdout.write(`${JSON.stringify({ bench: 'payloads', ...figure })}\n`);

const payloads = [...scripts, ...formulas];
const payload = (at: number): string => payloads[at % payloads.length]!;
const asText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One page for each payload, linked from the others; formulas begin their fields. */
function attackingSite(): Promise<WebServer> {
  const subjects = ['slate roofs', 'zinc gutters', 'chimney sweeping', 'roof windows', 'lime mortar', 'lead flashings'];
  const htmlOf = (at: number): string => {
    const text = asText(payload(at));
    const subject = subjects[at % subjects.length]!;
    const others = [1, 2, 3, 5].map((step) => (at + step) % payloads.length);
    const links = others.map(
      (to) => `<a href="/p${to}?q=${encodeURIComponent(payload(to))}">${asText(payload(to))}</a>`,
    );
    const about = Array.from(
      { length: 6 },
      (_, line) =>
        `<p>Our work on ${subject} number ${at} ${line}: ${text} we repair ${subjects[(at + line) % 6]} in a day and say the price before.</p>`,
    );
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'LocalBusiness',
      name: payload(at),
    }).replaceAll('<', '\\u003c');
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text} ${subject}</title><meta name="description" content="${text}"><meta property="og:title" content="${text}"><link rel="canonical" href="/p${at}?c=${encodeURIComponent(payload(at))}"><script type="application/ld+json">${data}</script></head><body><main><h1>${text} ${subject}</h1><h2>${text}</h2>${about.join('')}<img src="/i.png" alt="${text}"><p>${links.join(' ')}</p><a href="${text}">${text}</a></main></body></html>`;
  };
  return webServer((request, response) => {
    const at = Number(/^\/p(\d+)/.exec(request.url ?? '')?.[1] ?? (request.url === '/' ? 0 : Number.NaN));
    if (at < payloads.length) return sendHtml(response, htmlOf(at));
    response.writeHead(404, { 'content-type': 'text/html' });
    response.end(`<title>${asText(payload(1))}</title>`);
  });
}

/** The company with a payload behind each text that takes one; the rest are words of a list, dates or addresses. */
function attackingCompany(): { company: unknown; fields: number } {
  const company = parse(readFileSync(join(root, 'demo/company.yaml'), 'utf8')) as unknown;
  const places: { holder: Record<string, unknown>; key: string; path: string; plain: string }[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const [key, one] of Object.entries(holder)) {
      if (typeof one === 'string') places.push({ holder, key, path: `${path}/${key}`, plain: one });
      else walk(one, `${path}/${key}`);
    }
  };
  walk(company, '');
  // Names of objects: what refers to them would no longer find them.
  const ids = new Set(places.filter(({ key }) => key === 'id').map(({ plain }) => plain));
  for (const one of places.filter(({ plain }) => ids.has(plain))) places.splice(places.indexOf(one), 1);
  for (const [at, { holder, key, plain }] of places.entries()) {
    const added = payload(at);
    holder[key] = formulas.includes(added) ? `${added} ${plain}` : `${plain} ${added}`;
  }
  for (;;) {
    const read = Company.safeParse(company);
    if (read.success) break;
    const refused = new Set(read.error.issues.map(({ path }) => `/${path.join('/')}`));
    const taken = places.filter(({ path }) => [...refused].some((one) => path === one || path.startsWith(`${one}/`)));
    if (taken.length === 0) throw new Error(JSON.stringify(read.error.issues.slice(0, 3)));
    for (const { holder, key, plain } of taken) holder[key] = plain;
    for (const one of taken) places.splice(places.indexOf(one), 1);
  }
  return { company, fields: places.length };
}

const faults: string[] = [];

async function look(page: Page, where: string): Promise<void> {
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
  await page.waitForTimeout(200);
  const ran = await page.evaluate('window.ran');
  if (ran !== undefined) faults.push(`script ${String(ran)} ran on ${where}`);
}

async function call(origin: string, method: string, path: string, body?: object, revision?: number): Promise<unknown> {
  const headers = {
    'content-type': 'application/json',
    ...(revision !== undefined && { 'if-match': `"r${revision}"` }),
  };
  const reply = await fetch(origin + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${(await reply.text()).slice(0, 500)}`);
  return reply.json();
}

async function ended(origin: string, job: unknown): Promise<string> {
  for (;;) {
    const { state, result } = (await call(origin, 'GET', `/v1/jobs/${(job as { id: string }).id}`)) as {
      state: string;
      result: { id: string } | null;
    };
    if (result !== null) return result.id;
    if (state === 'failed') throw new Error('a job failed');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** The service with the site audited, the company planned, and payloads in what people write. */
async function filled(house: WebHouse, site: WebServer, company: unknown): Promise<void> {
  const { origin } = house;
  const audit = await ended(origin, await call(origin, 'POST', '/v1/audits', { url: `${site.origin}/` }));
  const { id } = (await call(origin, 'POST', '/v1/projects', { name: payload(0), url: site.origin })) as { id: string };
  await call(origin, 'PUT', `/v1/projects/${id}/company`, { answers: {}, company }, 0);
  await ended(origin, await call(origin, 'POST', `/v1/projects/${id}/cycles`, { from: '2027-01-04' }));
  const { data: items } = (await call(origin, 'GET', `/v1/projects/${id}/calendar`)) as { data: { id: string }[] };
  for (const [at, item] of items.slice(0, 6).entries())
    await call(
      origin,
      'PATCH',
      `/v1/projects/${id}/calendar/${item.id}`,
      { title: `${payload(at)} title`, text: payload(at + 6), owner: payload(at + 3) },
      0,
    );
  const { data: links } = (await call(origin, 'GET', `/v1/audits/${audit}/suggestions`)) as { data: { id: string }[] };
  for (const [at, link] of links.slice(0, 6).entries())
    await call(origin, 'PATCH', `/v1/audits/${audit}/suggestions/${link.id}`, {
      state: 'rejected',
      reason: payload(at),
    });
  for (const at of [0, 1, 2]) await call(origin, 'POST', '/v1/keys', { name: payload(at), scope: 'read' });
}

async function allScreens(house: WebHouse, host: string): Promise<number> {
  let looked = 0;
  for (const locale of ['en', 'fr'] as const) {
    const page = await house.open({ locale });
    for (const { path } of screens) {
      await page.goto(house.origin + addressOf(host, path));
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await look(page, `${path} (${locale})`);
      looked += 1;
    }
  }
  faults.push(...house.trouble.errors.map((one) => `console: ${one}`));
  faults.push(...house.trouble.foreign.map((one) => `request to ${one}`));
  return looked;
}

/** Cells of a CSV file that begin as a formula does, read with the separator of its header. */
function formulaCells(text: string): string[] {
  const header = text.slice(0, text.indexOf('\n'));
  const delimiter = header.includes(';') ? ';' : ',';
  const rows = parseCsv(text, { bom: true, delimiter }) as string[][];
  return rows.flat().filter((cell) => /^\s*([=+@\uFF1D]|-(?![\d\s.,]*$))/.test(cell));
}

async function lookInside(name: string, bytes: Uint8Array): Promise<void> {
  const { files } = await JSZip.loadAsync(bytes);
  for (const entry of Object.values(files).filter((one) => /\.(xml|rels)$/.test(one.name))) {
    const xml = await entry.async('string');
    for (const [, formula] of xml.matchAll(/<f>([^<]*)<\/f>/g))
      if (/evil\.test|cmd\||SUM\(1,1\)|1\+1/.test(formula!)) faults.push(`formula ${formula} in ${name}`);
    for (const [, target] of xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g))
      if (!/^(https?:|mailto:|tel:)/.test(target!)) faults.push(`relation to ${target} in ${name}`);
  }
}

/** Beside this process, which serves the site. */
async function maillage(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'bin/maillage.mjs'), ...args, '--quiet'], {
    env: { PATH: process.env.PATH ?? '', HOME: folder, MAILLAGE_DATA: join(folder, 'data') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${args[0]} ended with ${String(code)}: ${said.slice(-500)}`);
}

async function allFiles(house: WebHouse): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const page = await house.open();
  for (const name of ['audit', 'plan'])
    for (const file of readdirSync(join(folder, name))) {
      const path = join(folder, name, file);
      const kind = extname(file);
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (kind === '.html') {
        await page.goto(pathToFileURL(path).href);
        await look(page, file);
      } else if (kind === '.csv')
        faults.push(...formulaCells(readFileSync(path, 'utf8')).map((cell) => `${file}: ${cell.slice(0, 60)}`));
      else if (['.docx', '.pptx', '.xlsx'].includes(kind)) {
        await lookInside(file, readFileSync(path));
        if (process.argv.includes('--office')) opened(path);
      } else if (kind === '.ics' && /^BEGIN:VALARM/m.test(readFileSync(path, 'utf8')))
        faults.push(`an alarm in ${file}`);
    }
  return counts;
}

function opened(path: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  const call_ = [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'pdf'), path];
  const { status, stdout } = spawnSync('soffice', call_, { encoding: 'utf8', timeout: 180_000 });
  if (status !== 0 || !stdout.includes('convert')) faults.push(`LibreOffice does not open ${path}`);
}

const site = await attackingSite();
const house = await webHouse([site.pair]);
try {
  const { company, fields } = attackingCompany();
  const file = join(folder, 'company.json');
  writeFileSync(file, JSON.stringify(company));
  await filled(house, site, company);
  const looked = await allScreens(house, site.pair);
  const [audit, plan] = [join(folder, 'audit'), join(folder, 'plan')];
  await maillage(['audit', `${site.origin}/`, '--out', audit, '--documents', 'docx', '--format', 'xlsx']);
  await maillage(['plan', '--company', file, '--audit', audit, '--out', plan, '--from', '2027-01-04']);
  const files = await allFiles(house);
  print({ payloads: payloads.length, companyFields: fields, screens: looked, files, faults: faults.length });
  for (const fault of faults.slice(0, 30)) print({ fault });
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await house.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
