import { defineAudit } from '../audit.ts';
import { missingHeader, pagesWithHeaders } from '../facts/missing-header.ts';

export const securityCsp = defineAudit({
  id: 'security.csp',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Politique de sécurité du contenu absente', en: 'Content security policy missing' },
  action: { fr: 'Limitez les scripts que les pages peuvent charger', en: 'Limit the scripts that pages may load' },
  why: {
    fr: 'Une politique CSP empêche un script étranger, glissé par une extension ou un commentaire, d’agir sur vos visiteurs.',
    en: 'A CSP keeps a foreign script, slipped in by a plug-in or a comment, from acting on your visitors.',
  },
  examples: {
    bad: { '/': { headers: { 'x-content-type-options': 'nosniff' } } },
    good: { '/': { headers: { 'content-security-policy': "default-src 'self'" } } },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    missingHeader(pagesWithHeaders(htmlPages), 'content-security-policy', {
      fix: {
        fr: 'Commencez par Content-Security-Policy-Report-Only pour lister vos sources, puis imposez la politique.',
        en: 'Start with Content-Security-Policy-Report-Only to list your sources, then enforce the policy.',
      },
    }),
});
