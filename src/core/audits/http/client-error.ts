import { defineAudit } from '../audit.ts';
import { usesOf, sourcesOf, sourcePages } from '../link-uses.ts';
import { isClientErrorStatus } from '../page-state.ts';
import { inNumber } from '../wording.ts';

export const httpClientError = defineAudit({
  id: 'http.client_error',
  severity: 'high',
  weight: 4,
  effort: 'hours',
  title: { fr: 'Pages introuvables (4xx)', en: 'Pages not found (4xx)' },
  why: {
    fr: 'Ces adresses du site répondent par une erreur : le visiteur tombe sur une impasse et la valeur des liens qui y mènent est perdue.',
    en: 'These addresses of the site answer with an error: the visitor meets a dead end and the value of the links that lead there is lost.',
  },
  needs: ['pages', 'pageOf', 'linkGraph'],
  run: ({ pages, pageOf, linkGraph }) => {
    const failing = pages.filter((page) => isClientErrorStatus(page.record.status));
    const uses = usesOf({ pages, pageOf, linkGraph }, (target) => isClientErrorStatus(target.record.status));
    return {
      checked: pages.length,
      findings: failing.map((page) => {
        const { record } = page;
        const sources = uses.get(page) ?? [];
        const count = sourcePages(sources).length;
        return {
          page: record.url,
          message: inNumber(count, {
            fr: `L’adresse répond ${record.status} ; ${count} page{|s} du site y mèn{e|ent}.`,
            en: `The address answers ${record.status}; ${count} page{|s} of the site lead{s|} to it.`,
          }),
          evidence: {
            status: record.status,
            source: record.source,
            inSitemap: record.inSitemap,
            ...sourcesOf(sources),
          },
          fix: {
            fr: 'Rétablissez la page, redirigez l’adresse (301) vers la page la plus proche par le sujet, ou retirez les liens et l’entrée du plan de site.',
            en: 'Restore the page, redirect the address (301) to the page closest in subject, or remove the links and the sitemap entry.',
          },
        };
      }),
    };
  },
});
