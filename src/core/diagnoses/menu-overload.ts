import type { PageFacts } from '../audits/facts/site-facts.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Distinct links outside the content, on at least half of the pages: the limit of link.too_many for all links. */
const mostLinks = 150;
const leastPages = 5;

export const menuOverload = defineDiagnosis({
  id: 'menu-overload',
  severity: 'medium',
  effort: 'days',
  once: true,
  loses: 'visitors',
  title: { fr: 'Des menus trop chargés', en: 'Overloaded menus' },
  action: { fr: 'Allégez les menus', en: 'Lighten the menus' },
  why: {
    fr: 'Quand chaque page mène à toutes les autres, le lecteur ne sait plus où aller et le moteur ne voit plus quelles pages comptent ni de quoi elles sont voisines.',
    en: 'When every page leads to all the others, readers do not know where to go and search engines see neither which pages matter nor what they are close to.',
  },
  how: {
    fr: 'Ne gardez dans les menus et le pied de page que les rubriques et les offres principales\u00a0; laissez chaque rubrique mener à ses pages, et les textes aux pages voisines.',
    en: 'Keep only the sections and the main offers in menus and footer; let each section lead to its pages, and texts to related pages.',
  },
  effect: {
    fr: 'Les pages qui vendent reçoivent plus de poids\u00a0: comparez leur rang interne avant et après.',
    en: 'The pages that sell receive more weight: compare their internal rank before and after.',
  },
  explains: ['link.too_many', 'link.chrome_only'],
  capsScore: 75,
  find: ({ htmlPages }) => {
    const counts = htmlPages.map((page) => ({ page, count: menuTargets(page) })).sort((a, b) => b.count - a.count);
    const heavy = counts.filter(({ count }) => count >= mostLinks);
    if (heavy.length < leastPages || heavy.length * 2 < htmlPages.length) return null;
    const usual = heavy[Math.floor(heavy.length / 2)]!.count;
    return {
      pages: heavy.length,
      share: heavy.length / htmlPages.length,
      examples: addressesOf(heavy.map(({ page }) => page)),
      sentence: {
        fr: `Les menus et le pied de page répètent environ ${usual} liens différents dans ${heavy.length} pages sur ${htmlPages.length}.`,
        en: `Menus and footer repeat about ${usual} different links on ${heavy.length} of ${htmlPages.length} pages.`,
      },
    };
  },
});

/** Number of different pages of the site that the menus, header and footer of a page lead to. */
function menuTargets({ record }: PageFacts): number {
  const targets = new Set<string>();
  for (const link of record.links) {
    if (link.position !== 'content' && link.internal && link.http && isAnchor(link)) targets.add(link.to);
  }
  return targets.size;
}
