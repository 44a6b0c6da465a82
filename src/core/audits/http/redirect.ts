import { defineAudit } from '../audit.ts';
import { isRedirect } from '../page-state.ts';
import { pathOf, inNumber } from '../wording.ts';

export const httpRedirect = defineAudit({
  id: 'http.redirect',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Adresses internes redirigées', en: 'Redirected internal addresses' },
  why: {
    fr: 'Une redirection coûte un aller-retour à chaque visite et un peu d’exploration. Utile pour les anciens liens, elle est de trop dans vos propres menus.',
    en: 'A redirect costs a round trip at each visit and some crawling. Useful for old links, it is one too many in your own menus.',
  },
  needs: ['pages'],
  run: ({ pages }) => ({
    checked: pages.length,
    findings: pages
      .filter((page) => isRedirect(page.record) && page.inlinks > 0 && page.record.error === null)
      .map(({ record, inlinks }) => ({
        page: record.url,
        message: inNumber(inlinks, {
          fr: `L’adresse redirige (${record.status}) et ${inlinks} page{|s} du site la cite{|nt} encore.`,
          en: `The address redirects (${record.status}) and ${inlinks} page{|s} of the site still use{s|} it.`,
        }),
        evidence: { status: record.status, to: record.redirectTo, hops: record.redirectHops, inlinks },
        fix: record.redirectTo
          ? {
              fr: `Faites pointer les liens directement vers ${pathOf(record.redirectTo)} ; gardez la redirection pour les visiteurs de l’extérieur.`,
              en: `Point the links straight at ${pathOf(record.redirectTo)}; keep the redirect for visitors from elsewhere.`,
            }
          : {
              fr: 'Corrigez la cible de la redirection, puis les liens.',
              en: 'Correct the target of the redirect, then the links.',
            },
        ...(record.redirectTo ? { edit: { old: record.url, new: record.redirectTo } } : {}),
      })),
  }),
});
