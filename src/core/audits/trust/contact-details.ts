import { defineAudit } from '../audit.ts';
import { unprovenAbsence } from '../facts/completeness.ts';
import { hasLink } from '../links/link-table.ts';
import { manualSite } from '../page-kinds/manual-site.ts';

export const trustContactDetails = defineAudit({
  id: 'trust.contact_details',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  absence: true,
  title: { fr: 'Ni téléphone ni courriel cliquable', en: 'Neither telephone nor e-mail to click' },
  action: { fr: 'Rendez le téléphone et le courriel cliquables', en: 'Make the telephone and e-mail clickable' },
  why: {
    fr: 'Sur téléphone, appeler doit tenir en un geste ; un numéro écrit dans une image ou sans lien fait perdre des appels.',
    en: 'On a phone calling must take one gesture; a number written in an image or without a link loses calls.',
  },
  examples: {
    bad: '<p>Écrivez-nous ou appelez l’atelier.</p>',
    good: '<p><a href="tel:+33240123456">Appelez l’atelier</a></p>',
  },
  needs: ['pages', 'htmlPages', 'crawl', 'home', 'kindOf', 'links'],
  run: ({ pages, htmlPages, crawl, home, kindOf, links }) => {
    if (htmlPages.length === 0) return { checked: 0, findings: [] };
    if (htmlPages.some((page) => hasLink(links, page, 'contact'))) return { checked: 1, findings: [] };
    return (
      unprovenAbsence(crawl, home) ??
      manualSite({ pages, kindOf, links }) ?? {
        checked: 1,
        findings: [
          {
            page: null,
            message: {
              fr: 'Aucune page ne propose de lien pour appeler ou écrire.',
              en: 'No page offers a link to call or write.',
            },
            evidence: { pagesRead: htmlPages.length },
            fix: {
              fr: 'Ajoutez en tête ou en pied de page un lien tel: et un lien mailto:, ou un formulaire bien visible.',
              en: 'Add a tel: link and a mailto: link at the top or bottom of pages, or a clearly visible form.',
            },
          },
        ],
      }
    );
  },
});
