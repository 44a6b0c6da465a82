import { parsePage } from '../../src/core/pages/reading/parse-page.ts';
import type { PageRecord } from '../../src/core/pages/page.ts';

const home = 'https://exemple.fr';

/**
 * Content of one path: a list of links, a document, or a redirect (`'301 /cible'`), an error (`404`), nothing (null).
 */
export type Spot = readonly string[] | string | number | null;

/** Records of a small site: `recordsOf({ '/': ['/a'], '/a': [], '/vieux': '301 /a', '/parti': 404 })`. */
export function recordsOf(spots: Readonly<Record<string, Spot>>): PageRecord[] {
  return Object.entries(spots).map(([path, spot]) => recordOf(home + path, spot));
}

/** The URL of a path of that site. */
export function at(path: string): string {
  return home + path;
}

export function recordOf(url: string, spot: Spot): PageRecord {
  if (typeof spot === 'string' && /^3\d\d /.test(spot)) {
    const to = new URL(spot.slice(4), url).href;
    return { ...blank(url), status: Number(spot.slice(0, 3)), redirectNext: to, redirectTo: to, redirectHops: 1 };
  }
  if (spot === null) return { ...blank(url), error: 'timeout' };
  if (typeof spot === 'number') return { ...blank(url), status: spot };
  const html = typeof spot === 'string' ? spot : spot.map((href) => `<p><a href="${href}">${href}</a></p>`).join('');
  const page = parsePage({
    html,
    url,
    contentType: 'text/html',
    charset: 'utf-8',
    headers: {},
    scope: (to) => to.startsWith(`${home}/`),
    keepText: true,
  });
  return { ...blank(url), status: 200, contentType: 'text/html', charset: 'utf-8', bytes: html.length, ...page };
}

function blank(url: string): PageRecord {
  return {
    url,
    source: 'link',
    inSitemap: false,
    status: null,
    error: null,
    redirectNext: null,
    redirectTo: null,
    redirectHops: null,
    contentType: null,
    charset: null,
    bytes: null,
    responseMs: null,
    headers: {},
    content: null,
    links: [],
  };
}
