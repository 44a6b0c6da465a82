import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { pathOf, hostOf } from '../wording.ts';

export const linkHttpDowngrade = defineAudit({
  id: 'link.http_downgrade',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Liens internes en http', en: 'Internal links in http' },
  action: { fr: 'Passez en https les liens entre vos pages', en: 'Switch the links between your pages to https' },
  why: {
    fr: 'La page est en https mais renvoie à la version non sécurisée : une redirection de plus, et un avertissement possible.',
    en: 'The page is in https but sends to the insecure version: one more redirect, and maybe a warning.',
  },
  examples: {
    bad: { '/': '<a href="http://exemple.fr/avis">Avis</a>', '/avis': '<h1>Avis</h1>' },
    good: { '/': '<a href="https://exemple.fr/avis">Avis</a>', '/avis': '<h1>Avis</h1>' },
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) => ({
    checked: htmlPages.length,
    findings: judgeLinks(
      { htmlPages: htmlPages.filter(({ record }) => record.url.startsWith('https:')), links },
      'insecure',
      ({ page, link }) => (hostOf(link.to) === hostOf(page.record.url) ? link.to : null),
      (uses) => {
        const { to, href } = uses[0].link;
        return {
          message: {
            fr: `Un lien mène à la version http de ${pathOf(to)}.`,
            en: `A link leads to the http version of ${pathOf(to)}.`,
          },
          evidence: { target: to },
          fix: { fr: 'Écrivez ces adresses en https.', en: 'Write these addresses in https.' },
          edit: { old: href, new: to.replace(/^http:/, 'https:') },
        };
      },
    ).findings,
  }),
});
