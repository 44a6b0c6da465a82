import { bareHost } from '../facts/site-hosts.ts';
import { linksWith } from '../links/link-table.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';

/** Hosts of shared libraries and fonts: they receive visitors’ IP addresses, but set no tracker. */
const libraries =
  /(?:^|\.)(?:jsdelivr\.net|cdnjs\.cloudflare\.com|unpkg\.com|jquery\.com|bootstrapcdn\.com|(?:ajax|fonts)\.googleapis\.com|fontawesome\.com|typekit\.net)$/;

/** True when a page loads what may set trackers: a script or frame of another site, shared libraries left out. */
export function mayTrackVisitors(facts: Pick<SiteFacts, 'pages' | 'links'>): boolean {
  return loadsThirdParty(facts, libraries);
}

/**
 * True when a page loads a script or frame of another site, which then learns of the visit. Hosts that match `except`
 * do not count.
 */
export function loadsThirdParty({ pages, links }: Pick<SiteFacts, 'pages' | 'links'>, except?: RegExp): boolean {
  return pages.some((page) => {
    const { record, content } = page;
    const isOther = (url: string): boolean => {
      const own = bareHost(record.url);
      const host = bareHost(url);
      return host !== '' && host !== own && !host.endsWith(`.${own}`) && !except?.test(host);
    };
    return (
      content?.resources.some(({ kind, url }) => kind === 'script' && isOther(url)) ||
      linksWith(links, page, 'frame').some(({ element, http, to }) => element === 'iframe' && http && isOther(to))
    );
  });
}

/**
 * True when a page sends what a visitor typed, by a form or a script. Search forms do not count, nor do forms that only
 * open an address.
 */
export function collectsVisitorInput(pages: readonly PageFacts[]): boolean {
  return pages.some(({ content }) =>
    content?.forms.some(({ method, action, searches }) => !searches && (method === 'post' || !action)),
  );
}
