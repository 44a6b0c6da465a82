import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf } from '../../src/web/screens.ts';
import { chromiumPath } from '../support/chromium.ts';
import { type RoofersSite, roofersSite } from '../support/roofers-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;
/** Work of a loaded machine. */
const work = { timeout: 150_000 };

describeWithChromium('decisions about links', () => {
  let site: RoofersSite;
  let house: WebHouse;
  let page: Page;

  beforeAll(async () => {
    site = await roofersSite();
    house = await webHouse([site.pair]);
    page = await house.open();
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  test('five presses in a row accept five links while the first is still being recorded', async () => {
    await page.goto(house.origin);
    await page.getByLabel(/^Address of the site/).fill(site.origin);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor(work);
    await page.goto(house.origin + addressOf(site.pair, 'links'));
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/link-decisions|suggestions/, async (route) => {
      if (route.request().method() !== 'GET') await held;
      await route.continue();
    });
    const accept = page.getByRole('button', { name: 'Accept', exact: true });
    await accept.nth(4).waitFor(work);
    for (let press = 0; press < 5; press++) await accept.first().click();
    expect(await page.getByText('Accepted', { exact: true }).count()).toBe(5);
    release();
    await page.getByText('accepted (5)').waitFor();
  });
});
