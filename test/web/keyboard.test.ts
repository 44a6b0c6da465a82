import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { chromiumPath } from '../support/chromium.ts';
import { type KeyboardPerson, keyboardPerson } from '../support/keyboard-person.ts';
import { type RoofersSite, roofersSite } from '../support/roofers-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;
/** Work of a loaded machine. */
const work = { timeout: 150_000 };

describeWithChromium('main tasks by keyboard alone', () => {
  let site: RoofersSite;
  let house: WebHouse;
  let page: Page;
  let person: KeyboardPerson;

  beforeAll(async () => {
    site = await roofersSite();
    house = await webHouse([site.pair]);
    page = await house.open();
    person = keyboardPerson(page);
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  const screen = async (name: string): Promise<void> => {
    await person.press(new RegExp(`^${name}$`));
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  /** The decisions of the site, by state. */
  const decided = async (state: string) => {
    const reply = await fetch(
      `${house.origin}/v1/link-decisions?site=${encodeURIComponent(site.origin)}&state=${state}`,
    );
    return ((await reply.json()) as { data: { from: string; to: string; anchor: string }[] }).data;
  };

  test('a first audit: from one address to what to do this month', async () => {
    await page.goto(house.origin);
    await person.write(/^Address of the site/, site.origin);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor(work);
  });

  test('five links are accepted and one rejected; once on the site, the reading leads back to the five in place', async () => {
    await screen('Links to add');
    for (let accepted = 1; accepted <= 5; accepted++) {
      await person.press(/^Accept$/);
      await page.getByText(`accepted (${accepted})`).waitFor();
    }
    await person.press(/^Reject$/);
    await page.keyboard.type('Named in the menu already');
    await page.keyboard.press('Enter');
    await page.getByText('rejected (1)').waitFor();
    for (const { from, anchor, to } of await decided('accepted'))
      site.link(new URL(from).pathname, anchor, new URL(to).pathname);
    await person.reach(/^to decide/);
    await page.keyboard.press('ArrowRight');
    await person.press(/^They are added: read the site again$/);
    await page.getByText('5 links found on the site').waitFor(work);
    await person.reach(/^in place/);
    await page.keyboard.press('ArrowRight');
    // The exploration proposes it no more: its reason stays, and the way to undo it.
    await page.getByText('Named in the menu already').waitFor();
    await person.reach(/^Undo the decision$/);
  });

  test('nothing violates the policy, no request leaves', () => {
    expect(house.trouble).toEqual({ errors: [], foreign: [] });
  });
});
