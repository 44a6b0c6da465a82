import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import type { LinkTable } from '../links/link-table.ts';
import { linkTraits } from '../links/link-traits.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** Share of pages that carry a repeated block (WCAG 2.4.1). Working assumption: a table of contents is on far fewer. */
const repeatedShare = 0.1;
const mostMenuLinks = 10;

export const a11ySkipLink = defineAudit({
  id: 'a11y.skip_link',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Pas de lien d’évitement', en: 'No skip link' },
  action: { fr: 'Permettez de sauter le menu au clavier', en: 'Let keyboard users skip the menu' },
  why: {
    fr: 'Qui navigue au clavier doit traverser tout le menu à chaque page avant d’atteindre le texte.',
    en: 'Whoever navigates with the keyboard must cross the whole menu on each page before reaching the text.',
  },
  criteria: ['RGAA 4.1 – 12.7', 'WCAG 2.1 – 2.4.1'],
  thresholds: {
    links: { value: mostMenuLinks, unit: 'links before the content', source: 'fewer can be crossed quickly' },
  },
  examples: {
    bad: {
      '/': '<nav><!-- 12 × <a href="/rayon-{n}">Rayon {n}</a> --></nav><main><h1>Librairie</h1></main>',
      '/rayon-{1-12}':
        '<nav><!-- 12 × <a href="/rayon-{n}">Rayon {n}</a> --></nav><main><h1>Livres du rayon</h1></main>',
    },
    good: {
      '/': '<a href="#contenu">Aller au contenu</a><nav><!-- 12 × <a href="/rayon-{n}">Rayon {n}</a> --></nav><main id="contenu"><h1>Librairie</h1></main>',
      '/rayon-{1-12}':
        '<a href="#contenu">Aller au contenu</a><nav><!-- 12 × <a href="/rayon-{n}">Rayon {n}</a> --></nav><main id="contenu"><h1>Livres du rayon</h1></main>',
    },
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) => {
    const menus = readMenus(htmlPages, links);
    const fewestCarriers = Math.max(2, repeatedShare * htmlPages.length);
    return judgeTemplate(htmlPages, ({ skipLink }, page) => {
      if (skipLink) return null;
      const menu = countRepeatedLinks(page, links, menus, fewestCarriers);
      if (menu <= mostMenuLinks) return null;
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

/** Menu entries: links with the same target and the same anchor. Links from a page to itself, as in its table of contents, are left out. */
interface Menus {
  /** Entry by link number; -1 for links outside menus. */
  readonly entries: Int32Array;
  /** Number of pages by entry: a list on few pages is a table of contents, not a block to skip. */
  readonly carriers: Uint32Array;
}

function readMenus(pages: readonly PageFacts[], table: LinkTable): Menus {
  const entries = entriesOf(table);
  const { starts, numbers, links } = table;
  const carriers = new Uint32Array(links.length);
  /** Last page counted by entry: a page may contain an entry twice. */
  const last = new Int32Array(links.length).fill(-1);
  const bodies = new Set<string>();
  for (const { row, record, content } of pages) {
    // A home page often has two addresses: it counts once.
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

/** Number of menu links of a page whose entry is on at least `fewestCarriers` pages. */
function countRepeatedLinks(
  { row, record: { url } }: PageFacts,
  { starts, numbers, links }: LinkTable,
  { entries, carriers }: Menus,
  fewestCarriers: number,
): number {
  let count = 0;
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
    const number = numbers[at]!;
    const entry = entries[number]!;
    if (entry !== -1 && carriers[entry]! >= fewestCarriers && links[number]!.to !== url) count += 1;
  }
  return count;
}
