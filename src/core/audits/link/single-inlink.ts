import { defineAudit } from '../audit.ts';
import { unprovenLack } from '../completeness.ts';

export const linkSingleInlink = defineAudit({
  id: 'link.single_inlink',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Pages qui ne reçoivent qu’un lien', en: 'Pages with a single incoming link' },
  why: {
    fr: 'Une seule page y mène : si ce lien disparaît, la page devient orpheline, et un lien unique dit qu’elle compte peu.',
    en: 'One page alone leads there: if this link goes, the page becomes an orphan, and a single link says that it counts for little.',
  },
  thresholds: {
    links: { value: 1, unit: 'followed link', source: 'squirrelscan, Sitebulb, Botify' },
  },
  needs: ['indexablePages', 'home', 'pages', 'crawl'],
  run: ({ indexablePages, home, pages, crawl }) => {
    const unproven = unprovenLack(crawl);
    if (unproven) return unproven;
    const judged = indexablePages.length < 3 ? [] : indexablePages.filter((page) => page !== home);
    return {
      checked: judged.length,
      findings: judged
        .filter((page) => page.followInlinks === 1)
        .map((page) => ({
          page: page.record.url,
          message: {
            fr: 'Une seule page du site mène à celle-ci.',
            en: 'A single page of the site leads to this one.',
          },
          evidence: { followInlinks: 1, contentInlinks: page.contentInlinks, of: pages.length },
          fix: {
            fr: 'Ajoutez un ou deux liens depuis le texte de pages proches par le sujet.',
            en: 'Add one or two links from the text of pages close in subject.',
          },
        })),
    };
  },
});
