import type { Browser, BrowserContext, CDPSession, Page, Route } from 'playwright-core';
import type { PageScreen } from '../../core/pages/rendering.ts';
import { userAgent } from '../fetch-identity.ts';
import type { RenderOutcome, RenderRequest } from '../services/renderer.ts';
import type { AskedReplies } from './asked-replies.ts';
import { documentScript, prelude, sizeScript } from './page-scripts.ts';
import { withPatience } from './patience.ts';
import type { RenderLimits } from './render-limits.ts';
import { requestVerdict } from './request-verdict.ts';
import { screenScript } from './screen-script.ts';

/** The phone most sites are seen on; search engines index what it shows. */
const phone = { width: 412, height: 915 };
/** A transparent GIF of one pixel: a refused picture would run `onerror` handlers. */
const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
/** Reply headers that would reach the browser's own state or network, or no longer fit the decoded body. */
const droppedHeaders = new Set(
  'alt-svc clear-site-data connection content-disposition content-encoding content-length keep-alive link nel refresh report-to reporting-endpoints service-worker-allowed set-cookie set-cookie2 strict-transport-security transfer-encoding'.split(
    ' ',
  ),
);

/** Settled by the first of: the work, a crash, the end of patience. */
export interface VisitEnd {
  readonly outcome: RenderOutcome;
  /** False: the context could not be closed, the browser is not to be trusted any more. */
  readonly closed: boolean;
}

/** One page in a context of its own, from its document to its snapshot. */
export class PageVisit {
  private readonly browser: Browser;
  private readonly request: RenderRequest;
  private readonly replies: AskedReplies;
  private readonly limits: RenderLimits;
  /** Seconds of the Unix epoch at which the page's clock starts. */
  private readonly noon: number;
  private readonly flags = new Set<string>();
  private context: BrowserContext | null = null;
  private page: Page | null = null;
  private documents = 0;
  private requests = 0;
  private bytes = 0;
  private redirect: string | null = null;
  private over = false;
  private fail: (error: string) => void = () => {};

  constructor(browser: Browser, request: RenderRequest, replies: AskedReplies, limits: RenderLimits, noon: number) {
    this.browser = browser;
    this.request = request;
    this.replies = replies;
    this.limits = limits;
    this.noon = noon;
  }

  isOf(browser: Browser): boolean {
    return this.browser === browser;
  }

  /** Ends the visit with this word, whatever it waits for. */
  stop(error: string): void {
    this.fail(error);
  }

  async run(): Promise<VisitEnd> {
    const failed = new Promise<RenderOutcome>((resolve) => {
      this.fail = (error) => resolve(this.failure(error));
    });
    const timer = setTimeout(() => this.fail('render-timeout'), this.limits.page);
    const work = this.work().catch(() => this.failure(this.redirect === null ? 'render-failed' : null));
    const outcome = await Promise.race([work, failed]);
    clearTimeout(timer);
    this.over = true;
    return { outcome, closed: await this.close() };
  }

  private failure(error: string | null): RenderOutcome {
    return { error, html: null, redirect: this.redirect, flags: this.sortedFlags(), screen: null };
  }

