import type { LinkTable } from '../links/link-table.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { pathOf } from '../wording.ts';

/** Anchors and addresses, normalised as `folded` does, with the number of pages that contain each. */
interface SiteWords {
  readonly texts: readonly string[];
  readonly counts: readonly number[];
}

/** Read once for all checks. */
const known = new WeakMap<LinkTable, SiteWords>();

/**
 * True when an address of the site, or the anchor of a link, matches `words` (written without accents). An anchor
 * counts when at least `leastPages` pages contain it.
 */
export function mentions({ pages, links }: Pick<SiteFacts, 'pages' | 'links'>, words: RegExp, leastPages = 1): boolean {
  let siteTexts = known.get(links);
  if (!siteTexts) known.set(links, (siteTexts = siteWords(pages, links)));
  const { texts, counts } = siteTexts;
  for (let at = 0; at < texts.length; at += 1) if (counts[at]! >= leastPages && words.test(texts[at]!)) return true;
  return false;
}

/** Addresses of the site count as present on all pages. */
function siteWords(pages: readonly PageFacts[], table: LinkTable): SiteWords {
  const words = new Map<string, number>();
  const pagesWithAnchor = pagesByAnchor(table);
  for (let place = 0; place < pagesWithAnchor.length; place += 1) {
    const text = folded(table.anchors[place]!);
    words.set(text, (words.get(text) ?? 0) + pagesWithAnchor[place]!);
  }
  const texts = [...words.keys()];
  const counts = [...words.values()];
  for (const page of pages) {
    texts.push(folded(shownAddress(pathOf(page.record.url))));
    counts.push(Infinity);
  }
  return { texts, counts };
}

/** By index of an anchor, the number of pages that contain it. */
function pagesByAnchor({ starts, numbers, anchors, anchorOf }: LinkTable): Uint32Array {
  const counts = new Uint32Array(anchors.length);
  const lastRow = new Int32Array(anchors.length).fill(-1);
  const countRow = (row: number): void => {
    for (let at = starts[row]!, end = starts[row + 1]!; at < end; at += 1) {
      const place = anchorOf[numbers[at]!]!;
      if (lastRow[place] === row) continue;
      lastRow[place] = row;
      counts[place]! += 1;
    }
  };
  for (let row = 0; row < starts.length - 1; row += 1) countRow(row);
  return counts;
}

const foldable = /[^a-z\d/.-]/;

/** Lower case without accents, spaces, apostrophes and underscores as hyphens: `Qui suis-je ?` → `qui-suis-je-?`. */
export function folded(text: string): string {
  // Most addresses need no change.
  if (!foldable.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_’']+/gu, '-');
}
