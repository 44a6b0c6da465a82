import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf } from '../../src/web/screens.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { chromiumPath } from '../support/chromium.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { keepEdit, keptCompany, plannedSite } from '../support/web-plan.ts';
import type { WebServer } from '../support/web-server.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

/** The part of the window that a thing takes. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describeWithChromium('the calendar', () => {
  let site: WebServer;
  let house: WebHouse;
  let page: Page;

  beforeAll(async () => {
    site = await hostileSite();
    house = await webHouse([site.pair]);
    await plannedSite(house.origin, site.origin);
    page = await house.open();
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  const opened = async (on: Page, path: string): Promise<void> => {
    await on.goto(house.origin + addressOf(site.pair, path));
    await on.getByRole('heading', { level: 1 }).waitFor();
    await on.waitForLoadState('networkidle');
  };
  const edits = async () => (await keptCompany(house.origin, site.origin)).edits as Record<string, object>;

  test('an entry that is put aside leaves the lists, and one press takes it back', async () => {
    const rows = page.getByRole('region', { name: 'All actions' }).getByRole('row');
    const counted = async (): Promise<number> => {
      await opened(page, 'steering');
      await page.getByRole('button', { name: /actions of the plan: cost/ }).click();
      await rows.first().waitFor();
      return rows.count();
    };
    const before = await counted();
    await opened(page, 'calendar?kind=publication');
    const open = page.getByRole('button', { name: /^Open: / }).first();
    const name = (await open.getAttribute('aria-label'))!;
    // The title opens the entry as its button does.
    await page.getByText(name.replace('Open: ', ''), { exact: true }).first().click();
    await page.getByRole('button', { name: 'Put aside' }).click();
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    // The button of the entry went with it: the keyboard goes on from here.
    await undo.and(page.locator(':focus')).waitFor();
    expect(Object.values(await edits())).toEqual([expect.objectContaining({ asideOn: expect.any(String) })]);
    expect(await counted()).toBe(before - 1);
    await opened(page, 'calendar?kind=publication');
    await page.getByRole('button', { name: 'One entry put aside' }).click();
    await page.getByRole('button', { name: /^Take back: / }).click();
    await page.getByRole('button', { name, exact: true }).waitFor();
    expect(await edits()).toEqual({});
  });

  test('what a day breaks is said where it moves no field of the window', async () => {
    await opened(page, 'calendar?kind=task');
    await page
      .getByRole('button', { name: /^Open: / })
      .first()
      .click();
    const title = page.getByLabel('Title', { exact: true });
    const before = await title.boundingBox();
    const said = page.getByRole('dialog').getByText(/^(That week is full|This cycle ends on)/);
    for (let press = 0; press < 40 && (await said.count()) === 0; press++)
      await page.getByRole('button', { name: '2 weeks later' }).click();
    await said.waitFor();
    expect(await title.boundingBox()).toEqual(before);
    await page.keyboard.press('Escape');
  });

  test('a message stays clear of the menu and of what it follows, and its way back undoes the change', async () => {
    for (const width of [1280, 390, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await opened(page, 'calendar');
      await page
        .getByRole('button', { name: /^Open: / })
        .first()
        .click();
      await page.getByRole('button', { name: '2 weeks later' }).click();
      await page.getByText('Not saved yet.').waitFor();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      const notice = page.getByRole('alert').filter({ hasText: 'Saved: ' });
      const box = (await notice.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      const menu = page.getByRole('navigation', { name: 'Screens of the site' });
      if (width > 1000) expect(meet(box, (await menu.boundingBox())!)).toBe(false);
      // At the end of the screen nothing is below it.
      await page.keyboard.press('End');
      await page.waitForTimeout(200);
      const last = (await page
        .getByRole('button', { name: /^Open: / })
        .last()
        .boundingBox())!;
      expect(meet((await notice.boundingBox())!, last)).toBe(false);
      expect(await accessibilityFaults(page, 'all')).toEqual([]);
      await notice.getByRole('button', { name: 'Undo', exact: true }).click();
      await notice.waitFor({ state: 'hidden' });
      expect(await edits()).toEqual({});
    }
  });

  test('the button that saves an entry, and that it is not saved, stay in sight under a long remark', async () => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await opened(page, 'calendar');
      await page
        .getByRole('button', { name: /^Open: / })
        .first()
        .click();
      await page.getByRole('textbox', { name: 'Your remark' }).fill('A line of the remark.\n'.repeat(60));
      await page.getByRole('button', { name: '2 weeks later' }).click();
      for (const shown of [page.getByText('Not saved yet.'), page.getByRole('button', { name: 'Save', exact: true })]) {
        const box = (await shown.boundingBox())!;
        expect(box.y).toBeGreaterThan(0);
        expect(box.y + box.height).toBeLessThanOrEqual(800);
      }
    }
  });

  test('a narrow screen has the list alone, with the way to each month', async () => {
    const phone = await house.open({ width: 360 });
    await opened(phone, 'calendar?view=month');
    expect(await phone.getByRole('radio', { name: 'Month' }).count()).toBe(0);
    const months = phone.getByRole('navigation', { name: 'Go to a month' }).getByRole('button');
    const last = (await months.last().innerText()).trim();
    await months.last().click();
    const title = phone.getByRole('heading', { level: 2, name: last });
    await title.and(phone.locator(':focus')).waitFor();
    expect((await title.boundingBox())!.y).toBeLessThan(900);
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test('who left the screen of a plan at its very end is told that it is made, and finds the message on the next screen too', async () => {
    const other = await house.open();
    await opened(other, 'calendar');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    // The plan is made: what is kept with it is still asked for.
    const ended = new Promise<void>((resolve) => {
      void other.route(/\/v1\/projects\?/, async (route) => {
        if (new URL(other.url()).pathname.startsWith('/work/')) {
          resolve();
          await held;
        }
        await route.continue();
      });
    });
    await other.getByRole('button', { name: 'Make the plan again' }).click();
    await ended;
    await other.getByRole('link', { name: 'maillage', exact: true }).click();
    await other.getByLabel(/^Address of the site/).waitFor();
    release();
    const message = other.getByText('Your new calendar is ready.');
    await message.waitFor();
    await other.getByRole('link', { name: site.pair }).first().click();
    await other.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor();
    await message.waitFor();
    await other.getByRole('alert').getByRole('link', { name: 'See the calendar' }).click();
    await other.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
    await message.waitFor({ state: 'detached' });
  });

  test('where a week has no room, one press goes to the next that has it, and the day is in words beside its field', async () => {
    for (const width of [1280, 390]) {
      const other = await house.open({ width });
      await opened(other, 'calendar?kind=task');
      const open = other.getByRole('button', { name: /^Open: / }).first();
      await open.click();
      const dialog = other.getByRole('dialog');
      await dialog.getByRole('button', { name: '2 weeks later' }).click();
      const field = dialog.getByLabel('Move to');
      const full = await field.inputValue();
      const planned = { day: full, title: { fr: 'Salon', en: 'Fair' }, owner: { fr: '', en: '' }, hours: 40 };
      await keepEdit(house.origin, site.origin, 'own:fair', { day: full, cycle: 1, planned });
      await opened(other, 'calendar?kind=task');
      await open.click();
      await dialog.getByRole('button', { name: '2 weeks later' }).click();
      const title = dialog.getByLabel('Title', { exact: true });
      const before = await title.boundingBox();
      const note = dialog.getByRole('status').filter({ hasText: 'That week is full' });
      await note.waitFor();
      await dialog.getByRole('button', { name: /^Put it on / }).click();
      await note.waitFor({ state: 'detached' });
      expect((await field.inputValue()) > full).toBe(true);
      expect(await title.boundingBox()).toEqual(before);
      expect(await accessibilityFaults(other, 'all')).toEqual([]);
      const words = dialog.locator(`[id="${await field.getAttribute('aria-describedby')}"] > :first-child`);
      const [said, box] = [(await words.boundingBox())!, (await field.boundingBox())!];
      if (width > 1000) expect(said.y + said.height).toBeLessThanOrEqual(box.y + box.height);
      else expect(said.y).toBeGreaterThanOrEqual(box.y + box.height);
      await other.keyboard.press('Escape');
      await opened(other, 'calendar');
      await other.getByRole('button', { name: 'Add an entry' }).click();
      const day = dialog.getByLabel('Day', { exact: true });
      await day.fill(full);
      await dialog.getByLabel('Hours', { exact: true }).fill('0.5');
      await dialog.getByRole('button', { name: /^Put it on / }).click();
      await day.and(other.locator(':focus')).waitFor();
      expect((await day.inputValue()) > full).toBe(true);
      expect(await dialog.getByText(/^That week is full/).count()).toBe(0);
      await other.close();
    }
  });

  test('nothing violates the policy, no request leaves', () => {
    expect(house.trouble).toEqual({ errors: [], foreign: [] });
  });
});
