import { isAnchor } from '../links/link-traits.ts';
import type { LinkTable } from '../links/link-table.ts';
import type { PageFacts } from './site-facts.ts';

/** Targets of the next, previous and contents buttons of a page. */
interface Steps {
  readonly after: Set<string>;
  readonly before: Set<string>;
  readonly above: Set<string>;
}

const ways = ['after', 'before', 'above'] as const;
const longestButton = 28;
const part = '(?: (?:page|section|chapter|chapitre|partie|part))?';
const ahead = new RegExp(`^(?:next${part}|(?:(?:la|le) )?(?:(?:page|section|chapitre|partie) )?suivante?s?)$`);
const back = new RegExp(
  `^(?:prev|previous${part}|(?:(?:la|le) )?(?:(?:page|section|chapitre|partie) )?pr[ée]c[ée]dente?s?)$`,
);
const up =
  /^(?:up|contents|(?:table of|back to) contents|toc|sommaire|(?:retour au |le )sommaire|table des mati[èe]res|remonter)$/;

/** Navigation buttons by address of the page, for the pages that have some. */
export function navigationButtons(pages: readonly PageFacts[], table: LinkTable): ReadonlyMap<string, Steps> {
  const steps = new Map<string, Steps>();
  const wayOfNumber = waysOf(table);
  const { starts, numbers } = table;
  for (const { row, record } of pages) {
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const way = wayOfNumber[numbers[at]!]!;
      if (way === 0) continue;
      const link = table.links[numbers[at]!]!;
      if (link.to === record.url) continue;
      let own = steps.get(record.url);
      if (!own) steps.set(record.url, (own = { after: new Set(), before: new Set(), above: new Set() }));
      own[ways[way - 1]!].add(link.to);
    }
  }
  return steps;
}

/** By link number, one more than the index of its direction in `ways`; 0 for any other link. */
function waysOf({ links, anchors, anchorOf }: LinkTable): Uint8Array {
  const wayOfAnchor = Uint8Array.from(anchors, wayOf);
  const found = new Uint8Array(links.length);
  for (let number = 0; number < links.length; number += 1) {
    const anchor = anchorOf[number]!;
    const hasNoText = anchors[anchor] === '';
    if (!hasNoText && wayOfAnchor[anchor] === 0) continue;
    const link = links[number]!;
    if (link.internal && isAnchor(link)) found[number] = hasNoText ? wayOf(link.imageAlt ?? '') : wayOfAnchor[anchor]!;
  }
  return found;
}

/**
 * True for a page of a book: a button goes up to the contents, and the next or the previous page links back. Paginated
 * lists and galleries have no contents page above them.
 */
export function isBookPage({ record: { url } }: PageFacts, steps: ReadonlyMap<string, Steps>): boolean {
  const own = steps.get(url);
  if (!own || own.above.size === 0) return false;
  const { after, before } = own;
  return (
    [...after].some((to) => steps.get(to)?.before.has(url)) || [...before].some((to) => steps.get(to)?.after.has(url))
  );
}

/** Direction named by a short anchor or its image, without brackets and arrows. */
function wayOf(button: string): number {
  if (button === '' || button.length > longestButton) return 0;
  const words = button
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (ahead.test(words)) return 1 + ways.indexOf('after');
  if (back.test(words)) return 1 + ways.indexOf('before');
  return up.test(words) ? 1 + ways.indexOf('above') : 0;
}
