import type { PageLink } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judge-pages.ts';
import { keptByPlace } from '../kept-by-place.ts';
import type { PageFacts } from '../site-facts.ts';

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
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const menuOf = menuReader();
    const repeated = Math.max(2, repeatedShare * htmlPages.length);
    countCarriers(htmlPages, menuOf);
    return judgeTemplate(htmlPages, ({ skipLink }, page) => {
      if (skipLink) return null;
      let menu = 0;
      for (const { carriers } of menuOf(page)) if (carriers >= repeated) menu += 1;
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

/** What links of menus say alike. */
interface MenuEntry {
  /** Pages that carry it: a list that few pages carry is a table of contents, not a block to skip. */
  carriers: number;
  /** The last page that was counted: it may hold the entry twice. */
  last: PageFacts | null;
}

/** The menus of a page. Its contents lead to its own places: they are no block of the site. */
function menuReader(): (page: PageFacts) => MenuEntry[] {
  const byName = new Map<string, MenuEntry>();
  /** Pages share the links of their menus, most of which stand at the same places. */
  const entryAt = keptByPlace((link) => (isOfMenu(link) ? entryOf(link, byName) : null));
  return ({ record: { url, links } }) => {
    const menu: MenuEntry[] = [];
    for (let place = 0; place < links.length; place += 1) {
      const link = links[place]!;
      const entry = entryAt(link, place);
      if (entry !== null && link.to !== url) menu.push(entry);
    }
    return menu;
  };
}

function isOfMenu({ position }: PageLink): boolean {
  return position === 'nav' || position === 'header';
}

function entryOf({ to, anchor }: PageLink, byName: Map<string, MenuEntry>): MenuEntry {
  const name = `${to} ${anchor}`;
  let entry = byName.get(name);
  if (entry === undefined) byName.set(name, (entry = { carriers: 0, last: null }));
  return entry;
}

function countCarriers(pages: readonly PageFacts[], menuOf: (page: PageFacts) => readonly MenuEntry[]): void {
  const bodies = new Set<string>();
  for (const page of pages) {
    const { content } = page;
    // A home page often answers at two addresses.
    if (content && bodies.has(content.bodyHash)) continue;
    if (content) bodies.add(content.bodyHash);
    for (const entry of menuOf(page)) {
      if (entry.last === page) continue;
      entry.last = page;
      entry.carriers += 1;
    }
  }
}
