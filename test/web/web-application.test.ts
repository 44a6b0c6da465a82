import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addressOf, screens } from '../../src/web/screens.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { chromiumPath } from '../support/chromium.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import type { WebServer } from '../support/web-server.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

describeWithChromium('the web application', () => {
  let site: WebServer;
  let house: WebHouse;
  let host: string;
  let page: Page;

  beforeAll(async () => {
    site = await hostileSite();
    host = site.pair;
    house = await webHouse([site.pair]);
    page = await house.open();
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  const opened = async (path: string): Promise<void> => {
    await page.goto(house.origin + addressOf(host, path));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  };

  test('a first audit takes one field and the keyboard', async () => {
    await page.goto(house.origin);
    await page.getByRole('textbox', { name: 'Address of the site' }).focus();
    await page.keyboard.type(site.origin);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: host }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor();
    expect(await page.title()).toBe(`${host} · maillage`);
  });

  test('an empty address is refused in words, next to its field', async () => {
    await page.goto(house.origin);
    await page.getByRole('button', { name: 'Explore the site' }).click();
    await page.getByText('Write the address of your site.').waitFor();
    expect(await page.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });

  test('no screen has an accessibility fault, in either language, theme or width, nor scrolls sideways', async () => {
    const faults: string[] = [];
    let runs = 0;
    for (const { path } of screens) {
      await opened(path);
      for (const width of [1280, 360])
        for (const locale of ['en', 'fr'])
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.getByRole('combobox', { name: /^(Language|Langue)$/ }).selectOption(locale);
            const where = `${path} ${width} ${locale} ${colorScheme}`;
            for (const fault of await accessibilityFaults(page)) faults.push(`${where}: ${fault}`);
            const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
            if (beyond !== 0) faults.push(`${where}: ${beyond} pixels beyond the width`);
            runs++;
          }
    }
    expect(faults).toEqual([]);
    expect(runs).toBe(screens.length * 8);
  });

  test('nothing of the crawled site runs, nothing violates the policy, no request leaves', async () => {
    expect(await page.evaluate('"hacked" in window')).toBe(false);
    expect(house.trouble).toEqual({ errors: [], foreign: [] });
  });
});
