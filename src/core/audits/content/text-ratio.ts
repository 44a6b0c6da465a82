import { defineAudit } from '../audit.ts';
import { groupNotices, judgePages } from '../judging/judge-pages.ts';

const ordinaryPage = 30_000;
const fewestTextShare = 0.1;

export const contentTextRatio = defineAudit({
  id: 'content.text_ratio',
  severity: 'info',
  weight: 0,
  effort: 'hours',
  title: { fr: 'Peu de texte pour beaucoup de code', en: 'Little text for much code' },
  action: {
    fr: 'Retirez le code inutile des pages qui ont peu de texte',
    en: 'Remove useless code from the pages with little text',
  },
  why: {
    fr: 'Pour information : une page où le texte pèse moins d’un dixième du code est souvent alourdie par son constructeur.',
    en: 'For information: a page whose text weighs less than a tenth of its code is often weighed down by its builder.',
  },
  thresholds: {
    share: { value: 100 * fewestTextShare, unit: '%', source: 'RustySEO, Semrush; not a ranking factor' },
    characters: {
      value: ordinaryPage,
      unit: 'characters of code',
      source: 'our choice: a lighter page burdens nobody, whatever its share of text',
    },
  },
  examples: {
    bad: '<h1>Agence de voyages</h1><!-- 2000 × <div class="colonne"></div> -->',
    good: '<h1>Agence de voyages</h1>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) => {
    const outcome = judgePages(indexablePages, ({ textLength, htmlLength }) =>
      htmlLength < ordinaryPage || textLength >= fewestTextShare * htmlLength
        ? null
        : {
            message: {
              fr: 'Le texte visible pèse moins de 10 % du code de la page.',
              en: 'The visible text weighs less than 10% of the code of the page.',
            },
            evidence: { text: textLength, html: htmlLength },
            fix: {
              fr: 'Sortez styles et scripts de la page, allégez les menus répétés et simplifiez les blocs du constructeur.',
              en: 'Take styles and scripts out of the page, trim repeated menus and simplify builder blocks.',
            },
          },
    );
    return groupNotices(outcome);
  },
});
