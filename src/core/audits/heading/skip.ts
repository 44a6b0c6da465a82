import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { excerpt } from '../wording.ts';

export const headingSkip = defineAudit({
  id: 'heading.skip',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Niveaux de titres sautés', en: 'Skipped heading levels' },
  action: { fr: 'Remettez les niveaux de titres dans l’ordre', en: 'Put the heading levels back in order' },
  why: {
    fr: 'Passer d’un H2 à un H4 casse le plan de la page : une personne qui navigue de titre en titre croit avoir manqué une partie.',
    en: 'Going from an H2 to an H4 breaks the outline: a person who moves from heading to heading believes a part was missed.',
  },
  criteria: ['RGAA 4.1 – 9.1', 'WCAG 2.1 – 1.3.1'],
  examples: {
    bad: '<h1>Location de vans</h1><h2>Nos tarifs</h2><h4>Haute saison</h4>',
    good: '<h1>Location de vans</h1><h2>Nos tarifs</h2><h3>Haute saison</h3>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'heading jump', ({ headings }) => {
      const jump = headings.findIndex((heading, index) => index > 0 && heading.level > headings[index - 1]!.level + 1);
      if (jump < 0) return null;
      const { level, text } = headings[jump]!;
      const before = headings[jump - 1]!.level;
      return {
        message: {
          fr: `Le titre « ${excerpt(text, 60)} » est un H${level} juste après un H${before}.`,
          en: `The heading “${excerpt(text, 60)}” is an H${level} right after an H${before}.`,
        },
        evidence: { heading: text, level, after: before },
        fix: {
          fr: `Passez ce titre en H${before + 1} et réglez son apparence dans la feuille de style, non par le niveau.`,
          en: `Make this heading an H${before + 1} and set its look in the style sheet, not by its level.`,
        },
        edit: { old: `<h${level}>${text}</h${level}>`, new: `<h${before + 1}>${text}</h${before + 1}>` },
      };
    }),
});
