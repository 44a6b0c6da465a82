import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { inNumber } from '../wording.ts';

export const headingEmpty = defineAudit({
  id: 'heading.empty',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Titres vides', en: 'Empty headings' },
  action: {
    fr: 'Remplissez ou retirez les titres vides dans les pages',
    en: 'Fill or remove the empty headings in pages',
  },
  why: {
    fr: 'Un titre vide est annoncé « titre » sans rien derrière par les lecteurs d’écran ; c’est souvent un espacement fait avec la mauvaise balise.',
    en: 'Screen readers announce an empty heading as “heading” with nothing after it; it is often spacing made with the wrong element.',
  },
  criteria: ['RGAA 4.1 – 9.1', 'WCAG 2.1 – 2.4.6'],
  examples: {
    bad: '<h1>Toiletteur à Rennes</h1><h2></h2><p>Bain, coupe et soin des griffes, sur rendez-vous.</p>',
    good: '<h1>Toiletteur à Rennes</h1><p>Bain, coupe et soin des griffes, sur rendez-vous.</p>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclared(indexablePages, 'empty heading', ({ headings }) => {
      const empty = headings.filter((heading) => heading.text.trim() === '');
      if (empty.length === 0) return null;
      return {
        message: inNumber(empty.length, {
          fr: `La page contient ${empty.length} titre{|s} sans texte, le premier de niveau H${empty[0]!.level}.`,
          en: `The page contains ${empty.length} heading{|s} without text, the first an H${empty[0]!.level}.`,
        }),
        evidence: { empty: empty.length, levels: empty.map((heading) => heading.level) },
        fix: {
          fr: 'Supprimez ces balises, ou donnez un texte (ou un texte alternatif) au titre s’il contient une image.',
          en: 'Remove these elements, or give the heading a text (or an alternative text) when it holds an image.',
        },
        edit: { old: `<h${empty[0]!.level}></h${empty[0]!.level}>`, new: '' },
      };
    }),
});
