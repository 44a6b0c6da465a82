import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../src/web/screens.ts';
import { chromiumPath } from '../support/chromium.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { keptCompany } from '../support/web-plan.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

const text = 'We repair every kind of roof in the whole county and come to look at it first, free of charge. '.repeat(
  12,
);
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><p>${text}</p>${body}`;
const pages: Readonly<Record<string, string>> = {
  '/': page('Roofs of the harbour', '<a href="/roofs">Roofs</a> <a href="/gutters">Gutters</a>'),
  '/roofs': page('Slate roof repair', '<p>Slate roof repair from £400.</p><a href="/">Home</a>'),
  '/gutters': page('Gutter cleaning', '<p>Gutter cleaning from £90.</p><a href="/">Home</a>'),
};

describeWithChromium('a site that was explored and nothing else', () => {
  let site: WebServer;
  let house: WebHouse;

  beforeAll(async () => {
    site = await webServer((request, response) => {
      const body = pages[request.url ?? ''];
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    });
    house = await webHouse([site.pair]);
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  test('shows its gaps after what it sells, says that they are provisional, and puts one into the calendar', async () => {
    const screen = await house.open();
    await screen.goto(house.origin);
    await screen.getByRole('textbox', { name: 'Address of the site' }).fill(site.origin);
    await screen.keyboard.press('Enter');
    await screen.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor();
    await screen.goto(house.origin + addressOf(site.pair, 'links'));
    await screen.getByText('No sentence to link as it is').waitFor();
    // What is said above the list does not say that there are sentences.
    expect(await screen.getByText(/^Where a sentence of your pages names another page/).count()).toBe(0);
    await screen.getByText('There is nothing to do here.', { exact: false }).waitFor();
    await screen.goto(house.origin + addressOf(site.pair, 'coverage'));
    const sold = screen.getByRole('textbox', { name: /^What do you sell/ });
    await sold.fill('Slate roof repair = 400; Chimney sweeping = 80');
    await screen.getByRole('button', { name: 'See what is missing' }).click();
    await screen.getByRole('heading', { level: 2, name: 'To close first' }).waitFor();
    await screen.getByText('Provisional: from what your site says').waitFor();
    await screen.getByText(/3 h of work a week/).waitFor();
    // A subject has an entry of its own, or joins one of the plan for its page.
    await screen
      .getByRole('button', { name: /^Put it in the calendar: / })
      .first()
      .click();
    await screen.getByRole('button', { name: /^(?:Add to the calendar|Add this gap to it)$/ }).click();
    await screen.getByText(/^(?:In your calendar, on|Added to the entry of)/).waitFor();
    const { answers, edits } = await keptCompany(house.origin, site.origin);
    expect(Object.keys(answers as object)).toEqual(['offers']);
    expect(Object.keys(edits as object)).toHaveLength(1);
    // What the person knows from customers has its place too, though no page names it.
    const asked = screen.getByRole('textbox', { name: /^A subject that your customers ask/ });
    // A text speaks of it: its sentence is quoted, and the page leads to its sheet.
    await asked.fill('the whole county');
    await asked.press('Enter');
    const found = screen.getByRole('dialog', { name: 'the whole county' });
    await found.getByText('No page is about it, but the site speaks of it:').waitFor();
    const sentence = '“We repair every kind of roof in the whole county and come to look at it first, free of charge.”';
    expect(await found.getByRole('listitem').filter({ hasText: sentence }).getByRole('link').count()).toBeGreaterThan(
      0,
    );
    await screen.keyboard.press('Escape');
    await asked.fill('Repairs after a storm');
    await screen.getByRole('button', { name: 'Find its page and put it in the calendar' }).click();
    await screen
      .getByText('It is said nowhere: neither in the titles nor in the text of the 3 pages that were read.')
      .waitFor();
    await screen.getByRole('button', { name: 'Add to the calendar' }).click();
    await screen.getByText(/^In your calendar, on .*“Repairs after a storm”/).waitFor();
    const { edits: after } = await keptCompany(house.origin, site.origin);
    expect(JSON.stringify(after)).toContain('Write a page “Repairs after a storm”');
    // The plan on every screen says so too, until the questions that are left have answers.
    await screen.goto(house.origin + addressOf(site.pair, 'calendar'));
    await screen.getByRole('link', { name: /^Answer the questions that are left/ }).click();
    await screen.getByText('Makes more exact: the whole plan.', { exact: false }).waitFor();
    await screen.getByRole('textbox', { name: /What is your trade/ }).fill('roofer');
    await screen.getByRole('button', { name: 'Continue' }).click();
    await screen.getByText('Answer saved.').waitFor();
    const { company } = await keptCompany(house.origin, site.origin);
    const { hypotheses } = company as { hypotheses: { about: string }[] };
    expect(hypotheses.map(({ about }) => about)).not.toContain('organisation/sector');
  });
});
