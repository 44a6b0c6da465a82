import { defineAudit } from '../audit.ts';
import { unprovenLack } from '../completeness.ts';
import { mentions } from '../mentions.ts';

const words =
  /a-?propos|qui-?sommes|about|l-?entreprise|notre-?histoire|l-?atelier|l-?equipe|notre-?equipe|our-?story|company|equipe|savoir-?faire/i;

export const trustAbout = defineAudit({
  id: 'trust.about',
  severity: 'low',
  weight: 2,
  effort: 'days',
  title: { fr: 'Page « À propos » introuvable', en: '“About” page not found' },
  why: {
    fr: 'Un acheteur veut savoir qui est derrière le site ; Google demande la même chose à ses évaluateurs de qualité.',
    en: 'A buyer wants to know who is behind the site; Google asks its quality raters the same.',
  },
  needs: ['pages', 'indexablePages', 'crawl'],
  run: ({ pages, indexablePages, crawl }) => {
    if (indexablePages.length === 0) return { checked: 0, findings: [] };
    if (mentions(pages, words)) return { checked: 1, findings: [] };
    return (
      unprovenLack(crawl) ?? {
        checked: 1,
        findings: [
          {
            page: null,
            message: {
              fr: 'Aucun lien ni aucune adresse du site n’y mène.',
              en: 'No link and no address of the site leads to it.',
            },
            evidence: { pagesRead: pages.length },
            fix: {
              fr: 'Publiez une page qui présente les personnes, le métier et le lieu, et citez-la dans le menu ou le pied de page.',
              en: 'Publish a page that introduces the people, the trade and the place, and link to it from menu or footer.',
            },
          },
        ],
      }
    );
  },
});
