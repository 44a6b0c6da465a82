import { siteHost } from '../../core/values/addresses/site-host.ts';
import { parsedUrl } from '../../core/values/url.ts';
import { rounded } from '../../core/values/rounded.ts';
import { compareText } from '../../core/values/compare-text.ts';

/** A row of a file of an audit. */
type Row = Readonly<Record<string, unknown>>;

interface Anchor {
  count: number;
  readonly pages: Set<string>;
}

/** The words of the links to each page of the site, from the page most linked: how often, from how many pages, and their share. */
export function anchorRows(links: readonly Row[]): Row[] {
  const byTarget = new Map<string, Map<string, Anchor>>();
  for (const { from, to, anchor, element } of links) {
    if (element !== 'a' || !isOfSite(String(from), String(to))) continue;
    const anchors = byTarget.get(String(to)) ?? new Map<string, Anchor>();
    byTarget.set(String(to), anchors);
    const words = String(anchor).replace(/\s+/gu, ' ').trim();
    const one = anchors.get(words) ?? { count: 0, pages: new Set() };
    anchors.set(words, one);
    one.count += 1;
    one.pages.add(String(from));
  }
  return [...byTarget]
    .map(([to, anchors]) => ({ to, anchors, all: [...anchors.values()].reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.all - a.all || compareText(a.to, b.to))
    .flatMap(({ to, anchors, all }) =>
      [...anchors]
        .sort((a, b) => b[1].count - a[1].count || compareText(a[0], b[0]))
        .map(([anchor, { count, pages }]) => ({
          to,
          anchor,
          count,
          pages: pages.size,
          share: rounded(count / all, 4),
        })),
    );
}

function isOfSite(from: string, to: string): boolean {
  const target = parsedUrl(to);
  return target !== null && /^https?:$/.test(target.protocol) && siteHost(from) === siteHost(to);
}
