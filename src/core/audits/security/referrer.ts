import { defineAudit } from '../audit.ts';
import { missingHeader, pagesWithHeaders } from '../facts/missing-header.ts';

export const securityReferrer = defineAudit({
  id: 'security.referrer',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Politique de provenance absente', en: 'Referrer policy missing' },
  action: {
    fr: 'Limitez ce que les autres sites apprennent de vos visiteurs',
    en: 'Limit what other sites learn about your visitors',
  },
  why: {
    fr: 'L’adresse complète de vos pages, paramètres compris, peut être transmise aux sites que vous citez.',
    en: 'The whole address of your pages, parameters included, may be passed to sites you link to.',
  },
  examples: {
    bad: { '/': { headers: { 'x-content-type-options': 'nosniff' } } },
    good: { '/': { headers: { 'referrer-policy': 'strict-origin-when-cross-origin' } } },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    missingHeader(pagesWithHeaders(htmlPages), 'referrer-policy', {
      fix: {
        fr: 'Envoyez Referrer-Policy: strict-origin-when-cross-origin.',
        en: 'Send Referrer-Policy: strict-origin-when-cross-origin.',
      },
      edit: { old: '', new: 'Referrer-Policy: strict-origin-when-cross-origin' },
    }),
});
