import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { addressOf, screens } from '../../src/web/screens.ts';
import { chromiumPath } from '../support/chromium.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { type WebHouse, webHouse } from '../support/web-house.ts';
import { plannedSite } from '../support/web-plan.ts';
import type { WebServer } from '../support/web-server.ts';

/** A state of the screens: what brings it about, and the words that say it. Errors, conflicts and undoing have their own tests. */
interface State {
  readonly bring: (page: Page) => Promise<unknown>;
  readonly words: string;
  /** Screens that show it; all of them unless given. */
  readonly on?: (group: string) => boolean;
  /** A site that was never explored. */
  readonly isOfNewSite?: boolean;
}

const answers = /\/v1\/(?!jobs|session)/;
const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Answers of the service, changed on their way. */
const changed =
  (change: (body: Record<string, unknown>) => object) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const body = (await response.json()) as Record<string, unknown>;
    await route.fulfill({ response, json: change(body) });
  };

const incomplete = (body: Record<string, unknown>): object => ({
  ...body,
  summary: { ...(body.summary as object), complete: false, incompleteReasons: ['max-pages'] },
});

const states: Readonly<Record<string, State>> = {
  loading: {
    bring: (page) => page.route(answers, async (route) => later(1_500).then(() => route.continue())),
    words: 'Loading…',
  },
  'service away': {
    bring: (page) => page.route(/\/v1\//, (route) => route.abort()),
    words: 'The service does not answer. Trying again…',
  },
  empty: { bring: async () => {}, words: 'Explore this site', isOfNewSite: true },
  partial: {
    bring: (page) => page.route(/\/v1\/audits\/[^/?]+$/, changed(incomplete)),
    words: 'Incomplete exploration',
    on: (group) => group === 'overview' || group === 'site',
  },
  'not allowed': {
    bring: (page) =>
      page.route(
        '**/v1/session',
        changed((body) => ({ ...body, scope: 'read' })),
      ),
    words: 'You may read, not change',
  },
};

const describeWithChromium = chromiumPath() === null ? describe.skip : describe;

describeWithChromium('states of the screens', () => {
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

  test.each(Object.entries(states))('%s is said on every screen that it concerns', async (_, state) => {
    const missing: string[] = [];
    await state.bring(page);
    for (const { path, group } of screens) {
      if (state.on?.(group) === false) continue;
      await page.goto(house.origin + addressOf(state.isOfNewSite === true ? 'never.example' : site.pair, path));
      const words = page.getByText(state.words, { exact: false }).first();
      await words.waitFor().catch(() => missing.push(path));
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(missing).toEqual([]);
  });
});
