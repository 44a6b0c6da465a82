import type { Browser, Route } from 'playwright-core';
import { findProgram } from '../machine.ts';
import type { Printer } from '../services/printer.ts';
import { withTimeout } from './with-timeout.ts';
import { takePictures } from './take-pictures.ts';
import { startBrowser } from './start-browser.ts';

/** Measured: fifty pages take three seconds. */
const timeoutMs = 120_000;
/** Answered by the route below; the name does not resolve. */
const reportUrl = 'http://report.invalid/';

/** Prints with the Chromium of this machine, which has no network: what pages request is served by the caller. */
export function createPrinter({ searchPath }: { readonly searchPath: string }): Printer {
  const find = (): Promise<string | null> => findProgram('chromium', searchPath);
  return {
    find,
    async print(html, day) {
      const program = await find();
      if (program === null) return null;
      const started = await startBrowser(program).catch(() => null);
      if (started === null) return null;
      const pdf = await withTimeout(printedPdf(started.browser, html), timeoutMs, null);
      await started.end();
      return pdf === null ? null : withFixedDate(pdf, day);
    },
    async pictures(places, fetch) {
      const none = places.map(() => null);
      const program = await find();
      if (program === null || places.length === 0) return none;
      const started = await startBrowser(program).catch(() => null);
      if (started === null) return none;
      const taken = await takePictures(started.browser, places, fetch).catch(() => none);
      await started.end();
      return taken;
    },
  };
}

async function printedPdf(browser: Browser, html: string): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block', colorScheme: 'light' });
  const answer = (route: Route): Promise<void> =>
    route.request().url() === reportUrl
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort();
  await context.route(() => true, answer);
  const page = await context.newPage();
  await page.goto(reportUrl, { waitUntil: 'load', timeout: timeoutMs });
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

/**
 * Sets the dates of the file to this day and its creator to our name, so that two runs write the same bytes. A replacement
 * has the length of the original, so that offsets in the file stay valid.
 */
function withFixedDate(pdf: Uint8Array, day: string): Uint8Array {
  const date = `${day.replaceAll('-', '')}000000`;
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const fixed = text
    .replaceAll(/(\/(?:CreationDate|ModDate) ?\(D:)\d{14}[+-]\d\d'\d\d'/g, `$1${date}+00'00'`)
    .replace(/\/Creator ?\((?:\\.|[^\\)])*\)/, (creator) => '/Creator (maillage)'.padEnd(creator.length));
  return new Uint8Array(Buffer.from(fixed, 'latin1'));
}
