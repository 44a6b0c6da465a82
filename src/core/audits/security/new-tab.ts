import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judge-links.ts';
import { gatherTemplateFaults } from '../judge-pages.ts';
import { excerpt } from '../wording.ts';

export const securityNewTab = defineAudit({
  id: 'security.new_tab',
  severity: 'info',
  weight: 0,
  effort: 'minutes',
  title: { fr: 'Liens vers un nouvel onglet sans protection', en: 'New-tab links without protection' },
  why: {
    fr: 'Pour information\u202f: sur les navigateurs d’avant 2021, la page ouverte peut agir sur la vôtre\u202f; rel="noopener" l’empêche, et les suivants l’ajoutent d’eux-mêmes.',
    en: 'For information: on browsers of before 2021 the page opened can act on yours; rel="noopener" prevents it, and later ones add it by themselves.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    gatherTemplateFaults(
      judgeLinks(
        htmlPages,
        'new-tab',
        ({ link }) =>
          link.newTab && !link.internal && link.http && !/\bno(?:opener|referrer)\b/i.test(link.rel) ? link.to : null,
        (uses) => {
          const { to, rel } = uses[0].link;
          return {
            message: {
              fr: `Le lien vers ${excerpt(to, 60)} ouvre un onglet sans rel="noopener".`,
              en: `The link to ${excerpt(to, 60)} opens a tab without rel="noopener".`,
            },
            evidence: { target: to, rel },
            fix: { fr: 'Ajoutez rel="noopener" à ce lien.', en: 'Add rel="noopener" to this link.' },
            edit:
              rel === ''
                ? { old: 'target="_blank"', new: 'target="_blank" rel="noopener"' }
                : { old: `rel="${rel}"`, new: `rel="${rel} noopener"` },
          };
        },
      ),
    ),
});
