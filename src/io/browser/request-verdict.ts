/** A request that a page makes in the browser. */
export interface BrowserRequest {
  readonly url: string;
  readonly method: string;
  /** Resource type of Playwright: `document`, `script`, `image` … */
  readonly type: string;
  /** False for windows that the page opened and for frames within it. */
  readonly isMainFrame: boolean;
  readonly isNavigation: boolean;
  /** Documents of the main frame requested so far. */
  readonly documents: number;
  readonly pageUrl: string;
  readonly contentType: string | undefined;
  readonly postBytes: number;
}

/**
 * `document`: answer with the document fetched before · `redirect`: record a redirect by script · `picture`: answer with an
 * empty picture · `fetch`: use the guarded fetch · `block`: fail the request.
 */
export type RequestVerdict = 'document' | 'redirect' | 'picture' | 'fetch' | 'block';

const fetchedTypes = new Set(['script', 'stylesheet', 'fetch', 'xhr', 'manifest']);

/** How a request of a page is answered. */
export function requestVerdict(request: BrowserRequest, maxPostBytes: number): RequestVerdict {
  if (!/^https?:/i.test(request.url)) return 'block';
  if (request.isNavigation) {
    if (!request.isMainFrame) return 'block';
    return request.documents === 0 ? 'document' : 'redirect';
  }
  if (!request.isMainFrame) return 'block';
  if (request.type === 'image') return 'picture';
  if (!fetchedTypes.has(request.type)) return 'block';
  if (request.method === 'GET' || request.method === 'HEAD') return 'fetch';
  return isQuery(request, maxPostBytes) ? 'fetch' : 'block';
}

/** JSON posted to the origin of the page is usually a query (GraphQL); forms and beacons change or count something. */
function isQuery({ method, type, url, pageUrl, contentType, postBytes }: BrowserRequest, maxBytes: number): boolean {
  return (
    method === 'POST' &&
    (type === 'fetch' || type === 'xhr') &&
    new URL(url).origin === new URL(pageUrl).origin &&
    /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType ?? '') &&
    postBytes <= maxBytes
  );
}
