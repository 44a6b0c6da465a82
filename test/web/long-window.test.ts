import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { addDays } from '../../src/core/values/day.ts';
import { dayText } from '../../src/core/values/day-text.ts';
import { addressOf } from '../../src/web/screens.ts';
import { chromiumPath } from '../support/chromium.ts';
import { type RoofersSite, roofersSite } from '../support/roofers-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { plannedSite } from '../support/web-plan.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;
/** Work of a loaded machine. */
const work = { timeout: 150_000 };
/** A screen on which the window of a gap is longer than the room for it. */
const low = { width: 1280, height: 480 };

describeWithChromium('the window of a gap, and the answers about the company', () => {
  let site: RoofersSite;
  let house: WebHouse;
  let page: Page;
  let dialog: Locator;

  beforeAll(async () => {
    site = await roofersSite();
    house = await webHouse([site.pair]);
    await plannedSite(house.origin, site.origin);
    page = await house.open();
    await page.setViewportSize(low);
    dialog = page.getByRole('dialog');
    await page.goto(house.origin + addressOf(site.pair, 'coverage'));
    await page
      .getByRole('button', { name: /^Close this gap: / })
      .first()
      .click(work);
    await dialog.getByRole('button', { name: 'Add to the calendar' }).waitFor();
  }, work.timeout);
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  test('the button that adds a gap stays in sight, whatever part of its text is read', async () => {
    const add = dialog.getByRole('button', { name: 'Add to the calendar' });
    const note = dialog.getByRole('textbox', { name: 'How to do it' });
    await note.evaluate((field) => field.scrollIntoView({ block: 'start' }));
    const box = (await add.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(low.height);
  });

  test('a day that is emptied stays empty until another one is written, whose words are under it', async () => {
    const field = dialog.getByLabel('Day', { exact: true });
    const before = await field.inputValue();
    await field.fill('');
    expect(await field.inputValue()).toBe('');
    await dialog.getByText(dayText(before, 'en', 'full')).waitFor();
    const next = addDays(before, 7);
    await field.fill(next);
    await dialog.getByText(dayText(next, 'en', 'full')).waitFor();
    expect(await field.inputValue()).toBe(next);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  test('after Change the keyboard is in the field of the answer', async () => {
    await page.goto(house.origin + addressOf(site.pair, 'company'));
    await page
      .getByRole('button', { name: /^Change: / })
      .nth(2)
      .click(work);
    await page.getByRole('button', { name: 'Keep my answer' }).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.tagName ?? '');
    expect(focused).toMatch(/^(?:INPUT|TEXTAREA|SELECT)$/);
  });
});
