import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judge-pages.ts';

export const securityHsts = defineAudit({
  id: 'security.hsts',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Connexion sécurisée non imposée (HSTS)', en: 'Secure connection not enforced (HSTS)' },
  why: {
    fr: 'Sans HSTS, la toute première visite peut encore partir en http et être détournée.',
    en: 'Without HSTS the very first visit may still leave over http and be hijacked.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const known = htmlPages.filter(
      (page) => Object.keys(page.record.headers).length > 0 && page.record.url.startsWith('https:'),
    );
    return judgeTemplate(known, (_, { record }) =>
      record.headers['strict-transport-security']
        ? null
        : {
            message: {
              fr: 'Le serveur n’envoie pas l’en-tête strict-transport-security.',
              en: 'The server does not send the strict-transport-security header.',
            },
            evidence: { header: 'strict-transport-security' },
            fix: {
              fr: 'Envoyez Strict-Transport-Security: max-age=31536000 une fois tout le site en https.',
              en: 'Send Strict-Transport-Security: max-age=31536000 once the whole site is in https.',
            },
            edit: { old: '', new: 'Strict-Transport-Security: max-age=31536000' },
          },
    );
  },
});
