import { defineAudit } from '../audit.ts';
import { pagesWith } from '../page-traits.ts';

export const httpRedirectTemporary = defineAudit({
  id: 'http.redirect_temporary',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Redirections temporaires', en: 'Temporary redirects' },
  why: {
    fr: '302 et 307 disent « je reviens bientôt » : le moteur garde l’ancienne adresse. Pour un changement définitif, la valeur passe mieux par une 301.',
    en: '302 and 307 say “back soon”: the engine keeps the old address. For a lasting change, value passes better through a 301.',
  },
  needs: ['pages'],
  run: ({ pages }) => ({
    checked: pages.length,
    findings: pagesWith(pages, 'unusual answer')
      .filter(
        ({ record }) =>
          record.error === null && (record.status === 302 || record.status === 303 || record.status === 307),
      )
      .map(({ record, inlinks }) => ({
        page: record.url,
        message: {
          fr: `L’adresse redirige à titre temporaire (${record.status}).`,
          en: `The address redirects temporarily (${record.status}).`,
        },
        evidence: { status: record.status, to: record.redirectTo, inlinks },
        fix: {
          fr: 'Si le changement est définitif, passez la redirection en 301 (ou 308) ; sinon notez la date de fin prévue.',
          en: 'If the change is lasting, make it a 301 (or 308); otherwise note the date on which it should end.',
        },
        edit: { old: String(record.status), new: '301' },
      })),
  }),
});