  private async work(): Promise<RenderOutcome> {
    const page = await this.open();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'pause', initialVirtualTime: this.noon });
    await page.goto(this.request.url, { waitUntil: 'commit', timeout: this.limits.page });
    if (!(await this.live(session, this.limits.virtual))) this.flags.add('not-idle');
    const size = await evaluate<{ elements: number; characters: number; height: number }>(session, sizeScript);
    if (this.isTooLarge(size)) return this.failure('render-too-large');
    const screen = await evaluate<PageScreen>(session, screenScript);
    if (size.height > phone.height) await this.growTall(page, session, size.height);
    const after = await evaluate<{ elements: number; characters: number }>(session, sizeScript);
    if (this.isTooLarge(after)) return this.failure('render-too-large');
    const html = await evaluate<string>(session, documentScript);
    return { error: null, html, redirect: this.redirect, flags: this.sortedFlags(), screen };
  }

  private isTooLarge({ elements, characters }: { elements: number; characters: number }): boolean {
    return elements > this.limits.elements || characters > this.limits.characters;
  }

  private async open(): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: phone,
      screen: phone,
      isMobile: true,
      hasTouch: true,
      deviceScaleFactor: 1,
      locale: localeOf(this.request.lang),
      timezoneId: 'Europe/Paris',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      acceptDownloads: false,
      userAgent,
    });
    this.context = context;
    if (this.over) throw new Error('too late');
    await context.addInitScript(prelude);
    await context.route(
      () => true,
      (route) => this.answer(route),
    );
    const page = await context.newPage();
    this.page = page;
    context.on('page', (other) => void other.close().catch(() => undefined));
    page.on('crash', () => this.fail('render-crash'));
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    return page;
  }

  /** Lets the page live for so long by its own clock; false when it was still busy at the end of our patience. */
  private async live(session: CDPSession, budget: number): Promise<boolean> {
    const expired = new Promise<true>((resolve) =>
      session.once('Emulation.virtualTimeBudgetExpired', () => resolve(true)),
    );
    const order = session.send('Emulation.setVirtualTimePolicy', {
      policy: 'pauseIfNetworkFetchesPending',
      budget,
      maxVirtualTimeTaskStarvationCount: 1_000,
    });
    order.catch(() => undefined);
    const idle = await withPatience(expired, this.limits.settle, false);
    if (!idle) await session.send('Emulation.setVirtualTimePolicy', { policy: 'pause' });
    return idle;
  }

  /** What waits to be scrolled to is loaded when the screen is as tall as the page. */
  private async growTall(page: Page, session: CDPSession, height: number): Promise<void> {
    await page.setViewportSize({ width: phone.width, height: Math.min(height, this.limits.tallest) });
    if (!(await this.live(session, this.limits.virtualTall))) this.flags.add('not-idle');
  }

  private async answer(route: Route): Promise<void> {
    try {
      await this.decide(route);
    } catch {
      // The page or its context is gone: nobody waits for the answer.
    }
  }

  private async decide(route: Route): Promise<void> {
    const request = route.request();
    const isMainFrame = this.isMainFrame(route);
    const isNavigation = request.isNavigationRequest();
    const verdict = this.over
      ? 'refuse'
      : requestVerdict(
          {
            url: request.url(),
            method: request.method(),
            type: request.resourceType(),
            isMainFrame,
            isNavigation,
            documents: this.documents,
            pageUrl: this.request.url,
            contentType: request.headers()['content-type'],
            postBytes: request.postDataBuffer()?.length ?? 0,
          },
          this.limits.post,
        );
    if (verdict === 'refuse') return route.abort('blockedbyclient');
    if (verdict === 'picture') return route.fulfill({ status: 200, contentType: 'image/gif', body: picture });
    if (verdict === 'redirect') {
      this.redirect ??= request.url();
      return route.fulfill({ status: 204 });
    }
    if (verdict === 'document') {
      this.documents++;
      const { body, headers } = this.request;
      return route.fulfill({ status: 200, headers: passedHeaders(headers), body: Buffer.from(body) });
    }
    await this.load(route);
  }

  private async load(route: Route): Promise<void> {
    if (++this.requests > this.limits.requests) {
      this.flags.add('requests');
      return route.abort('blockedbyclient');
    }
    if (this.bytes > this.limits.bytes) {
      this.flags.add('bytes');
      return route.abort('blockedbyclient');
    }
    const request = route.request();
    const body = request.postDataBuffer();
    const {
      status,
      error,
      headers,
      body: bytes,
    } = await this.replies.reply({
      url: request.url(),
      method: request.method() as 'GET' | 'HEAD' | 'POST',
      headers: request.headers(),
      ...(body === null ? {} : { body }),
    });
    this.bytes += bytes.length;
    if (error !== null || status === null) return route.abort('failed');
    return route.fulfill({ status, headers: passedHeaders(headers), body: Buffer.from(bytes) });
  }

  /** A window the page opened has no frame yet when its first request comes. */
  private isMainFrame(route: Route): boolean {
    try {
      return route.request().frame() === this.page?.mainFrame();
    } catch {
      return false;
    }
  }

  private sortedFlags(): string[] {
    return [...this.flags].sort();
  }

  private async close(): Promise<boolean> {
    const { context } = this;
    if (context === null) return true;
    const closing = context.close().then(
      () => true,
      () => true,
    );
    return withPatience(closing, this.limits.close, false);
  }
}

/** Runs in a world of its own: what the page did to its globals does not reach it. */
async function evaluate<Answer>(session: CDPSession, expression: string): Promise<Answer> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return result.value as Answer;
}

/** A reply from any origin reads as the server meant it; the browser judges its sharing headers itself. */
function passedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !droppedHeaders.has(name)));
}

/** The visitor speaks the language of the page. */
function localeOf(lang: string | null): string {
  const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(lang ?? '')?.[0]?.toLowerCase() ?? 'fr';
  if (language === 'fr') return 'fr-FR';
  return language === 'en' ? 'en-GB' : language;
}
