import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf } from '../../src/web/screens.ts';
import { chromiumPath } from '../support/chromium.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { keptCompany, plannedSite } from '../support/web-plan.ts';
import type { WebServer } from '../support/web-server.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

/** Of two tabs that change one thing, the first wins, and the second sees both versions. Entries of the calendar: `figures.test.ts`. */
describeWithChromium('two tabs that change one thing', () => {
  let site: WebServer;
  let house: WebHouse;
  let first: Page;
  let second: Page;

  beforeAll(async () => {
    site = await hostileSite();
    house = await webHouse([site.pair]);
    await plannedSite(house.origin, site.origin);
    first = await house.open();
    second = await house.open();
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });
  // The browser itself reports each refused answer.
  beforeEach(() => void house.trouble.errors.splice(0));

  async function bothOpen(path: string): Promise<void> {
    for (const tab of [first, second]) {
      await tab.goto(house.origin + addressOf(site.pair, path));
      await tab.getByRole('heading', { level: 1 }).waitFor();
      await tab.waitForLoadState('networkidle');
    }
  }
  const kept = () => keptCompany(house.origin, site.origin);

  test('the decision on a link', async () => {
    await bothOpen('links');
    const card = (tab: Page) => tab.getByRole('article').first();
    await card(first).getByRole('button', { name: 'Accept', exact: true }).click();
    await card(first).getByText('Accepted', { exact: true }).waitFor();
    await card(second).getByRole('button', { name: 'Reject', exact: true }).click();
    await second.getByRole('textbox', { name: 'Why reject it' }).fill('Not here');
    await second.keyboard.press('Enter');
    await card(second).getByText('Yours: rejected (Not here)').waitFor();
    await card(second).getByText('The other, which is kept: accepted').waitFor();
    await card(second).getByRole('button', { name: 'Keep mine' }).waitFor();
  });

  test('an answer about the company, whose description then follows the answer that is kept', async () => {
    const box = (tab: Page) => tab.locator('main form textarea:not([aria-hidden])');
    await bothOpen('company');
    // A question that is answered by a figure.
    const named = first.locator('main form').getByText(/^(?:Country|Currency)/);
    while ((await box(first).count()) === 0 || (await named.count()) > 0) {
      await first.getByRole('button', { name: 'Leave this question for now' }).click();
      await first.waitForTimeout(1_000);
    }
    await bothOpen('company');
    const before = (await kept()).answers as Record<string, string>;
    await box(first).fill('80');
    await first.keyboard.press('Enter');
    await first.getByText('Your ', { exact: false }).first().waitFor();
    await expect
      .poll(async () => Object.keys((await kept()).answers as object).length)
      .toBe(Object.keys(before).length + 1);
    await box(second).fill('90');
    await second.keyboard.press('Enter');
    const versions = second.getByRole('dialog', { name: 'Two versions' });
    await versions.getByText('Yours: 90').waitFor();
    await versions.getByText('The other: 80').waitFor();
    // The description of the company is no choice of its own.
    expect(await versions.getByRole('radiogroup').count()).toBe(1);
    await versions.getByRole('button', { name: 'Keep these choices' }).click();
    await versions.waitFor({ state: 'hidden' });
    const given = Object.entries((await kept()).answers as object).find(([id]) => !(id in before));
    expect(given?.[1]).toBe('90');
  });

  test('the figures of a month', async () => {
    await bothOpen('steering');
    const save = async (tab: Page, visits: string): Promise<void> => {
      await tab.getByLabel('Visits of the site').fill(visits);
      await tab.getByRole('button', { name: /^Save and see/ }).click();
    };
    await save(first, '410');
    await first.getByText('Month saved.').waitFor();
    await save(second, '520');
    const versions = second.getByRole('dialog', { name: 'Two versions' });
    await versions.getByText('Yours: visits: 520').waitFor();
    await versions.getByText('The other: visits: 410').waitFor();
    expect(Object.values((await kept()).months as object)).toEqual([expect.objectContaining({ sessions: 410 })]);
    await versions.getByRole('button', { name: 'Keep these choices' }).click();
    await versions.waitFor({ state: 'hidden' });
    expect(Object.values((await kept()).months as object)).toEqual([expect.objectContaining({ sessions: 520 })]);
  });
});
