import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../../src/web/screens.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { chromiumPath } from '../support/chromium.ts';
import { type RoofersSite, roofersSite } from '../support/roofers-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { answerFirstQuestions, keepChange, plannedSite } from '../support/web-plan.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

describeWithChromium('what the screens say of money to an owner who answered one question', () => {
  let site: RoofersSite;
  let house: WebHouse;
  let page: Page;

  beforeAll(async () => {
    site = await roofersSite();
    house = await webHouse([site.pair]);
    await plannedSite(house.origin, site.origin, {
      early: { offers: 'Slate roof repair = 400; Chimney sweeping = 80' },
    });
    page = await house.open();
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  const open = async (): Promise<void> => {
    await page.goto(house.origin + addressOf(site.pair, 'steering'));
    await page.getByRole('heading', { level: 2, name: 'Figures of a month' }).waitFor();
  };

  test('each assumption of a plan is named, and leads to the question that replaces it', async () => {
    await open();
    const note = page.getByRole('status').filter({ hasText: 'Provisional' });
    const lines = await note.getByRole('listitem').allInnerTexts();
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'Your trade',
      'Your way of selling',
      'Your customers',
      'Your time',
      'Your money',
    ]);
    await note.getByRole('link', { name: /^Your way of selling: / }).click();
    await page.getByText('How do you sell?').first().waitFor();
  });

  test('a number that the plan aims at says that nobody gave it', async () => {
    await page.goto(house.origin + addressOf(site.pair, 'plan'));
    const said = page.getByText('Assumed number: you did not give it', { exact: false });
    await said.first().waitFor();
    expect((await said.locator('..').allInnerTexts()).join(' ')).toMatch(/: 840\b/);
  });

  test('a month that is saved says what the ceiling still supposes', async () => {
    await open();
    await page.getByLabel('Visits of the site').fill('300');
    await page.getByRole('button', { name: /^Save and see/ }).click();
    const saved = page.getByRole('status').filter({ hasText: 'Month saved.' });
    expect(await saved.innerText()).toMatch(/That most is provisional: it assumes .+ and a margin of \d+%\./);
  });

  test('what a plan supposes and the figures that it lacks are said in one box, with one button', async () => {
    await answerFirstQuestions(house.origin, site.origin);
    const month = new Date().toISOString().slice(0, 7);
    await keepChange(house.origin, site.origin, {
      months: { [month]: { sessions: 300, newCustomers: 4, channels: {} } },
    });
    await page.goto(house.origin + addressOf(site.pair, 'plan'));
    await page.getByText('start from those that you have counted since', { exact: false }).first().waitFor();
    await open();
    const note = page.getByRole('status').filter({ hasText: 'Provisional: assumed in part' });
    await note.getByText('You filled in months since it was made', { exact: false }).waitFor();
    await note.getByText('Your answers are not in it yet', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Make the plan again' }).count()).toBe(1);
    expect(await accessibilityFaults(page, 'all')).toEqual([]);
  });
});
