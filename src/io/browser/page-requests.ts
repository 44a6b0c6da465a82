import type { Page, Route } from 'playwright-core';
import type { RenderRequest } from '../services/renderer.ts';
import type { AssetCache } from './asset-cache.ts';
import type { RenderLimits } from './render-limits.ts';
import { type RequestVerdict, requestVerdict } from './request-verdict.ts';

/** A transparent GIF of one pixel; a blocked picture would run `onerror` handlers. */
const emptyPicture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
/** Reply headers that would change the state or the network of the browser, or that do not match the decoded body. */
const droppedHeaders = new Set(
  'alt-svc clear-site-data connection content-disposition content-encoding content-length keep-alive link nel refresh report-to reporting-endpoints service-worker-allowed set-cookie set-cookie2 strict-transport-security transfer-encoding'.split(
    ' ',
  ),
);

/** Answers every request of one page, within its limits. */
export class PageRequests {
  /** `requests` or `bytes` for a limit that was reached; the visit adds its own. */
  readonly flags = new Set<string>();
  /** Where a script redirected the visitor. */
  redirect: string | null = null;
  /** True when the visit is over: later requests are blocked. */
  isOver = false;
  private readonly request: RenderRequest;
  private readonly assets: AssetCache;
  private readonly limits: RenderLimits;
  private documents = 0;
  private requests = 0;
  private bytes = 0;

  constructor(request: RenderRequest, assets: AssetCache, limits: RenderLimits) {
    this.request = request;
    this.assets = assets;
    this.limits = limits;
  }

  async answer(route: Route, page: Page | null): Promise<void> {
    try {
      await this.applyVerdict(this.verdictOn(route, page), route);
    } catch {
      // The page or its context is closed: the answer is not needed.
    }
  }

  private verdictOn(route: Route, page: Page | null): RequestVerdict {
    const request = route.request();
    const isMainFrame = isInMainFrame(route, page);
    const isNavigation = request.isNavigationRequest();
    if (this.isOver) return 'block';
    const described = {
      url: request.url(),
      method: request.method(),
      type: request.resourceType(),
      isMainFrame,
      isNavigation,
      documents: this.documents,
      pageUrl: this.request.url,
      contentType: request.headers()['content-type'],
      postBytes: request.postDataBuffer()?.length ?? 0,
    };
    return requestVerdict(described, this.limits.postBytes);
  }

  private async applyVerdict(verdict: RequestVerdict, route: Route): Promise<void> {
    if (verdict === 'block') return route.abort('blockedbyclient');
    if (verdict === 'picture') return route.fulfill({ status: 200, contentType: 'image/gif', body: emptyPicture });
    if (verdict === 'redirect') {
      this.redirect ??= route.request().url();
      return route.fulfill({ status: 204 });
    }
    if (verdict === 'document') {
      this.documents++;
      const { body, headers } = this.request;
      return route.fulfill({ status: 200, headers: allowedHeaders(headers), body: Buffer.from(body) });
    }
    await this.load(route);
  }

  private async load(route: Route): Promise<void> {
    const reached = this.limitReached();
    if (reached !== null) {
      this.flags.add(reached);
      return route.abort('blockedbyclient');
    }
    const request = route.request();
    const body = request.postDataBuffer();
    const reply = await this.assets.load({
      url: request.url(),
      method: request.method() as 'GET' | 'HEAD' | 'POST',
      headers: request.headers(),
      ...(body === null ? {} : { body }),
    });
    this.bytes += reply.body.length;
    if (reply.error !== null || reply.status === null) return route.abort('failed');
    return route.fulfill({
      status: reply.status,
      headers: allowedHeaders(reply.headers),
      body: Buffer.from(reply.body),
    });
  }

  private limitReached(): 'requests' | 'bytes' | null {
    if (++this.requests > this.limits.requests) return 'requests';
    return this.bytes > this.limits.bytes ? 'bytes' : null;
  }
}

/** False too for a window that the page opened, which has no frame yet at its first request. */
function isInMainFrame(route: Route, page: Page | null): boolean {
  try {
    return route.request().frame() === page?.mainFrame();
  } catch {
    return false;
  }
}

/** The headers of a reply that the browser receives; it applies the CORS headers itself. */
function allowedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !droppedHeaders.has(name)));
}
