import type { PageLink } from '../pages/page.ts';
import { isAnchor } from './link-traits.ts';
import type { LinkTable } from './link-table.ts';
import type { PageFacts } from './site-facts.ts';

/** Where the buttons of a page lead, by what they say. */
interface Steps {
  readonly after: Set<string>;
  readonly before: Set<string>;
  readonly above: Set<string>;
}

const longestButton = 28;
const part = '(?: (?:page|section|chapter|chapitre|partie|part))?';
const ahead = new RegExp(`^(?:next${part}|(?:(?:la|le) )?(?:(?:page|section|chapitre|partie) )?suivante?s?)$`);
const back = new RegExp(
  `^(?:prev|previous${part}|(?:(?:la|le) )?(?:(?:page|section|chapitre|partie) )?pr[ée]c[ée]dente?s?)$`,
);
const up =
  /^(?:up|contents|(?:table of|back to) contents|toc|sommaire|(?:retour au |le )sommaire|table des mati[èe]res|remonter)$/;

/** The steps of each page that has some, by its address. */
export function stepsOf(pages: readonly PageFacts[], table: LinkTable): ReadonlyMap<string, Steps> {
  const steps = new Map<string, Steps>();
  /** Menus say the same few anchors again and again. */
  const ways = new Map<string, keyof Steps | null>();
  const wayOfNumber = table.links.map((link) => {
    const said = buttonOf(link);
    if (said === '') return null;
    let way = ways.get(said);
    if (way === undefined) ways.set(said, (way = wayOf(said)));
    return way;
  });
  const { starts, numbers } = table;
  for (const { row, record } of pages) {
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const way = wayOfNumber[numbers[at]!]!;
      if (way === null) continue;
      const link = table.links[numbers[at]!]!;
      if (link.to === record.url) continue;
      let own = steps.get(record.url);
      if (!own) steps.set(record.url, (own = { after: new Set(), before: new Set(), above: new Set() }));
      own[way].add(link.to);
    }
  }
  return steps;
}

/**
 * Do the buttons of the page make it a leaf of a book: one goes up to the contents, and the page that comes next, or
 * before, leads back? A list cut in pages and a gallery have no contents above them.
 */
export function isNamedStep({ record: { url } }: PageFacts, steps: ReadonlyMap<string, Steps>): boolean {
  const own = steps.get(url);
  if (!own || own.above.size === 0) return false;
  const { after, before } = own;
  return (
    [...after].some((to) => steps.get(to)?.before.has(url)) || [...before].some((to) => steps.get(to)?.after.has(url))
  );
}

/** What a short link says, or the image in it; empty for other links. */
function buttonOf(link: PageLink): string {
  if (!link.internal || !isAnchor(link)) return '';
  const said = link.anchor === '' ? (link.imageAlt ?? '') : link.anchor;
  return said.length > longestButton ? '' : said;
}

/** Brackets and arrows say nothing. */
function wayOf(button: string): keyof Steps | null {
  const said = button
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (ahead.test(said)) return 'after';
  if (back.test(said)) return 'before';
  return up.test(said) ? 'above' : null;
}
