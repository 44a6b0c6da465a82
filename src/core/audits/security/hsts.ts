import { defineAudit } from '../audit.ts';
import { missingHeader, pagesWithHeaders } from '../facts/missing-header.ts';

export const securityHsts = defineAudit({
  id: 'security.hsts',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Connexion sécurisée non imposée (HSTS)', en: 'Secure connection not enforced (HSTS)' },
  action: { fr: 'Imposez la connexion chiffrée (HSTS)', en: 'Enforce the encrypted connection (HSTS)' },
  why: {
    fr: 'Sans HSTS, la toute première visite peut encore partir en http et être détournée.',
    en: 'Without HSTS the very first visit may still leave over http and be hijacked.',
  },
  examples: {
    bad: { '/': { headers: { 'x-content-type-options': 'nosniff' } } },
    good: { '/': { headers: { 'strict-transport-security': 'max-age=31536000' } } },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    missingHeader(
      pagesWithHeaders(htmlPages).filter(({ record }) => record.url.startsWith('https:')),
      'strict-transport-security',
      {
        fix: {
          fr: 'Envoyez Strict-Transport-Security: max-age=31536000 une fois tout le site en https.',
          en: 'Send Strict-Transport-Security: max-age=31536000 once the whole site is in https.',
        },
        edit: { old: '', new: 'Strict-Transport-Security: max-age=31536000' },
      },
    ),
});
