import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { isPrintVersion } from '../page-kinds/print-versions.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';

export const indexNofollowPage = defineAudit({
  id: 'index.nofollow_page',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Pages dont aucun lien n’est suivi', en: 'Pages none of whose links are followed' },
  action: {
    fr: 'Laissez les moteurs suivre les liens de ces pages',
    en: 'Let search engines follow the links of these pages',
  },
  why: {
    fr: 'La directive nofollow posée sur toute la page coupe la circulation : les pages qu’elle cite ne reçoivent plus rien d’elle.',
    en: 'The nofollow directive set on a whole page cuts the flow: the pages it cites receive nothing more from it.',
  },
  examples: {
    bad: '<meta name="robots" content="nofollow"><a href="/circuits">Nos circuits à vélo</a>',
    good: '<meta name="robots" content="index, follow"><a href="/circuits">Nos circuits à vélo</a>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'robots', ({ metaRobots, headerRobots }, page) => {
      if (!page.indexable && (isUtilityPage(page.record.url) || isPrintVersion(page))) return null;
      const directives = [...metaRobots, ...headerRobots];
      if (!directives.includes('nofollow') && !directives.includes('none')) return null;
      return {
        message: {
          fr: 'La page demande de ne suivre aucun de ses liens.',
          en: 'The page asks that none of its links be followed.',
        },
        evidence: { meta: metaRobots, header: headerRobots },
        fix: {
          fr: 'Retirez nofollow de la balise robots ; réservez-le, lien par lien, aux liens payés ou laissés par des visiteurs.',
          en: 'Remove nofollow from the robots element; keep it, link by link, for paid links or those left by visitors.',
        },
        edit: { old: 'nofollow', new: 'follow' },
      };
    }),
});
