import { bareHost } from '../facts/site-hosts.ts';
import { linksWith } from '../links/link-table.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';

/** Hosts of shared libraries and fonts: they see an address, and lay no tracker. */
const libraries =
  /(?:^|\.)(?:jsdelivr\.net|cdnjs\.cloudflare\.com|unpkg\.com|jquery\.com|bootstrapcdn\.com|(?:ajax|fonts)\.googleapis\.com|fontawesome\.com|typekit\.net)$/;

/** Does any page load what may lay trackers: a script or a frame of another site, libraries left out? */
export function mayTrack(facts: Pick<SiteFacts, 'pages' | 'links'>): boolean {
  return loadsOthers(facts, libraries);
}

/** Does any page load a script or a frame of another site, which then knows of the visit? */
export function loadsOthers({ pages, links }: Pick<SiteFacts, 'pages' | 'links'>, spared?: RegExp): boolean {
  return pages.some((page) => {
    const { record, content } = page;
    const isOther = (url: string): boolean => {
      const own = bareHost(record.url);
      const host = bareHost(url);
      return host !== '' && host !== own && !host.endsWith(`.${own}`) && !spared?.test(host);
    };
    return (
      content?.resources.some(({ kind, url }) => kind === 'script' && isOther(url)) ||
      linksWith(links, page, 'frame').some(({ element, http, to }) => element === 'iframe' && http && isOther(to))
    );
  });
}

/** Does any page send what a visitor typed, itself or by a script? A form that only leads to an address searches, as does one that says so. */
export function asksVisitors(pages: readonly PageFacts[]): boolean {
  return pages.some(({ content }) =>
    content?.forms.some(({ method, action, searches }) => !searches && (method === 'post' || !action)),
  );
}
