import { defineAudit } from '../audit.ts';
import { withoutCopies } from '../page-kinds/copies.ts';
import { duplicateGroups } from '../groups.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathsIn, excerpt } from '../wording.ts';

export const headingH1Duplicate = defineAudit({
  id: 'heading.h1_duplicate',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  title: { fr: 'H1 identiques sur plusieurs pages', en: 'The same H1 on several pages' },
  action: { fr: 'Donnez à chaque page un grand titre différent', en: 'Give each page a different main heading' },
  why: {
    fr: 'Deux pages qui annoncent le même sujet se font concurrence : le visiteur hésite et le moteur n’en retient qu’une.',
    en: 'Two pages that announce the same subject compete with each other: the visitor hesitates and the engine keeps only one.',
  },
  examples: {
    bad: {
      '/mariage': '<h1>Nos formules</h1><p>Cocktail, dîner assis et gâteau pour cent invités.</p>',
      '/seminaire': '<h1>Nos formules</h1><p>Petit déjeuner, buffet froid et pauses de la journée.</p>',
    },
    good: {
      '/mariage': '<h1>Traiteur de mariage</h1><p>Cocktail, dîner assis et gâteau pour cent invités.</p>',
      '/seminaire': '<h1>Buffets de séminaire</h1><p>Petit déjeuner, buffet froid et pauses de la journée.</p>',
    },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) => ({
    checked: indexablePages.length,
    findings: duplicateGroups(withoutCopies(indexablePages.filter(isFirstPage)), duplicateKey).map((group) => {
      const urls = group.map((page) => page.record.url);
      const h1 = h1sOf(group[0]!).join(' / ');
      return {
        page: urls[0]!,
        message: {
          fr: `${urls.length} pages ont pour H1 « ${excerpt(h1)} » : ${pathsIn(urls)}.`,
          en: `${urls.length} pages have “${excerpt(h1)}” as their H1: ${pathsIn(urls)}.`,
        },
        evidence: { h1, pages: urls.length, urls },
        fix: {
          fr: 'Précisez chaque H1 par ce qui distingue la page : modèle, ville, public, étape.',
          en: 'Make each H1 precise with what sets the page apart: model, town, audience, step.',
        },
      };
    }),
  }),
});

/** Language and all the H1s of a page: a site name that comes first in H1 is reported by heading.h1_multiple. */
function duplicateKey(page: PageFacts): string | null {
  const h1 = h1sOf(page).join(' / ').toLowerCase();
  return h1 ? `${page.content?.lang?.slice(0, 2).toLowerCase() ?? ''} ${h1}` : null;
}

function h1sOf({ content }: PageFacts): string[] {
  const h1s = content?.headings.filter(({ level }) => level === 1) ?? [];
  return h1s.map(({ text }) => text.trim()).filter((text) => text !== '');
}
