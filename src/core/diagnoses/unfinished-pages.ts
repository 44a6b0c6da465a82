import type { PageFacts } from '../audits/facts/site-facts.ts';
import { excerpt } from '../audits/wording.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

/** Working assumptions: a longer page has something to read, and one page may wait. */
const mostWords = 60;
const leastPages = 2;
/** A notice that stands for the text of a page. */
const notice =
  /(?:contenu|texte|page|rubrique|section) (?:[àa] (?:compl[ée]ter|venir|r[ée]diger)|en (?:construction|cours (?:de )?(?:r[ée]daction|construction|cr[ée]ation)|travaux|pr[ée]paration))|site en construction|[àa] venir (?:bient[ôo]t|prochainement)|bient[ôo]t (?:disponible|en ligne)|disponibles? (?:prochainement|bient[ôo]t)|revenez (?:bient[ôo]t|plus tard)|\bcoming soon\b|\bunder construction\b|\b(?:content|page|text) (?:to be (?:added|completed|written)|to come|goes here)\b|\bcheck back soon\b|\bmore (?:content |information )?coming soon\b/i;

export const unfinishedPages = defineDiagnosis({
  id: 'unfinished-pages',
  severity: 'high',
  effort: 'days',
  title: { fr: 'Des pages du menu restent à écrire', en: 'Pages are still to be written' },
  why: {
    fr: 'Un visiteur qui ouvre une page «\u202fà venir\u202f» conclut que la maison n’est pas prête, et un moteur n’y trouve rien à montrer.',
    en: 'A visitor who opens a “coming soon” page concludes that the company is not ready, and a search engine finds nothing to show.',
  },
  how: {
    fr: 'Écrivez ces pages, ou retirez-les du menu et du plan de site jusqu’à ce qu’elles le soient.',
    en: 'Write these pages, or take them out of the menu and the sitemap until they are.',
  },
  effect: {
    fr: 'Chaque entrée du menu ouvre une page qui répond\u00a0; relancez l’audit pour le vérifier.',
    en: 'Each entry of the menu opens a page that answers; run the audit again to verify it.',
  },
  explains: ['content.placeholder', 'content.thin', 'content.thin_vs_norm'],
  capsScore: 62,
  find: ({ htmlPages }) => {
    const waiting = htmlPages.filter(isWaiting);
    if (waiting.length < leastPages) return null;
    const urls = addressesOf(closestFirst(waiting));
    const quote = excerpt(noticeOf(waiting[0]!)!, 50);
    return {
      pages: waiting.length,
      share: waiting.length / htmlPages.length,
      examples: urls,
      sentence: {
        fr: `${waiting.length} pages sur ${htmlPages.length} n’ont qu’un texte d’attente («\u202f${quote}\u202f»)\u00a0: ${namedPaths(urls)}`,
        en: `${waiting.length} of ${htmlPages.length} pages have only a waiting text (“${quote}”): ${namedPaths(urls)}`,
      },
    };
  },
});

const isWaiting = (page: PageFacts): boolean => page.words <= mostWords && noticeOf(page) !== undefined;

function noticeOf({ content }: PageFacts): string | undefined {
  return content?.blocks.find(({ position, text }) => position === 'content' && notice.test(text))?.text;
}
