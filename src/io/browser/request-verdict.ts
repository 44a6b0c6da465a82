/** A request of the browser. */
export interface WantedRequest {
  readonly url: string;
  readonly method: string;
  /** Resource type of Playwright: `document`, `script`, `image` … */
  readonly type: string;
  /** False for the windows a page opened and the frames within it. */
  readonly isMainFrame: boolean;
  readonly isNavigation: boolean;
  /** Documents of the main frame requested so far. */
  readonly documents: number;
  readonly pageUrl: string;
  readonly contentType: string | undefined;
  readonly postBytes: number;
}

export type RequestVerdict = 'document' | 'redirect' | 'picture' | 'ask' | 'refuse';

const asked = new Set(['script', 'stylesheet', 'fetch', 'xhr', 'manifest']);

/** How a request of the browser is answered; `ask` goes through the guarded fetch. */
export function requestVerdict(wanted: WantedRequest, mostPostBytes: number): RequestVerdict {
  if (!/^https?:/i.test(wanted.url)) return 'refuse';
  if (wanted.isNavigation) {
    if (!wanted.isMainFrame) return 'refuse';
    return wanted.documents === 0 ? 'document' : 'redirect';
  }
  if (!wanted.isMainFrame) return 'refuse';
  if (wanted.type === 'image') return 'picture';
  if (!asked.has(wanted.type)) return 'refuse';
  if (wanted.method === 'GET' || wanted.method === 'HEAD') return 'ask';
  return isQuery(wanted, mostPostBytes) ? 'ask' : 'refuse';
}

/** JSON posted to the page's own origin is mostly a query (GraphQL); forms and beacons change or count something. */
function isQuery({ method, type, url, pageUrl, contentType, postBytes }: WantedRequest, most: number): boolean {
  return (
    method === 'POST' &&
    (type === 'fetch' || type === 'xhr') &&
    new URL(url).origin === new URL(pageUrl).origin &&
    /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType ?? '') &&
    postBytes <= most
  );
}
