import { defineAudit } from '../audit.ts';
import { kilobytes, scriptsOf, weightOf } from '../facts/file-facts.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { withoutProbes } from '../facts/probe-verdicts.ts';
import { excerpt, pathOf } from '../wording.ts';

const most = 250_000;

export const perfJsWeight = defineAudit({
  id: 'perf.js_weight',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Scripts trop lourds', en: 'Scripts that are too heavy' },
  action: { fr: 'Allégez les scripts', en: 'Lighten the scripts' },
  why: {
    fr: 'Un script se télécharge, puis s’exécute : sur un téléphone ordinaire, 250 Ko prennent une à deux secondes pendant lesquelles rien ne répond.',
    en: 'A script is downloaded, then run: on an ordinary phone 250 KB take a second or two in which nothing responds.',
  },
  thresholds: {
    scripts: { value: most, unit: 'bytes as sent', source: 'squirrelscan warns at 250 KB, fails at 1 MB' },
  },
  examples: {
    bad: { '/': '<script src="/outils.js" defer></script>', '/outils.js': { bytes: 1_200_000 } },
    good: { '/': '<script src="/outils.js" defer></script>', '/outils.js': { bytes: 40_000 } },
  },
  needs: ['htmlPages', 'pageOf', 'externalStatus'],
  run: (facts) => {
    const weighed = facts.htmlPages.filter((page) => weightOf(scriptsOf(page), facts).known > 0);
    if (weighed.length === 0 && facts.htmlPages.some((page) => scriptsOf(page).length > 0))
      return withoutProbes(
        { fr: 'le poids des scripts n’est pas connu', en: 'the weight of scripts is not known' },
        'internal',
      );
    return judgeTemplate(weighed, (_, page) => {
      const { bytes, known, files, heaviest } = weightOf(scriptsOf(page), facts);
      if (bytes <= most) return null;
      const [first] = heaviest;
      const name = excerpt(pathOf(first!.url), 50);
      return {
        message: {
          fr: `Les scripts de la page pèsent : ${kilobytes(bytes)} Ko en ${known} fichier${known > 1 ? 's' : ''}, dont ${kilobytes(first!.bytes)} pour ${name}.`,
          en: `The scripts of the page weigh: ${kilobytes(bytes)} KB in ${known} file${known > 1 ? 's' : ''}, ${kilobytes(first!.bytes)} of them for ${name}.`,
        },
        evidence: { bytes, known, files, heaviest },
        fix: {
          fr: 'Retirez les extensions et mesures inutilisées, chargez le reste en différé (defer) et compressé.',
          en: 'Remove unused plug-ins and analytics, load the rest deferred (defer) and compressed.',
        },
      };
    });
  },
});
