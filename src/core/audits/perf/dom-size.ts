import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isPrintVersion } from '../page-kinds/print-versions.ts';

export const perfDomSize = defineAudit({
  id: 'perf.dom_size',
  severity: 'low',
  weight: 2,
  effort: 'days',
  once: true,
  title: { fr: 'Pages au balisage trop lourd', en: 'Pages with too much markup' },
  action: { fr: 'Simplifiez les pages faites de trop d’éléments', en: 'Simplify the pages made of too many elements' },
  why: {
    fr: 'Au-delà de 1 500 éléments, l’affichage et les interactions ralentissent sur les téléphones modestes.',
    en: 'Beyond 1,500 elements, display and interaction slow down on modest phones.',
  },
  thresholds: {
    warn: { value: 1500, unit: 'elements', source: 'Lighthouse 1,400, squirrelscan 1,500 and 3,000' },
  },
  examples: {
    bad: '<ul><!-- 2000 × <li>Bol n° {n}</li> --></ul>',
    good: '<ul><!-- 40 × <li>Bol n° {n}</li> --></ul>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgePages(htmlPages, ({ elements }, page) =>
      elements <= 1500 || isPrintVersion(page)
        ? null
        : {
            message: { fr: `La page compte ${elements} éléments.`, en: `The page has ${elements} elements.` },
            evidence: { elements },
            fix: {
              fr: 'Paginez les longues listes, simplifiez les blocs du constructeur de pages, retirez les menus en double.',
              en: 'Paginate long lists, simplify page-builder blocks, remove duplicate menus.',
            },
          },
    ),
});
