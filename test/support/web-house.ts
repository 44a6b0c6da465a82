import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { listen } from '../../src/api/listen.ts';
import { type ApiHouse, apiHouse } from './api-house.ts';
import { builtWebFolder } from './built-web-folder.ts';
import { chromiumPath } from './chromium.ts';

/** What went wrong in the pages of a browser: errors, violations of the policy, requests to other origins. */
export interface Trouble {
  readonly errors: string[];
  readonly foreign: string[];
}

export interface WebHouse {
  readonly api: ApiHouse;
  readonly origin: string;
  readonly trouble: Trouble;
  /** A new page in its own browser profile. */
  open(options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly width?: number;
  readonly locale?: 'fr' | 'en';
}

/** The service with its web application, and one browser; `allow` names the sites that may be crawled. */
export async function webHouse(allow: readonly string[]): Promise<WebHouse> {
  const folder = builtWebFolder();
  const api = await apiHouse(allow);
  const { server, drain } = await listen(api.appWith({ web: async () => folder }), 0, '127.0.0.1');
  const { port } = server.address() as { port: number };
  const origin = `http://127.0.0.1:${port}`;
  const browser = await chromium.launch({ executablePath: chromiumPath()!, args: ['--no-sandbox'] });
  const trouble: Trouble = { errors: [], foreign: [] };
  const contexts: BrowserContext[] = [];
  return {
    api,
    origin,
    trouble,
    open: async (options = {}) => {
      const context = await contextOf(browser, options);
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      watch(page, origin, trouble);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      server.closeAllConnections();
      await drain();
      await api.close();
    },
  };
}

function contextOf(browser: Browser, { width = 1280, locale = 'en' }: OpenOptions): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: 900 },
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: 'reduce',
  });
}

function watch(page: Page, origin: string, { errors, foreign }: Trouble): void {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const isOfDriver = message.text().includes('GL Driver Message');
    if (!isOfDriver && (message.type() === 'error' || message.type() === 'warning')) errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
}
