import { defineAudit } from '../audit.ts';
import { isRedirect } from '../facts/page-state.ts';
import { pathBeside } from '../wording.ts';
import { pagesWith } from '../facts/page-traits.ts';

const fewestHops = 2;

export const httpRedirectChain = defineAudit({
  id: 'http.redirect_chain',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Chaînes de redirections', en: 'Redirect chains' },
  action: { fr: 'Raccourcissez les redirections en série à une seule', en: 'Shorten serial redirects to a single one' },
  why: {
    fr: 'Chaque étape ajoute une attente, surtout sur téléphone, et les moteurs abandonnent les longues chaînes.',
    en: 'Each step adds a wait, above all on a phone, and engines give up long chains.',
  },
  thresholds: {
    hops: { value: fewestHops, unit: 'hops', source: 'squirrelscan; one redirect is enough for any move' },
  },
  examples: {
    bad: {
      '/': '<a href="/bols-2024">Nos bols</a>',
      '/bols-2024': { to: '/bols-2025' },
      '/bols-2025': { to: '/bols' },
      '/bols': '<h1>Nos bols</h1>',
    },
    good: {
      '/': '<a href="/bols-2024">Nos bols</a>',
      '/bols-2024': { to: '/bols' },
      '/bols-2025': { to: '/bols' },
      '/bols': '<h1>Nos bols</h1>',
    },
  },
  needs: ['pages'],
  run: ({ pages }) => ({
    checked: pages.length,
    findings: pagesWith(pages, 'unusual answer')
      .filter(({ record }) => isRedirect(record) && (record.redirectHops ?? 0) >= fewestHops && record.error !== 'loop')
      .map(({ record }) => ({
        page: record.url,
        message: {
          fr: `${record.redirectHops} redirections se suivent avant la page finale.`,
          en: `${record.redirectHops} redirects follow each other before the final page.`,
        },
        evidence: { next: record.redirectNext, to: record.redirectTo, hops: record.redirectHops },
        fix: {
          fr: `Redirigez en une fois vers ${record.redirectTo ? pathBeside(record.redirectTo, record.url) : 'la page finale'}.`,
          en: `Redirect in one step to ${record.redirectTo ? pathBeside(record.redirectTo, record.url) : 'the final page'}.`,
        },
        ...(record.redirectTo && record.redirectNext
          ? { edit: { old: record.redirectNext, new: record.redirectTo } }
          : {}),
      })),
  }),
});
