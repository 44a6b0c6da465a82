import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../support/chromium.ts';
import { type WebServer, webServer } from '../support/web-server.ts';
import { testWithChromium as test } from '../support/with-chromium.ts';

const script = readFileSync(join(import.meta.dirname, '../../plugins/panel/maillage-panel.js'), 'utf8');
const hostile = '<img src=x onerror="window.taken=1">';
const link = {
  id: 'sug_1',
  from: '/a',
  to: '/b',
  anchor: 'bols en grès',
  sentence: 'Nos bols en grès.',
  state: 'proposed',
};
const sheet = {
  page: { title: hostile, url: '/a', inlinks: 3, depth: null, words: 120 },
  findings: [{ message: { fr: 'Le titre manque.', en: 'The title is missing.' } }],
  linksOut: [link, { ...link, id: 'sug_2', anchor: hostile, sentence: `Avant ${hostile} après`, state: 'accepted' }],
  linksIn: [],
  remarks: [],
};

let site: WebServer;
let browser: Browser;
let page: Page;
const violations: string[] = [];
beforeAll(async () => {
  if (chromiumPath() === null) return;
  site = await webServer(({ url }, response) => {
    const path = url?.split('?')[0];
    const [type, body] =
      path === '/maillage-panel.js'
        ? ['text/javascript', script]
        : path === '/sheet'
          ? ['application/json', JSON.stringify(sheet)]
          : [
              'text/html',
              '<!doctype html><html lang="fr"><script type="module" src="/maillage-panel.js"></script><maillage-panel lang="fr" endpoint="/sheet" url="https://example.com/a"></maillage-panel></html>',
            ];
    response.writeHead(path === '/absent' ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    response.end(body);
  });
  browser = await chromium.launch({ executablePath: chromiumPath()!, args: ['--no-sandbox'] });
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) violations.push(message.text());
  });
  await page.goto(site.origin);
  await page.getByText('Pages qui y mènent').waitFor();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('the panel shows a page under a strict policy, with unknown figures in words', async () => {
  expect(site.asked).toContain('/sheet?url=https%3A%2F%2Fexample.com%2Fa');
  expect(await page.locator('maillage-panel dd').allTextContents()).toEqual(['3', 'non mesuré', '120']);
  await page.getByText('Le titre manque.').waitFor();
  expect(violations).toEqual([]);
});

test('foreign texts are never markup', async () => {
  expect(await page.locator('maillage-panel h3').first().textContent()).toBe(hostile);
  expect(await page.locator('maillage-panel strong').allTextContents()).toEqual(['bols en grès', hostile]);
  expect(await page.evaluate<unknown>('window.taken ?? null')).toBeNull();
});

test('a decision is an event for the screen, and a decided link has no button', async () => {
  await page.evaluate(
    "document.addEventListener('maillage-decision', ({ detail }) => { window.decision = [detail.link.id, detail.state] })",
  );
  expect(await page.locator('maillage-panel button').count()).toBe(2);
  await page.getByRole('button', { name: 'Accepter' }).click();
  expect(await page.evaluate<unknown>('window.decision')).toEqual(['sug_1', 'accepted']);
});

test('without an answer the panel says that writing goes on', async () => {
  await page.evaluate("document.querySelector('maillage-panel').setAttribute('endpoint', '/absent')");
  await page.getByText('Le service ne répond pas').waitFor();
});
