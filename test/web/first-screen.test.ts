import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { chromiumPath } from '../support/chromium.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>We repair slate roofs in the county.</p>${body}`;
const pages: Readonly<Record<string, string>> = {
  '/': page(
    'Roofs of the harbour',
    '<a href="/roofs">Roofs</a> <a href="/gone">Our rates</a> <a href="/busy">Our work</a>',
  ),
  '/roofs': page('Slate roof repair', '<a href="/">Home</a>'),
};

describeWithChromium('the first screen after an exploration', () => {
  let site: WebServer;
  let house: WebHouse;
  let screen: Page;

  beforeAll(async () => {
    site = await webServer((request, response) => {
      const body = pages[request.url ?? ''];
      const missing = request.url === '/busy' ? 503 : 404;
      response.writeHead(body === undefined ? missing : 200, { 'content-type': 'text/html' });
      response.end(body);
    });
    house = await webHouse([site.pair]);
    screen = await house.open();
    screen.setDefaultTimeout(90_000);
    await screen.goto(house.origin);
    await screen.getByRole('textbox', { name: 'Address of the site' }).fill(site.origin);
    await screen.keyboard.press('Enter');
    await screen.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor();
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  test('a page in error is named once with its answer and what to do; other screens lead there', async () => {
    const notice = screen.getByRole('alert').filter({ hasText: 'Incomplete exploration' });
    await notice.getByText('(error 503 of the server)', { exact: false }).waitFor();
    expect(await notice.getByText('/busy', { exact: false }).count()).toBeGreaterThan(0);
    await notice.getByText('Open it: if it shows, the error was passing', { exact: false }).waitFor();
    const own = screen.url();
    await screen.goto(`${own.replace(/\/$/, '')}/pages`);
    const lead = screen.getByRole('link', { name: 'See what was not read, and what to do' });
    await lead.waitFor();
    expect(await screen.getByText('Whatever needs the whole site', { exact: false }).count()).toBe(0);
    await lead.click();
    await notice.waitFor();
  });

  test('the times are said to be estimates, and of what', async () => {
    await screen.getByText('The times are our estimates', { exact: false }).waitFor();
  });

  test('the addresses that are not counted as pages have their number, and lead to the list', async () => {
    await screen.getByText('2 pages read.', { exact: false }).waitFor();
    await screen.getByText('2 other addresses were found and are not counted', { exact: false }).waitFor();
    const all = screen.getByRole('link', { name: 'See all addresses' });
    expect(await all.getAttribute('href')).toContain('show=all');
  });

  test('no link to decide says what was compared', async () => {
    await screen.getByText('The texts of 2 pages were compared: no sentence names a page', { exact: false }).waitFor();
  });

  test('one thing says where to start: the list does, and the way of the application is folded behind it', async () => {
    expect(await screen.getByText('Start here').count()).toBe(1);
    const way = screen.getByRole('heading', { level: 2, name: /^Your way in maillage/ });
    const fold = way.getByRole('button', { name: /^Your way in maillage/ });
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await fold.click();
    await screen.getByRole('link', { name: 'Say what you sell, to whom, and your hours' }).waitFor();
  });

  test('the findings say how many the jobs of the list settle', async () => {
    await screen.getByText(/jobs? of the list below settles? \d+ of them\./).waitFor();
    expect(await screen.getByText(/The other (?:one|\d+) changes? little\.|There is no other\./).count()).toBe(1);
  });
});
