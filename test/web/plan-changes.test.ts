import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf } from '../../src/web/screens.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { chromiumPath } from '../support/chromium.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { keepEdit, plannedAgain, plannedSite } from '../support/web-plan.ts';
import type { WebServer } from '../support/web-server.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

describeWithChromium('what a plan made again changes', () => {
  let site: WebServer;
  let house: WebHouse;
  let page: Page;
  const mine = 'Mug with a blue rim';

  beforeAll(async () => {
    site = await hostileSite();
    house = await webHouse([site.pair]);
    await plannedSite(house.origin, site.origin);
    const planned = { day: '2030-01-04', title: { fr: mine, en: mine }, owner: { fr: 'Léa', en: 'Léa' }, hours: 2 };
    await keepEdit(house.origin, site.origin, 'task:left-out:0', { cycle: 1, note: 'Ask Paul.', planned });
    const capacity = { hoursPerWeek: 1 };
    await plannedAgain(house.origin, site.origin, (company) => ({
      ...company,
      capacity: { ...(company.capacity as object), ...capacity },
    }));
    page = await house.open();
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  const note = () => page.getByRole('status').filter({ hasText: 'What the new plan changes in your calendar' });
  const opened = async (path: string): Promise<void> => {
    await page.goto(house.origin + addressOf(site.pair, path));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  };

  test('the home says that the main problem, which caps the score, has no room in a plan of one hour a week', async () => {
    await opened('');
    await page
      .getByText(/^60 out of 100.* The main problem is not in this plan: the findings say how to treat it\.$/)
      .waitFor();
  });

  test('the calendar and the plan say how many entries came and went, and list them at a press', async () => {
    for (const path of ['plan', 'calendar']) {
      await opened(path);
      await note()
        .getByText(/\d+ removed, .*Your own entries, your words and the days that you chose are kept\./)
        .waitFor();
      await note()
        .getByText(/^Your hours a week go from .* to 1\.$/)
        .waitFor();
      expect(await note().getByRole('listitem').count()).toBe(0);
      await note().getByRole('button', { name: 'Show the list' }).click();
      await note().getByRole('heading', { name: 'Removed from the calendar' }).waitFor();
      await note()
        .getByRole('listitem')
        .filter({ hasText: /You give 1 h a week instead of [\d.]+: this work does not fit any more\./ })
        .first()
        .waitFor();
      expect(await accessibilityFaults(page, 'all')).toEqual([]);
    }
  });

  test('an entry that a person changed stays in the calendar, and says that it is kept', async () => {
    await opened('calendar');
    const row = page.getByRole('row').filter({ hasText: mine });
    await row.getByText('kept from an earlier plan').waitFor();
  });

  test('the note stays closed once it is read', async () => {
    await opened('calendar');
    await note().getByRole('button', { name: 'Close' }).click();
    await note().waitFor({ state: 'detached' });
    await opened('plan');
    expect(await note().count()).toBe(0);
  });
});
