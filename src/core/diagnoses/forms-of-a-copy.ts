import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { hostOf } from '../audits/wording.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { parsedUrl } from '../values/url.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

/** Addresses of forms, and of pages, that ask for nothing: comments, log-ins and baskets. */
const serving =
  /comment|log-?in|connexion|lost-?pass|subscri|search|cart|checkout|panier|commande|my-account|mon-compte/i;
/** Share of the links within a site that end in its index files: only copying tools write them so. Working assumption. */
const leastIndexLinks = 0.5;

export const formsOfACopy = defineDiagnosis({
  id: 'forms-of-a-copy',
  severity: 'high',
  effort: 'hours',
  once: true,
  loses: 'visitors',
  title: {
    fr: 'Les formulaires d’une copie figée n’arrivent à personne',
    en: 'The forms of a frozen copy reach nobody',
  },
  action: { fr: 'Essayez et rebranchez les formulaires', en: 'Try and reconnect the forms' },
  why: {
    fr: 'Une copie en fichiers n’exécute plus le système d’origine\u00a0: le visiteur remplit, envoie, et sa demande se perd sans que personne le sache.',
    en: 'A copy made of files no longer runs the original system: visitors fill in and send, and their request is lost without anyone knowing.',
  },
  how: {
    fr: 'Envoyez-vous aujourd’hui un message par chaque formulaire. S’il n’arrive pas, branchez-les sur un service de formulaires (adresse d’envoi, page de remerciement) et mettez en attendant le téléphone et l’adresse en haut de la page\u202f; retirez les formulaires de commentaires et de recherche qui ne servent plus.',
    en: 'Send yourself a message through each form today. If it does not arrive, connect them to a form service (sending address, thank-you page) and meanwhile put the telephone and e-mail at the top of the page; remove the comment and search forms that no longer work.',
  },
  effect: {
    fr: 'Chaque demande arrive\u00a0: comptez les messages reçus, un mois avant et un mois après.',
    en: 'Each request arrives: count the messages received, one month before and one month after.',
  },
  explains: ['content.stale'],
  capsScore: 50,
  find: (facts) => {
    if (!isFileCopy(facts)) return null;
    const sending = facts.htmlPages.filter(
      (page) =>
        facts.kindOf.get(page.record.url)?.kind !== 'copy' && !serving.test(page.record.url) && deadForm(page) !== null,
    );
    if (sending.length === 0) return null;
    const asks = (page: PageFacts): boolean =>
      ['contact', 'form', 'home'].includes(facts.kindOf.get(page.record.url)?.kind ?? '');
    const pages = closestFirst(sending).sort((a, b) => Number(asks(b)) - Number(asks(a)));
    const action = deadForm(pages[0]!)!;
    const shown = action === '' || action.startsWith('#') ? null : shownAddress(action);
    const { year } = lastYear(facts);
    const signed = year === null ? { fr: '', en: '' } : { fr: ` (© ${year})`, en: ` (© ${year})` };
    return {
      pages: pages.length,
      share: pages.length / facts.htmlPages.length,
      examples: addressesOf(pages),
      sentence: {
        fr: `Le site est une copie en fichiers${signed.fr}, dont les liens finissent par index.html, et ${pages.length > 1 ? `les formulaires de ${pages.length} pages envoient` : 'son formulaire envoie'} ${shown === null ? 'à la page elle-même' : `à ${shown}`}, que rien n’exécute.`,
        en: `The site is a copy made of files${signed.en}, whose links end in index.html, and ${pages.length > 1 ? `the forms of ${pages.length} pages send` : 'its form sends'} to ${shown ?? 'the page itself'}, which nothing runs.`,
      },
      edits: pages.map((page) => ({
        page: page.record.url,
        text: {
          fr: 'Essayez le formulaire\u202f; s’il n’arrive rien, remplacez l’adresse d’envoi par celle d’un service de formulaires.',
          en: 'Try the form; if nothing arrives, replace the sending address with that of a form service.',
        },
        ...(deadForm(page) === '' ? {} : { before: deadForm(page)! }),
      })),
    };
  },
});

/** True when the site was saved as files by a copying tool. */
function isFileCopy({ htmlPages }: SiteFacts): boolean {
  let all = 0;
  let files = 0;
  for (const { record } of htmlPages)
    for (const link of record.links) {
      if (!link.internal || !isAnchor(link)) continue;
      all += 1;
      if (/(?:^|\/)index\.html?(?:[?#]|$)/i.test(link.href)) files += 1;
    }
  return all > 0 && files >= leastIndexLinks * all;
}

/** Where a form that posts to the site itself sends; null without one. */
function deadForm({ content, record }: PageFacts): string | null {
  const form = content?.forms.find(({ method, searches, action, sendsTo }) => {
    if (method.toLowerCase() !== 'post' || searches === true || sendsTo !== undefined) return false;
    if (serving.test(action ?? '')) return false;
    return hostOf(parsedUrl(action ?? '', record.url)?.href ?? record.url) === hostOf(record.url);
  });
  return form === undefined ? null : (form.action ?? '');
}

/** The year after the copyright sign of the footer of the home page, when it is past. */
function lastYear({ home, today }: SiteFacts): { readonly year: number | null } {
  const footer = home?.content?.blocks.find(({ position, text }) => position === 'footer' && /©|copyright/i.test(text));
  const years = footer?.text.match(/\b(?:19|20)\d{2}\b/g)?.map(Number) ?? [];
  const year = Math.max(0, ...years);
  return { year: year > 0 && year < Number(today?.slice(0, 4) ?? 0) - 1 ? year : null };
}
