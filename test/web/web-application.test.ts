import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addressOf, screens } from '../../src/web/screens.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { chromiumPath } from '../support/chromium.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { type SourceDouble, sourceDouble } from '../support/source-doubles.ts';
import { answerFirstQuestions, keptCompany } from '../support/web-plan.ts';
import type { WebServer } from '../support/web-server.ts';

/** Each width, language and theme twice: a dark screen differs from a light one by its colours. */
const appearances = [
  { width: 1280, locale: 'en', colorScheme: 'light' },
  { width: 1280, locale: 'fr', colorScheme: 'dark' },
  { width: 360, locale: 'fr', colorScheme: 'light' },
  { width: 360, locale: 'en', colorScheme: 'dark' },
] as const;

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

describeWithChromium('the web application', () => {
  let site: WebServer;
  let double: SourceDouble;
  let house: WebHouse;
  let host: string;
  let page: Page;

  beforeAll(async () => {
    site = await hostileSite();
    host = site.pair;
    double = await sourceDouble();
    house = await webHouse([site.pair, double.server.pair]);
    page = await house.open();
  });
  afterAll(async () => {
    await house?.close();
    await site?.close();
    await double?.server.close();
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
    // A loaded machine takes more than twenty seconds.
    await page.getByRole('heading', { level: 1, name: host }).waitFor({ timeout: 60_000 });
    await page.getByRole('heading', { level: 2, name: 'To do this month' }).waitFor();
    expect(await page.title()).toBe(`${host} · maillage`);
    // The month alone numbers what comes first.
    await page.getByRole('heading', { level: 2, name: /^Your way in maillage/ }).waitFor();
    expect(
      await page
        .getByRole('region', { name: /^Your way in maillage/, includeHidden: true })
        .locator('ol')
        .count(),
    ).toBe(0);
  });

  test('an empty address is refused in words, next to its field', async () => {
    await page.goto(house.origin);
    await page.getByRole('button', { name: 'Explore the site' }).click();
    await page.getByText('Write the address of your site.').waitFor();
    expect(await page.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });

  test('a link is accepted, rejected with its reason and taken back by keyboard alone', async () => {
    await opened('links');
    const card = page.getByRole('article').first();
    await card.getByRole('button', { name: 'Accept' }).focus();
    const top = (await card.boundingBox())!.y;
    await page.keyboard.press('Enter');
    await page.getByText('Link accepted.').waitFor();
    await card.getByText('Accepted', { exact: true }).waitFor();
    // The list stays where it was, and what to do next is in sight.
    expect((await card.boundingBox())!.y).toBe(top);
    await page.getByText('1 accepted link', { exact: true }).waitFor();
    expect(await page.getByText('you have just decided').count()).toBe(0);
    await card.getByRole('button', { name: 'Undo the decision' }).press('Enter');
    await page.getByText('Decision undone.').waitFor();
    await card.getByRole('button', { name: 'Reject' }).press('Enter');
    await page.getByRole('textbox', { name: 'Why reject it' }).fill('Already named above');
    await page.keyboard.press('Enter');
    await page.getByText('Link rejected.').waitFor();
    const decisions = await fetch(`${house.origin}/v1/link-decisions?site=${encodeURIComponent(site.origin)}`);
    expect(((await decisions.json()) as { data: object[] }).data).toEqual([
      expect.objectContaining({ state: 'rejected', reason: 'Already named above', revision: 3 }),
    ]);
  });

  test('answers about the company become a plan, and an entry of its calendar moves to another day', async () => {
    const last = await answerFirstQuestions(house.origin, site.origin, { butLast: true });
    await opened('company');
    const form = page.locator('main form');
    await form.locator(`input[value="${last}"]`).check();
    await form.getByRole('button', { name: 'Continue' }).click();
    // The plan is possible: its button is in sight, and not the question after it.
    const offer = page.getByRole('button', { name: 'Make the plan' });
    await page.locator(':focus').filter({ has: offer }).waitFor();
    await expect.poll(async () => (await offer.boundingBox())!.y).toBeGreaterThan(0);
    await offer.click();
    await page.getByRole('heading', { level: 1, name: 'Plan', exact: true }).waitFor({ timeout: 60_000 });
    await opened('calendar');
    await page
      .getByRole('button', { name: /^Open: / })
      .first()
      .click();
    const day = page.getByLabel('Move to');
    const moved = nextDay(await day.inputValue());
    await day.fill(moved);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('moved', { exact: true }).waitFor();
    const { edits } = await keptCompany(house.origin, site.origin);
    expect(Object.values(edits as object)).toEqual([expect.objectContaining({ day: moved, cycle: 1 })]);
    await opened('documents');
    for (const [name, written] of [
      ['calendar.csv', moved],
      ['calendar.ics', moved.replaceAll('-', '')],
    ]) {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      expect(await (await fetch(house.origin + href)).text()).toContain(written);
    }
  });

  test('a source is connected with a key, read, and disconnected once the person has read what goes', async () => {
    // Its address is that of the service itself on the screen.
    await page.route('**/v1/sources', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const sent = {
        ...(route.request().postDataJSON() as object),
        address: double.server.origin,
        since: '2026-11-01',
      };
      return route.continue({ postData: JSON.stringify(sent) });
    });
    await opened('sources');
    await page.getByText('No connected source').waitFor();
    const property = page.getByRole('textbox', { name: 'Site, property or account' });
    await property.fill('sc-domain:other.test');
    const key = { name: 'key.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(double.account)) };
    await page.setInputFiles('input[type=file]', key);
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByText('This account sees: sc-domain:shop.test.').waitFor();
    await property.fill('sc-domain:shop.test');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByText('Reading ended').waitFor();
    await page.getByText('the service has no complete day yet').first().waitFor();
    await page.getByRole('button', { name: 'Disconnect: Search Console sc-domain:shop.test' }).click();
    await page.getByText('the key and what was read are deleted').waitFor();
    await page.getByRole('button', { name: 'Delete the key and its days' }).click();
    await page.getByText('No connected source').waitFor();
    await property.waitFor();
    await page.unrouteAll();
    // The browser itself reports the refused answer.
    house.trouble.errors.splice(0);
  });

  test('a key that is revoked may be kept for ten seconds', async () => {
    await opened('settings');
    await page.getByRole('textbox', { name: 'What the key is for' }).fill('plug-in');
    await page.getByRole('button', { name: 'Create a key' }).click();
    await page.getByRole('button', { name: 'Revoke the key plug-in' }).click();
    await page.getByRole('button', { name: 'Keep the key plug-in' }).click();
    await page.getByRole('button', { name: 'Revoke the key plug-in' }).waitFor();
    const { data } = (await (await fetch(`${house.origin}/v1/keys`)).json()) as {
      data: { revokedAt: string | null }[];
    };
    expect(data.map(({ revokedAt }) => revokedAt)).toEqual([null]);
  });

  test('Ctrl K opens a search that leads to a screen', async () => {
    await opened('');
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Search for a screen' }).fill('Topics');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Topics of the site' }).waitFor();
  });

  test('pages have the names that people give them, in lists and in the search', async () => {
    await opened('pages');
    await page.getByRole('link', { name: 'Home', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Zinc gutters /zinc-gutters/' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Search for a screen or a page' }).fill('Zinc');
    await page.getByRole('dialog').getByText('Zinc gutters').first().click();
    await page.waitForURL(/\/page\?url=.*zinc-gutters/);
  });

  test('Enter opens the first page that a search found, though the pages came after the words', async () => {
    await opened('');
    await page.route(/\/v1\/audits\/[^/]+\/map$/, async (route) => {
      await new Promise((later) => setTimeout(later, 800));
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Search for a screen or a page' }).fill('Zinc');
    await page.getByRole('dialog').getByText('Zinc gutters').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/page\?url=.*zinc-gutters/);
    await page.unrouteAll();
  });

  test('no screen has an accessibility fault, in either language, theme or width, nor scrolls sideways', async () => {
    const faults: string[] = [];
    let runs = 0;
    for (const { path } of screens) {
      await opened(path);
      for (const { width, locale, colorScheme } of appearances) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.getByRole('combobox', { name: /^(Language|Langue)$/ }).selectOption(locale);
        const where = `${path} ${width} ${locale} ${colorScheme}`;
        for (const fault of await accessibilityFaults(page, colorScheme === 'dark' ? 'colours' : 'all'))
          faults.push(`${where}: ${fault}`);
        const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if (beyond !== 0) faults.push(`${where}: ${beyond} pixels beyond the width`);
        runs++;
      }
    }
    expect(faults).toEqual([]);
    expect(runs).toBe(screens.length * appearances.length);
  });

  test('a refusal of the service is written on every screen, with a way to try again', async () => {
    const refusal = { title: 'Refused', detail: 'Not now.', code: 'internal', requestId: 'req_1', status: 500 };
    await page.route(/\/v1\/(?!audits(\?|\/[^/]+$)|jobs)/, (route) =>
      route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(refusal) }),
    );
    for (const { path } of screens) {
      await page.goto(house.origin + addressOf(host, path));
      await page.getByRole('alert').first().getByRole('button', { name: 'Try again' }).waitFor();
    }
    await page.unrouteAll();
    // The browser itself reports each refused answer.
    expect(house.trouble.errors.splice(0).filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  });

  test('nothing of the crawled site runs, nothing violates the policy, no request leaves', async () => {
    expect(await page.evaluate('"hacked" in window')).toBe(false);
    expect(house.trouble).toEqual({ errors: [], foreign: [] });
  });
});
