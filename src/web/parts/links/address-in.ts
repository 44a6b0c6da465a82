import { parsedUrl } from '../../../core/values/url.ts';

interface PageLink {
  /** Address of the page that has the link. */
  readonly from: string;
  readonly to: string;
}

/** As the pages of a site mostly write it: without what both pages share. */
export function addressIn({ from, to }: PageLink): string {
  const [page, target] = [parsedUrl(from), parsedUrl(to)];
  if (page === null || target === null || page.origin !== target.origin) return to;
  return `${target.pathname}${target.search}${target.hash}`;
}
