import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf } from '../../src/web/screens.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { chromiumPath } from '../support/chromium.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { keptCompany, plannedSite } from '../support/web-plan.ts';
import type { WebServer } from '../support/web-server.ts';

const key = 'installation-key-of-the-test';
const password = 'douze abeilles noires';
const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

describeWithChromium('two members of one workspace', () => {
  let site: WebServer;
  let house: WebHouse;
  let address: string;
  let first: Page;
  let second: Page;

  beforeAll(async () => {
    site = await hostileSite();
    house = await webHouse([site.pair]);
    await plannedSite(house.origin, site.origin);
    address = await house.behindKey(key);
    first = await joined('Lea');
    second = await joined('Tom');
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
  });

  /** A browser whose person has accepted the invitation. */
  async function joined(name: string): Promise<Page> {
    const invited = await fetch(`${address}/v1/members`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ email: `${name}@example.com`, role: 'editor' }),
    });
    const { link } = (await invited.json()) as { link: string };
    const page = await house.open({ from: address });
    await page.goto(`${address}/join#${link.split('#')[1]}`);
    await page.getByLabel('Your name').fill(name);
    await page.getByLabel('Choose a password').fill(password);
    await page.getByRole('button', { name: 'Come in' }).click();
    await page.getByRole('heading', { level: 1, name: 'My site' }).waitFor();
    return page;
  }

  async function openEntry(page: Page): Promise<void> {
    await page.goto(address + addressOf(site.pair, 'calendar'));
    await page
      .getByRole('button', { name: /^Open: / })
      .first()
      .click();
  }

  async function rename(page: Page, title: string): Promise<void> {
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  }

  const titles = async (): Promise<unknown[]> =>
    Object.values((await keptCompany(house.origin, site.origin)).edits as Record<string, { title: string }>).map(
      (edit) => edit.title,
    );

  test('when both rename one entry the first wins, and the second sees both versions', async () => {
    await openEntry(first);
    await openEntry(second);
    await rename(first, 'Title of Lea');
    await first.getByRole('dialog').waitFor({ state: 'hidden' });
    await rename(second, 'Title of Tom');
    const versions = second.getByRole('dialog', { name: 'Two versions' });
    await versions.getByText('Yours: Title of Tom').waitFor();
    await versions.getByText('The other: Title of Lea').waitFor();
    expect(await titles()).toEqual(['Title of Lea']);
    expect(await accessibilityFaults(second, 'all')).toEqual([]);
    await versions.getByRole('button', { name: 'Keep these choices' }).click();
    await versions.waitFor({ state: 'hidden' });
    expect(await titles()).toEqual(['Title of Tom']);
  });

  test('what the two change of different entries is kept of both, without a question', async () => {
    await openEntry(first);
    await second.goto(address + addressOf(site.pair, 'calendar'));
    await second
      .getByRole('button', { name: /^Open: / })
      .nth(1)
      .click();
    await rename(first, 'First entry');
    await first.getByRole('dialog').waitFor({ state: 'hidden' });
    await rename(second, 'Second entry');
    await second.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(new Set(await titles())).toEqual(new Set(['First entry', 'Second entry']));
    expect(house.trouble.foreign).toEqual([]);
  });
});
