import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judge-pages.ts';

export const securityReferrer = defineAudit({
  id: 'security.referrer',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Politique de provenance absente', en: 'Referrer policy missing' },
  why: {
    fr: 'L’adresse complète de vos pages, paramètres compris, peut être transmise aux sites que vous citez.',
    en: 'The whole address of your pages, parameters included, may be passed to sites you link to.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const known = htmlPages.filter((page) => Object.keys(page.record.headers).length > 0);
    return judgeTemplate(known, (_, { record }) =>
      record.headers['referrer-policy']
        ? null
        : {
            message: {
              fr: 'Le serveur n’envoie pas l’en-tête referrer-policy.',
              en: 'The server does not send the referrer-policy header.',
            },
            evidence: { header: 'referrer-policy' },
            fix: {
              fr: 'Envoyez Referrer-Policy: strict-origin-when-cross-origin.',
              en: 'Send Referrer-Policy: strict-origin-when-cross-origin.',
            },
            edit: { old: '', new: 'Referrer-Policy: strict-origin-when-cross-origin' },
          },
    );
  },
});
