import type { PageFacts } from '../audits/facts/site-facts.ts';
import type { Block } from '../pages/page.ts';
import { countWords } from '../pages/reading/count-words.ts';
import { excerpt } from '../audits/wording.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

/** Working assumptions: a longer page has something to read, and one page may wait. */
const mostWords = 60;
const mostWordsUnder = 350;
const longestHeading = 6;
const leastPages = 2;
/** A notice that stands for the text of a page. */
const notice =
  /(?:contenu|texte|page|rubrique|section) (?:[àa] (?:compl[ée]ter|venir|r[ée]diger)|en (?:construction|cours (?:de )?(?:r[ée]daction|construction|cr[ée]ation)|travaux|pr[ée]paration))|site en construction|[àa] venir (?:bient[ôo]t|prochainement)|bient[ôo]t (?:disponible|en ligne)|disponibles? (?:prochainement|bient[ôo]t)|revenez (?:bient[ôo]t|plus tard)|\bcoming soon\b|\bunder construction\b|\b(?:content|page|text) (?:to be (?:added|completed|written)|to come|goes here)\b|\bcheck back soon\b|\bmore (?:content |information )?coming soon\b/i;

export const unfinishedPages = defineDiagnosis({
  id: 'unfinished-pages',
  severity: 'high',
  effort: 'days',
  loses: 'visitors',
  title: { fr: 'Des pages restent à écrire', en: 'Pages are still to be written' },
  action: { fr: 'Écrivez ou retirez les pages en attente', en: 'Write or remove the pages still to be written' },
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
    const waiting = closestFirst(htmlPages.filter(isWaiting));
    if (waiting.length < leastPages) return null;
    const urls = addressesOf(waiting);
    const quote = excerpt(noticeOf(waiting[0]!)!.text, 50);
    return {
      pages: waiting.length,
      share: waiting.length / htmlPages.length,
      examples: urls,
      sentence: {
        fr: `${waiting.length} pages sur ${htmlPages.length} annoncent un contenu qui n’y est pas («\u202f${quote}\u202f»)\u00a0: ${namedPaths(urls)}`,
        en: `${waiting.length} of ${htmlPages.length} pages announce content that is not there (“${quote}”): ${namedPaths(urls)}`,
      },
    };
  },
});

/** A short page with a notice, or a longer one with the notice as a heading over what is missing. */
function isWaiting(page: PageFacts): boolean {
  const found = noticeOf(page);
  if (found === undefined) return false;
  const isHeading = found.kind === 'heading' && countWords(found.text) <= longestHeading;
  return page.words <= (isHeading ? mostWordsUnder : mostWords);
}

function noticeOf({ content }: PageFacts): Block | undefined {
  return content?.blocks.find(({ position, text }) => position === 'content' && notice.test(text));
}
