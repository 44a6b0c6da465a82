import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../chromium.ts';
import type { WordPress } from './wordpress.ts';

/** A person at a browser, with everything that the browser asked and reported. */
export interface PersonAtBrowser {
  readonly page: Page;
  /** Hosts with their ports. */
  readonly hosts: ReadonlySet<string>;
  /** Errors of scripts. */
  readonly errors: readonly string[];
  /** Content of the open post as the editor would save it. */
  content(): Promise<string>;
  openPost(id: number): Promise<void>;
  /** Opens the sidebar and waits for the end of an analysis. */
  analyse(): Promise<void>;
  close(): Promise<void>;
}

/** Logs a person in with the system's Chromium. */
export async function personAtBrowser(wordpress: WordPress, name: keyof WordPress['users']): Promise<PersonAtBrowser> {
  const browser = await chromium.launch({ executablePath: chromiumPath()!, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, locale: 'fr-FR' });
  const hosts = new Set<string>();
  const errors: string[] = [];
  page.on('request', (request) => /^https?:/.test(request.url()) && hosts.add(new URL(request.url()).host));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${wordpress.origin}/wp-login.php`);
  await page.fill('#user_login', name);
  await page.fill('#user_pass', wordpress.users[name].password);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  return { page, hosts, errors, ...editorOf(page, wordpress.origin, browser) };
}

function editorOf(page: Page, origin: string, browser: Browser) {
  return {
    content: () => page.evaluate<string>("wp.data.select('core/editor').getEditedPostContent()"),
    async openPost(id: number): Promise<void> {
      await page.goto(`${origin}/wp-admin/post.php?post=${id}&action=edit`);
      await page.waitForSelector('.editor-header', { timeout: 60_000 });
    },
    async analyse(): Promise<void> {
      const button = page.getByRole('button', { name: /Analyser (ce texte|de nouveau)|Analyse (this text|again)/ });
      if (!(await button.isVisible())) await page.getByRole('button', { name: 'Maillage', exact: true }).click();
      const answered = page.waitForResponse((reply) => reply.url().includes('/maillage/v1/posts/'));
      await button.click();
      await answered;
      await page.waitForFunction("wp.data.select('maillage/analysis').state().status !== 'running'");
    },
    close: () => browser.close(),
  };
}
