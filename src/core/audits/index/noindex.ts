import { hasNoindex } from '../../pages/directives/canonical.ts';
import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';

export const indexNoindex = defineAudit({
  id: 'index.noindex',
  severity: 'info',
  weight: 0,
  effort: 'minutes',
  title: { fr: 'Pages tenues hors de l’index', en: 'Pages kept out of the index' },
  action: {
    fr: 'Vérifiez les pages cachées aux moteurs de recherche',
    en: 'Check the pages hidden from search engines',
  },
  why: {
    fr: 'Liste de contrôle : ces pages demandent à ne pas paraître dans les résultats. C’est voulu pour un panier, une erreur pour une offre.',
    en: 'A list to check: these pages ask not to appear in results. Intended for a basket, a mistake for an offer.',
  },
  examples: {
    bad: {
      '/': '<a href="/formations">Nos formations de soudeur</a>',
      '/formations': '<meta name="robots" content="noindex"><h1>Formations de soudeur</h1>',
    },
    good: {
      '/': '<a href="/formations">Nos formations de soudeur</a>',
      '/formations': '<h1>Formations de soudeur</h1>',
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclared(htmlPages, 'unusual answer', (content, { indexableReason, inlinks }) =>
      indexableReason === 'noindex'
        ? {
            message: hasNoindex(content)
              ? { fr: 'La page porte la directive noindex.', en: 'The page carries the noindex directive.' }
              : {
                  fr: 'La date de fin que la page porte (unavailable_after) est passée.',
                  en: 'The end date that the page carries (unavailable_after) has passed.',
                },
            evidence: { meta: content.metaRobots, header: content.headerRobots, inlinks },
            fix: {
              fr: 'Si la page doit attirer des visiteurs, retirez noindex ; sinon, laissez-la ainsi.',
              en: 'If the page should attract visitors, remove noindex; otherwise leave it so.',
            },
          }
        : null,
    ),
});
