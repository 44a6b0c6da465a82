import type { Browser, BrowserContext, Locator, Page, Route } from 'playwright-core';
import type { FetchOutcome, FetchRequest } from '../services/guarded-fetch.ts';
import type { PicturedPlace } from '../services/printer.ts';
import { withTimeout } from './with-timeout.ts';

type Fetch = (request: FetchRequest) => Promise<FetchOutcome>;

/** A desktop window at three fifths of its size: text stays legible, a picture weighs about 30 KB. */
const view = { viewport: { width: 1000, height: 600 }, deviceScaleFactor: 0.6 } as const;
const quality = 55;
const pageMs = 20_000;
const wordsMs = 2_000;
/** Laid over the place, as a highlighter. */
const marker = 'rgba(255, 190, 60, 0.45)';
/** Requests that one page may make: working assumption. */
const mostRequests = 80;
/** Words that are searched in a page: a longer quotation is often split over elements. */
const mostWords = 60;

/** The places one after the other, each in a separate context. */
export async function takePictures(
  browser: Browser,
  places: readonly PicturedPlace[],
  answerOf: Fetch,
): Promise<(Uint8Array | null)[]> {
  const pictures: (Uint8Array | null)[] = [];
  for (const place of places) {
    const context = await browser.newContext({
      ...view,
      javaScriptEnabled: false,
      serviceWorkers: 'block',
      colorScheme: 'light',
      acceptDownloads: false,
    });
    pictures.push(
      await withTimeout(
        picture(context, place, answerOf).catch(() => null),
        pageMs,
        null,
      ),
    );
    await withTimeout(context.close(), pageMs, undefined);
  }
  return pictures;
}

async function picture(context: BrowserContext, { url, words }: PicturedPlace, answerOf: Fetch): Promise<Uint8Array> {
  let requests = 0;
  await context.route(
    () => true,
    (route) => (++requests > mostRequests ? route.abort() : answer(route, answerOf)),
  );
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: pageMs });
  const element = words === null ? null : await elementWith(page, words).catch(() => null);
  const marked = element === null ? {} : { mask: [element], maskColor: marker };
  return page.screenshot({ type: 'jpeg', quality, animations: 'disabled', timeout: pageMs, ...marked });
}

async function answer(route: Route, answerOf: Fetch): Promise<void> {
  const request = route.request();
  if (request.method() !== 'GET') return route.abort();
  const { error, status, headers, body } = await answerOf({
    url: request.url(),
    purpose: request.isNavigationRequest() ? 'page' : 'asset',
    followRedirects: true,
  });
  if (error !== null || status === null) return route.abort();
  const contentType = headers['content-type'] ?? '';
  return route.fulfill({ status, contentType, body: Buffer.from(body) });
}

/** The first element with these words, in view; null when there is none. */
async function elementWith(page: Page, words: string): Promise<Locator | null> {
  const element = page.getByText(words.slice(0, mostWords)).first();
  await element.scrollIntoViewIfNeeded({ timeout: wordsMs });
  return element;
}
