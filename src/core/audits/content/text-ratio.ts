import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judge-pages.ts';

/** Characters under which the head alone outweighs a short text. */
const smallPage = 10_000;

export const contentTextRatio = defineAudit({
  id: 'content.text_ratio',
  severity: 'info',
  weight: 0,
  effort: 'hours',
  title: { fr: 'Peu de texte pour beaucoup de code', en: 'Little text for much code' },
  why: {
    fr: 'Pour information : une page où le texte pèse moins d’un dixième du code est souvent alourdie par son constructeur.',
    en: 'For information: a page whose text weighs less than a tenth of its code is often weighed down by its builder.',
  },
  thresholds: {
    share: { value: 10, unit: '%', source: 'RustySEO, Semrush; not a ranking factor' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, ({ textLength, htmlLength }) =>
      htmlLength < smallPage || textLength >= 0.1 * htmlLength
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
    ),
});
