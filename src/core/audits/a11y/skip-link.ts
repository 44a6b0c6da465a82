import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import type { LinkTable } from '../links/link-table.ts';
import { linkTraits } from '../links/link-traits.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** WCAG 2.4.1 speaks of blocks that come back from page to page: a contents list and its chapters stay far below. */
const repeatedShare = 0.1;

export const a11ySkipLink = defineAudit({
  id: 'a11y.skip_link',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Pas de lien d’évitement', en: 'No skip link' },
  why: {
    fr: 'Qui navigue au clavier doit traverser tout le menu à chaque page avant d’atteindre le texte.',
    en: 'Whoever navigates with the keyboard must cross the whole menu on each page before reaching the text.',
  },
  criteria: ['RGAA 4.1 – 12.7', 'WCAG 2.1 – 2.4.1'],
  thresholds: {
    links: { value: 10, unit: 'links before the content', source: 'fewer can be crossed quickly' },
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) => {
    const menus = readMenus(htmlPages, links);
    const repeated = Math.max(2, repeatedShare * htmlPages.length);
    return judgeTemplate(htmlPages, ({ skipLink }, page) => {
      if (skipLink) return null;
      const menu = menuLinks(page, links, menus, repeated);
      if (menu <= 10) return null;
      return {
        message: {
          fr: 'La page n’offre pas de lien « Aller au contenu » avant son menu.',
          en: 'The page offers no “Skip to content” link before its menu.',
        },
        evidence: { menuLinks: menu },
        fix: {
          fr: 'Placez en tout premier un lien « Aller au contenu » vers l’identifiant de la balise main.',
          en: 'Place first of all a “Skip to content” link to the identifier of the main element.',
        },
      };
    });
  },
});

/** Entries of menus: links that say alike. Those of the contents of a page lead to its own places: they are no block of the site. */
interface Menus {
  /** By number of a link, its entry; -1 for links of no menu. */
  readonly entries: Int32Array;
  /** By entry, pages that carry it: a list that few pages carry is a table of contents, not a block to skip. */
  readonly carriers: Uint32Array;
}

function readMenus(pages: readonly PageFacts[], table: LinkTable): Menus {
  const entries = entriesOf(table);
  const { starts, numbers, links } = table;
  const carriers = new Uint32Array(links.length);
  /** Per entry, the last page that was counted: it may hold the entry twice. */
  const last = new Int32Array(links.length).fill(-1);
  const bodies = new Set<string>();
  for (const { row, record, content } of pages) {
    // A home page often answers at two addresses.
    if (content && bodies.has(content.bodyHash)) continue;
    if (content) bodies.add(content.bodyHash);
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const entry = entries[numbers[at]!]!;
      if (entry === -1 || last[entry] === row || links[numbers[at]!]!.to === record.url) continue;
      last[entry] = row;
      carriers[entry]! += 1;
    }
  }
  return { entries, carriers };
}

function entriesOf({ links, traits }: LinkTable): Int32Array {
  const byName = new Map<string, number>();
  const entries = new Int32Array(links.length).fill(-1);
  for (let number = 0; number < links.length; number += 1) {
    if ((traits[number]! & linkTraits.menu) === 0) continue;
    const { to, anchor } = links[number]!;
    const name = `${to} ${anchor}`;
    let entry = byName.get(name);
    if (entry === undefined) byName.set(name, (entry = byName.size));
    entries[number] = entry;
  }
  return entries;
}

/** Links of a page that enough pages carry. */
function menuLinks(
  { row, record: { url } }: PageFacts,
  { starts, numbers, links }: LinkTable,
  { entries, carriers }: Menus,
  enough: number,
): number {
  let count = 0;
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
    const number = numbers[at]!;
    const entry = entries[number]!;
    if (entry !== -1 && carriers[entry]! >= enough && links[number]!.to !== url) count += 1;
  }
  return count;
}
