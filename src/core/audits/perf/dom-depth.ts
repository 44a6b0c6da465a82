import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';

export const perfDomDepth = defineAudit({
  id: 'perf.dom_depth',
  severity: 'low',
  weight: 1,
  effort: 'days',
  once: true,
  title: { fr: 'Balisage trop emboîté', en: 'Markup nested too deep' },
  action: { fr: 'Simplifiez les pages au code trop emboîté', en: 'Simplify the pages whose code is nested too deep' },
  why: {
    fr: 'Un emboîtement de plus de 32 niveaux, fréquent avec les constructeurs de pages, alourdit chaque affichage.',
    en: 'Nesting of more than 32 levels, common with page builders, weighs on every display.',
  },
  thresholds: {
    levels: { value: 32, unit: 'levels', source: 'squirrelscan 32, SiteOne 30 to 50' },
  },
  examples: {
    bad: '<!-- 40 × <div> --><p>Ouvert le samedi.</p><!-- 40 × </div> -->',
    good: '<!-- 4 × <div> --><p>Ouvert le samedi.</p><!-- 4 × </div> -->',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeTemplate(htmlPages, ({ maxDepth }) =>
      maxDepth <= 32
        ? null
        : {
            message: {
              fr: `Les balises s’emboîtent sur ${maxDepth} niveaux.`,
              en: `Elements nest over ${maxDepth} levels.`,
            },
            evidence: { levels: maxDepth },
            fix: {
              fr: 'Supprimez les conteneurs inutiles du gabarit ou du constructeur de pages.',
              en: 'Remove needless containers from the template or the page builder.',
            },
          },
    ),
});
