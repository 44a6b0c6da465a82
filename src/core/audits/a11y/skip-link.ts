import type { PageLink } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judge-pages.ts';
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
    const carriers = menuCarriers(htmlPages);
    const repeated = Math.max(2, repeatedShare * htmlPages.length);
    return judgeTemplate(htmlPages, ({ skipLink }, { record }) => {
      if (skipLink) return null;
      const menu = menuLinks(record).filter((link) => carriers.get(nameOf(link))! >= repeated).length;
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

/** How many pages carry each menu link: a list that few pages carry is a table of contents, not a block to skip. */
function menuCarriers(pages: readonly PageFacts[]): Map<string, number> {
  const carriers = new Map<string, number>();
  const bodies = new Set<string>();
  for (const { record, content } of pages) {
    // A home page often answers at two addresses.
    if (content && bodies.has(content.bodyHash)) continue;
    if (content) bodies.add(content.bodyHash);
    const names = new Set(menuLinks(record).map(nameOf));
    for (const name of names) carriers.set(name, (carriers.get(name) ?? 0) + 1);
  }
  return carriers;
}

/** The contents of a page lead to its own places: they are no block of the site. */
function menuLinks({ url, links }: PageFacts['record']): PageLink[] {
  return links.filter(({ position, to }) => (position === 'nav' || position === 'header') && to !== url);
}

function nameOf({ to, anchor }: PageLink): string {
  return `${to} ${anchor}`;
}
