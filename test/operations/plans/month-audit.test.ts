import { expect, test, vi } from 'vitest';
import { companyAudit } from '../../../src/operations/audit-site.ts';
import { monthAudit } from '../../../src/operations/plans/month-audit.ts';
import { somebody } from '../../support/somebody.ts';

const audit = {
  id: 'crawl_1',
  url: 'https://a.example/',
  startedAt: '2026-11-29T10:05:00.000Z',
  complete: true,
  incompleteReasons: [],
  scope: { include: [], exclude: [], only: null, listed: null, skippedLines: [], leftOut: [], unmatched: [] },
  first: [],
  pages: 19,
  pagesRead: 19,
  textsRead: 19,
  links: 40,
  findings: {},
  findingsOfCompany: 0,
  score: {},
  timing: { wallSeconds: 1, cpuSeconds: 1, crawlSeconds: 1, analysisSeconds: 1 },
  peakRssMb: 100,
};

interface Situation {
  /** A page "This month" was made of the audit of today. */
  readonly used: boolean;
  readonly fresh?: boolean;
  readonly asks?: boolean;
  readonly answer?: string;
  /** The page read hid the rest of the site. */
  readonly onePage?: { readonly fr: string; readonly en: string };
}

/** What is done with the audit of today; a new one is an error, as the crawler is absent. */
async function outcome({ used, fresh, asks = true, answer, onePage }: Situation) {
  const { person, asked, told } = somebody(answer === undefined ? [] : [[/Read it again/, answer]]);
  const services = {
    files: {
      exists: async () => true,
      read: async () => new TextEncoder().encode(JSON.stringify({ ...audit, onePage })),
    },
    clock: { now: () => '2026-11-29T18:00:00.000Z' },
    store: { crawl: async () => ({}), readDocument: async () => (used ? { made: true } : null) },
    person,
  };
  const wish = { url: 'https://a.example/', folder: 'month/audit', maxPages: 500, fresh, asks, locale: 'en' as const };
  const context = {
    locale: 'en',
    signal: new AbortController().signal,
    progress: () => undefined,
    typedByPerson: true,
    workspace: 'local',
  };
  const result = await monthAudit(wish, services as never, context as never).catch(() => 'read again');
  return { kept: result === 'read again' ? result : (result as { kept: boolean } | null)?.kept, asked, told };
}

test('a reading that no page was made of is kept, and the screen says so', async () => {
  const { kept, asked, told } = await outcome({ used: false });
  expect([kept, asked.length]).toEqual([true, 0]);
  expect(told).toEqual([
    expect.stringMatching(/^The site was read today at \d\d:\d\d \(19 pages\): it is not read again\.$/),
  ]);
});

test('after a page was made the person is asked, yes being proposed', async () => {
  const yes = await outcome({ used: true });
  expect([yes.kept, yes.asked[0]?.initial]).toEqual(['read again', 'yes']);
  expect((await outcome({ used: true, answer: 'no' })).kept).toBe(true);
});

test('nobody is asked when an option decides or answers are in a file', async () => {
  expect(await outcome({ used: true, fresh: false })).toMatchObject({ kept: true, asked: [] });
  expect(await outcome({ used: false, fresh: true })).toMatchObject({ kept: 'read again', asked: [] });
  expect(await outcome({ used: true, asks: false })).toMatchObject({ kept: 'read again', asked: [] });
});

test('the reading of a page that may hide the site is not kept: the same command reads what is open now', async () => {
  const onePage = { fr: 'Une seule page.', en: 'A single page.' };
  expect(await outcome({ used: false, onePage })).toMatchObject({ kept: 'read again', asked: [] });
});

test('the credentials, the user agent and the leave of robots.txt of the command are those of the audit', async () => {
  const run = vi.spyOn(companyAudit, 'run').mockResolvedValue({ audit, thread: null } as never);
  const access = { authFile: 'site.auth', userAgent: 'Bees (+https://a.example/bot)', ignoreRobots: true };
  const wish = { url: 'https://a.example/', folder: 'month/audit', maxPages: 50, asks: false, locale: 'en', ...access };
  await monthAudit(wish as never, { files: { exists: async () => false } } as never, {} as never);
  expect(run.mock.calls[0]?.[0].input).toMatchObject({ ...access, url: wish.url, maxPages: 50 });
  run.mockRestore();
});
