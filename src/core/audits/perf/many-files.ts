import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const perfManyFiles = defineAudit({
  id: 'perf.many_files',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Trop de fichiers chargés', en: 'Too many files loaded' },
  action: {
    fr: 'Réduisez le nombre de fichiers chargés par page',
    en: 'Reduce the number of files loaded by each page',
  },
  why: {
    fr: 'Chaque script ou style est une demande de plus ; au-delà de trente, le téléphone passe son temps à attendre.',
    en: 'Each script or style is one more request; beyond thirty the phone spends its time waiting.',
  },
  thresholds: {
    files: { value: 30, unit: 'scripts and styles', source: 'twice the median of the HTTP Archive' },
  },
  examples: {
    bad: '<!-- 40 × <script src="/module-{n}.js" defer></script> -->',
    good: '<!-- 4 × <script src="/module-{n}.js" defer></script> -->',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'resources', ({ resources }) =>
      resources.length <= 30
        ? null
        : {
            message: {
              fr: `La page charge ${resources.length} scripts et feuilles de style.`,
              en: `The page loads ${resources.length} scripts and style sheets.`,
            },
            evidence: {
              scripts: resources.filter((one) => one.kind === 'script').length,
              styles: resources.filter((one) => one.kind === 'style').length,
            },
            fix: {
              fr: 'Retirez les extensions inutilisées et regroupez les fichiers restants.',
              en: 'Remove unused plug-ins and merge the remaining files.',
            },
          },
    ),
});
