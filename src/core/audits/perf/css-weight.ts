import { defineAudit } from '../audit.ts';
import { kilobytes, stylesOf, weightOf } from '../facts/file-facts.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { withoutProbes } from '../facts/probe-verdicts.ts';
import { excerpt, pathOf } from '../wording.ts';

const most = 150_000;

export const perfCssWeight = defineAudit({
  id: 'perf.css_weight',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Feuilles de style trop lourdes', en: 'Style sheets that are too heavy' },
  action: { fr: 'Allégez les feuilles de style', en: 'Lighten the style sheets' },
  why: {
    fr: 'Rien ne s’affiche avant que les styles soient arrivés : chaque centaine de Ko se voit sur un téléphone.',
    en: 'Nothing is displayed before styles have come: every hundred KB shows on a phone.',
  },
  thresholds: { styles: { value: most, unit: 'bytes as sent', source: 'squirrelscan warns at 150 KB' } },
  examples: {
    bad: { '/': '<link rel="stylesheet" href="/theme.css">', '/theme.css': { bytes: 400_000 } },
    good: { '/': '<link rel="stylesheet" href="/theme.css">', '/theme.css': { bytes: 30_000 } },
  },
  needs: ['htmlPages', 'pageOf', 'externalStatus'],
  run: (facts) => {
    const weighed = facts.htmlPages.filter((page) => weightOf(stylesOf(page), facts).known > 0);
    if (weighed.length === 0 && facts.htmlPages.some((page) => stylesOf(page).length > 0))
      return withoutProbes(
        { fr: 'le poids des styles n’est pas connu', en: 'the weight of styles is not known' },
        'internal',
      );
    return judgeTemplate(weighed, (_, page) => {
      const { bytes, known, files, heaviest } = weightOf(stylesOf(page), facts);
      if (bytes <= most) return null;
      const [first] = heaviest;
      const name = excerpt(pathOf(first!.url), 50);
      return {
        message: {
          fr: `Les styles de la page pèsent : ${kilobytes(bytes)} Ko en ${known} fichier${known > 1 ? 's' : ''}, dont ${kilobytes(first!.bytes)} pour ${name}.`,
          en: `The styles of the page weigh: ${kilobytes(bytes)} KB in ${known} file${known > 1 ? 's' : ''}, ${kilobytes(first!.bytes)} of them for ${name}.`,
        },
        evidence: { bytes, known, files, heaviest },
        fix: {
          fr: 'Retirez les styles inutilisés (thèmes et extensions en apportent beaucoup), puis compressez les fichiers.',
          en: 'Remove unused styles (themes and plug-ins bring many), then compress the files.',
        },
      };
    });
  },
});
