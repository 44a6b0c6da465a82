import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judge-links.ts';
import { excerpt } from '../wording.ts';

export const securityNewTab = defineAudit({
  id: 'security.new_tab',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Liens vers un nouvel onglet sans protection', en: 'New-tab links without protection' },
  why: {
    fr: 'Sur d’anciens navigateurs, la page ouverte peut agir sur la vôtre ; rel="noopener" l’empêche.',
    en: 'On old browsers the page opened can act on yours; rel="noopener" prevents it.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
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
          edit: { old: `rel="${rel}"`, new: `rel="${`${rel} noopener`.trim()}"` },
        };
      },
    ),
});
