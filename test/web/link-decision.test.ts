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
    // Presses where the buttons were before the first one, on a phone, whose lines are the shortest: on links to read well
    // before they are accepted too.
    await page.setViewportSize({ width: 390, height: 4800 });
    const accept = page.getByRole('button', { name: 'Accept', exact: true });
    await page
      .getByText(/Read the sentence before you accept/)
      .nth(1)
      .waitFor(work);
    const places = await Promise.all([2, 3, 5, 6, 7].map((at) => accept.nth(at).boundingBox()));
    for (const { x, y, width, height } of places.map((place) => place!))
      await page.mouse.click(x + width / 2, y + height - 2);
    const accepted = page.getByText('Accepted', { exact: true }).filter({ visible: true });
    expect(await accepted.count()).toBe(5);
    release();
    await page.getByText('accepted (5)').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Undo the decision' }).nth(4).waitFor();
    // Another view and back: what is decided has gone to its own.
    const view = page.getByLabel('Decision', { exact: true });
    await view.selectOption('accepted');
    await page.getByText('They are yet to be added to your pages').waitFor();
    await view.selectOption('proposed');
    await accept.first().waitFor();
    expect(await accepted.count()).toBe(0);
  });
});
