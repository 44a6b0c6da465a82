import { defineAudit } from '../audit.ts';
import { eagerImagesOf, kilobytes, scriptsOf, stylesOf, weightOf } from '../facts/file-facts.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { withoutProbes } from '../facts/probe-verdicts.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { excerpt, pathOf } from '../wording.ts';

const most = 2_667 * 1_024;

export const perfTotalWeight = defineAudit({
  id: 'perf.total_weight',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Pages trop lourdes au total', en: 'Pages that are too heavy in all' },
  action: { fr: 'Allégez les pages trop lourdes', en: 'Lighten the pages that are too heavy' },
  why: {
    fr: 'Une page de plusieurs Mo se paie en secondes et en forfait : beaucoup repartent avant de la voir.',
    en: 'A page of several MB is paid in seconds and data: many leave before they see it.',
  },
  thresholds: {
    total: {
      value: most,
      unit: 'bytes as sent: page, styles, scripts, images',
      source: 'Lighthouse total-byte-weight gives 90 of 100 at 2,667 KiB',
    },
  },
  examples: {
    bad: {
      '/': '<img src="/atelier.jpg" alt="L’atelier" width="1600" height="900">',
      '/atelier.jpg': { bytes: 9_000_000 },
    },
    good: {
      '/': '<img src="/atelier.jpg" alt="L’atelier" width="1600" height="900">',
      '/atelier.jpg': { bytes: 180_000 },
    },
  },
  needs: ['htmlPages', 'pageOf', 'externalStatus'],
  run: (facts) => {
    const weighed = facts.htmlPages.filter((page) => weightOf(filesOf(page), facts).known > 0);
    if (weighed.length === 0 && facts.htmlPages.some((page) => filesOf(page).length > 0))
      return withoutProbes(
        { fr: 'le poids des fichiers n’est pas connu', en: 'the weight of files is not known' },
        'internal',
      );
    return judgeTemplate(weighed, (_, page) => {
      const { bytes, known, files, heaviest } = weightOf(filesOf(page), facts);
      const total = bytes + (page.record.bytes ?? 0);
      if (total <= most) return null;
      const first = heaviest[0]!;
      const name = excerpt(pathOf(first.url), 50);
      return {
        message: {
          fr: `La page et ses fichiers pèsent au moins ${kilobytes(total)} Ko, dont ${kilobytes(first.bytes)} pour ${name}.`,
          en: `The page and its files weigh at least ${kilobytes(total)} KB, ${kilobytes(first.bytes)} of them for ${name}.`,
        },
        evidence: { bytes: total, known, files, heaviest },
        fix: {
          fr: 'Commencez par les fichiers les plus lourds : images à leur taille d’affichage, vidéos et scripts à la demande.',
          en: 'Begin with the heaviest files: images at their display size, videos and scripts on demand.',
        },
      };
    });
  },
});

function filesOf(page: PageFacts): string[] {
  return [...stylesOf(page), ...scriptsOf(page), ...eagerImagesOf(page)];
}
