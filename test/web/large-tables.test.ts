import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf } from '../../src/web/screens.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { chromiumPath } from '../support/chromium.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { plannedSite } from '../support/web-plan.ts';
import type { WebServer } from '../support/web-server.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

describeWithChromium('large tables', () => {
  let site: WebServer;
  let house: WebHouse;
  let page: Page;

  beforeAll(async () => {
    site = await hostileSite();
    house = await webHouse([site.pair]);
    await plannedSite(house.origin, site.origin);
    page = await house.open({ width: 360 });
    page.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  test('on a telephone each row is a block within the width, and a list of orders sorts them', async () => {
    await page.goto(house.origin + addressOf(site.pair, 'pages'));
    const clicks = page.locator('td[data-heading="Clicks from home"]');
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Clicks from home, descending' });
    const depths = (await clicks.allInnerTexts()).map(Number).filter((depth) => !Number.isNaN(depth));
    expect(depths).toEqual([...depths].sort((a, b) => b - a));
    expect(depths[0]).toBeGreaterThan(0);
    const { x, width } = (await clicks.first().boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(360);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.getByRole('columnheader').count()).toBe(0);
    expect(await accessibilityFaults(page, 'all')).toEqual([]);
  });

  test('on a wide screen the titles of the columns sort', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Words', exact: true }).click();
    await page
      .getByRole('columnheader', { name: 'Words', exact: true })
      .and(page.locator('[aria-sort=ascending]'))
      .waitFor();
    expect(await page.getByRole('combobox', { name: 'Sort by' }).isVisible()).toBe(false);
    expect(await accessibilityFaults(page, 'all')).toEqual([]);
  });
});
