import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { PageScreen } from '../../core/pages/rendering.ts';
import type { RenderOutcome, RenderRequest } from '../services/renderer.ts';
import type { AssetCache } from './asset-cache.ts';
import { evaluateIsolated } from './evaluate-isolated.ts';
import { PageRequests } from './page-requests.ts';
import { documentScript, initScript, sizeScript } from './page-scripts.ts';
import { newPhoneContext, phone } from './phone-context.ts';
import type { RenderLimits } from './render-limits.ts';
import { screenScript } from './screen-script.ts';
import { withTimeout } from './with-timeout.ts';

export interface VisitEnd {
  readonly outcome: RenderOutcome;
  /** False when the context could not be closed: the browser must be restarted. */
  readonly closed: boolean;
}

export interface VisitParts {
  readonly browser: Browser;
  readonly assets: AssetCache;
  readonly limits: RenderLimits;
  /** Unix time in seconds at which the clock of the page starts. */
  readonly noon: number;
}

interface DocumentSize {
  readonly elements: number;
  readonly characters: number;
  readonly height: number;
}

/** Renders one page in a separate browser context, from its document to its snapshot. */
export class PageVisit {
  private readonly request: RenderRequest;
  private readonly browser: Browser;
  private readonly limits: RenderLimits;
  private readonly noon: number;
  private readonly requests: PageRequests;
  private context: BrowserContext | null = null;
  private page: Page | null = null;
  private fail: (error: string) => void = () => {};

  constructor(request: RenderRequest, { browser, assets, limits, noon }: VisitParts) {
    this.request = request;
    this.browser = browser;
    this.limits = limits;
    this.noon = noon;
    this.requests = new PageRequests(request, assets, limits);
  }

  runsIn(browser: Browser): boolean {
    return this.browser === browser;
  }

  /** Ends the visit at once with this error. */
  stop(error: string): void {
    this.fail(error);
  }

  /** Ends with the snapshot, with `stop`, with a crash of the page or at the time limit, whichever is first. */
  async run(): Promise<VisitEnd> {
    const failed = new Promise<RenderOutcome>((resolve) => {
      this.fail = (error) => resolve(this.failure(error));
    });
    const timer = setTimeout(() => this.fail('render-timeout'), this.limits.page);
    const work = this.snapshot().catch(() => this.failure(this.requests.redirect === null ? 'render-failed' : null));
    const outcome = await Promise.race([work, failed]);
    clearTimeout(timer);
    this.requests.isOver = true;
    return { outcome, closed: await this.close() };
  }

  private failure(error: string | null): RenderOutcome {
    return { error, html: null, redirect: this.requests.redirect, flags: this.sortedFlags(), screen: null };
  }

  private async snapshot(): Promise<RenderOutcome> {
    const page = await this.open();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'pause', initialVirtualTime: this.noon });
    await page.goto(this.request.url, { waitUntil: 'commit', timeout: this.limits.page });
    await this.advanceClock(session, this.limits.virtual);
    const size = await evaluateIsolated<DocumentSize>(session, sizeScript);
    if (this.isTooLarge(size)) return this.failure('render-too-large');
    const screen = await evaluateIsolated<PageScreen>(session, screenScript);
    if (size.height > phone.height) await this.growTall(page, session, size.height);
    const sizeAfter = await evaluateIsolated<DocumentSize>(session, sizeScript);
    if (this.isTooLarge(sizeAfter)) return this.failure('render-too-large');
    const html = await evaluateIsolated<string>(session, documentScript);
    return { error: null, html, redirect: this.requests.redirect, flags: this.sortedFlags(), screen };
  }

  private isTooLarge({ elements, characters }: DocumentSize): boolean {
    return elements > this.limits.elements || characters > this.limits.characters;
  }

  private async open(): Promise<Page> {
    const context = await newPhoneContext(this.browser, this.request.lang);
    this.context = context;
    if (this.requests.isOver) throw new Error('the visit is over');
    await context.addInitScript(initScript);
    await context.route(
      () => true,
      (route) => this.requests.answer(route, this.page),
    );
    const page = await context.newPage();
    this.page = page;
    context.on('page', (other) => void other.close().catch(() => undefined));
    page.on('crash', () => this.fail('render-crash'));
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    return page;
  }

  /** Lets `budget` ms pass on the clock of the page; a page that is still busy after `settle` is paused and flagged. */
  private async advanceClock(session: CDPSession, budget: number): Promise<void> {
    const expired = new Promise<true>((resolve) =>
      session.once('Emulation.virtualTimeBudgetExpired', () => resolve(true)),
    );
    const order = session.send('Emulation.setVirtualTimePolicy', {
      policy: 'pauseIfNetworkFetchesPending',
      budget,
      maxVirtualTimeTaskStarvationCount: 1_000,
    });
    order.catch(() => undefined);
    if (await withTimeout(expired, this.limits.settle, false)) return;
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'pause' });
    this.requests.flags.add('not-idle');
  }

  /** Makes the screen as tall as the page, so that what is loaded on scrolling is loaded. */
  private async growTall(page: Page, session: CDPSession, height: number): Promise<void> {
    await page.setViewportSize({ width: phone.width, height: Math.min(height, this.limits.tallest) });
    await this.advanceClock(session, this.limits.virtualTall);
  }

  private sortedFlags(): string[] {
    return [...this.requests.flags].sort();
  }

  private async close(): Promise<boolean> {
    const { context } = this;
    if (context === null) return true;
    const closing = context.close().then(
      () => true,
      () => true,
    );
    return withTimeout(closing, this.limits.close, false);
  }
}
