import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { questionAddress } from '../../src/web/parts/interview/question-address.ts';
import { addressOf } from '../../src/web/screens.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { chromiumPath } from '../support/chromium.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { keptCompany, plannedSite } from '../support/web-plan.ts';
import type { WebServer } from '../support/web-server.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

describeWithChromium('the counts of a company', () => {
  let site: WebServer;
  let house: WebHouse;
  let page: Page;

  beforeAll(async () => {
    site = await hostileSite();
    house = await webHouse([site.pair]);
    await plannedSite(house.origin, site.origin);
    page = await house.open();
    await page.goto(house.origin + addressOf(site.pair, 'company'));
    await page.getByRole('heading', { level: 2, name: 'What you have counted' }).waitFor();
  }, 240_000);
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  const company = async () =>
    (await keptCompany(house.origin, site.origin)).company as Record<string, Record<string, unknown>[]>;
  const open = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();

  test('what the service refuses is said beside its box, and nothing is kept', async () => {
    await open('Deadlines');
    await open('Add a deadline');
    await page.getByLabel('What must be done', { exact: true }).fill('Hand in the file of the grant');
    await save();
    const day = page.getByLabel('Last day', { exact: true });
    await day.and(page.locator('[aria-invalid="true"]')).waitFor();
    expect((await company()).deadlines).toBeUndefined();
    expect(await accessibilityFaults(page, 'all')).toEqual([]);
  });

  test('an item that is complete is kept, changed, removed and put back', async () => {
    await page.getByLabel('Last day', { exact: true }).fill('2027-03-31');
    await save();
    await page.getByRole('button', { name: 'Change: Hand in the file of the grant' }).click();
    expect((await company()).deadlines).toMatchObject([{ by: '2027-03-31', cost: null }]);
    await page.getByLabel('What missing it costs').fill('1 200');
    await save();
    const remove = page.getByRole('button', { name: 'Remove: Hand in the file of the grant' });
    await remove.click();
    await page.getByText('Removed: Hand in the file of the grant').waitFor();
    expect((await company()).deadlines).toEqual([]);
    await page.getByRole('button', { name: 'Put it back' }).click();
    await remove.waitFor();
    expect((await company()).deadlines).toMatchObject([{ by: '2027-03-31', cost: 1200 }]);
  });

  test('reasons are typed with their counts, and stay when an answer changes', async () => {
    await open('Reasons that you counted');
    await open('Add reasons');
    await page.getByLabel('Reasons of what').fill('Quotes refused');
    await open('Add a reason');
    const first = page.getByRole('group', { name: 'Reason 1' });
    await first.getByLabel('Reason', { exact: true }).fill('Too dear');
    await first.getByLabel('How many gave it').fill('7');
    await save();
    await page.getByRole('button', { name: 'Change: Quotes refused' }).waitFor();
    const kept = { of: 'Quotes refused', given: [{ reason: 'Too dear', count: 7 }] };
    expect((await company()).reasons).toMatchObject([kept]);
    await page.getByRole('button', { name: /^Your \d+ answers$/ }).click();
    await page.getByRole('button', { name: 'Change: Hours a week' }).click();
    await page.getByLabel(/^How many hours a week/).fill('4');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Answer saved.').waitFor();
    expect((await company()).reasons).toMatchObject([kept]);
  });

  test('a question is left in one press, which says that no answer was saved, and is taken up again', async () => {
    const leave = page.getByRole('button', { name: 'Leave this question for now' });
    const asked = await page.locator('main form label').first().innerText();
    const skipped = async () => (await keptCompany(house.origin, site.origin)).skipped;
    await leave.waitFor();
    expect(await page.getByRole('button', { name: 'I do not know' }).count()).toBe(0);
    await leave.click();
    await page.getByText('Question left without an answer').waitFor();
    expect(await page.getByText('Answer saved.').count()).toBe(0);
    expect(await skipped()).toHaveLength(1);
    await page.getByRole('button', { name: 'Go back to it at once' }).click();
    await expect.poll(() => page.locator('main form label').first().innerText()).toBe(asked);
    expect(await skipped()).toEqual([]);
    expect(await accessibilityFaults(page, 'all')).toEqual([]);
  });

  test('the list of answers says how many are to the questions whose place is counted', async () => {
    await page.goto(house.origin + questionAddress(site.pair, 'tone'));
    await page.locator('main form').getByRole('textbox').first().fill('plain');
    await page.keyboard.press('Enter');
    const given = page.getByRole('button', { name: /^Your \d+ answers, 10 of them to the first 10 questions$/ });
    await given.waitFor();
    const { answers } = await keptCompany(house.origin, site.origin);
    expect(await given.innerText()).toContain(String(Object.keys(answers as object).length));
  });
});
