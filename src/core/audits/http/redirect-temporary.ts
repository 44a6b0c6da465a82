import { defineAudit } from '../audit.ts';
import { isLanguageFolder } from '../texts/language-names.ts';
import { isOutboundRedirect, isTemporary } from '../facts/page-state.ts';
import { pagesWith } from '../facts/page-traits.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';
import { segmentsOf } from '../wording.ts';
import type { PageRecord } from '../../pages/page.ts';

export const httpRedirectTemporary = defineAudit({
  id: 'http.redirect_temporary',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Redirections temporaires', en: 'Temporary redirects' },
  action: { fr: 'Rendez définitives les redirections qui durent', en: 'Make lasting redirects permanent' },
  why: {
    fr: '302 et 307 disent « je reviens bientôt » : le moteur garde l’ancienne adresse. Pour un changement définitif, la valeur passe mieux par une 301.',
    en: '302 and 307 say “back soon”: the engine keeps the old address. For a lasting change, value passes better through a 301.',
  },
  examples: {
    bad: {
      '/': '<a href="/yoga">Cours de yoga</a>',
      '/yoga': { status: 302, to: '/cours-de-yoga' },
      '/cours-de-yoga': '<h1>Cours de yoga</h1>',
    },
    good: {
      '/': '<a href="/yoga">Cours de yoga</a>',
      '/yoga': { status: 301, to: '/cours-de-yoga' },
      '/cours-de-yoga': '<h1>Cours de yoga</h1>',
    },
  },
  needs: ['pages'],
  run: ({ pages }) => ({
    checked: pages.length,
    findings: pagesWith(pages, 'unusual answer')
      .filter(
        ({ record }) =>
          record.error === null &&
          isTemporary(record.status) &&
          !isOutboundRedirect(record) &&
          !dependsOnVisitor(record),
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

/** True when the target depends on the visitor: a log-in page, or from the root the folder of the visitor’s language. */
function dependsOnVisitor({ url, redirectTo }: PageRecord): boolean {
  if (redirectTo === null) return false;
  if (isUtilityPage(redirectTo)) return true;
  const [folder] = segmentsOf(redirectTo);
  return segmentsOf(url).length === 0 && folder !== undefined && isLanguageFolder(folder);
}
