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
  /** Address of the same service behind a door of its own that lets in by this key or a session only. */
  behindKey(key: string): Promise<string>;
  /** The door is shut, with its connections, then opened again at the same address. */
  shut(): Promise<{ reopen(): Promise<void> }>;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly width?: number;
  readonly locale?: 'fr' | 'en';
  /** Address of the service; that of the door without a key unless given. */
  readonly from?: string;
}

/** The service with its web application, and one browser; `allow` names the sites that may be crawled. */
export async function webHouse(allow: readonly string[]): Promise<WebHouse> {
  const folder = builtWebFolder();
  const api = await apiHouse(allow);
  const own = await openDoor(api, folder);
  const doors = [own];
  const browser = await chromium.launch({ executablePath: chromiumPath()!, args: ['--no-sandbox'] });
  const trouble: Trouble = { errors: [], foreign: [] };
  const contexts: BrowserContext[] = [];
  return {
    api,
    origin: own.origin,
    trouble,
    open: async (options = {}) => {
      const context = await contextOf(browser, options);
      contexts.push(context);
      const page = await context.newPage();
      // A loaded machine answers late: only what never comes is a fault.
      page.setDefaultTimeout(60_000);
      watch(page, options.from ?? own.origin, trouble);
      return page;
    },
    behindKey: async (key) => {
      const door = await openDoor(api, folder, { key });
      doors.push(door);
      return door.origin;
    },
    shut: async () => {
      await own.close();
      doors.splice(doors.indexOf(own), 1);
      const port = Number(new URL(own.origin).port);
      return { reopen: async () => void doors.push(await openDoor(api, folder, { port })) };
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      for (const door of doors) await door.close();
      await api.close();
    },
  };
}

interface Door {
  readonly origin: string;
  close(): Promise<void>;
}

async function openDoor(
  api: ApiHouse,
  folder: string,
  { key, port = 0 }: { readonly key?: string; readonly port?: number } = {},
): Promise<Door> {
  const app = api.appWith({ web: async () => folder, ...(key !== undefined && { key }) });
  const { server, drain } = await listen(app, port, '127.0.0.1');
  const address = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await drain();
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
