import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const mobileFixedWidth = defineAudit({
  id: 'mobile.fixed_width',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  once: true,
  title: { fr: 'Largeur de page figée', en: 'Fixed page width' },
  action: {
    fr: 'Laissez la largeur des pages suivre celle de l’écran',
    en: 'Let the width of pages follow the screen',
  },
  why: {
    fr: 'Une largeur fixe en pixels oblige à faire défiler de côté sur téléphone.',
    en: 'A fixed width in pixels forces sideways scrolling on a phone.',
  },
  criteria: ['RGAA 4.1 – 10.11', 'WCAG 2.1 – 1.4.10'],
  examples: {
    bad: '<meta name="viewport" content="width=1024">',
    good: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd viewport', ({ viewport }) => {
      const width = /(?:^|[,;\s])width\s*=\s*(\d+)/i.exec(viewport ?? '')?.[1];
      if (!width) return null;
      return {
        message: {
          fr: `La page impose une largeur de ${width} pixels.`,
          en: `The page imposes a width of ${width} pixels.`,
        },
        evidence: { viewport },
        fix: {
          fr: 'Employez width=device-width et une mise en page souple.',
          en: 'Use width=device-width and a flexible layout.',
        },
        edit: { old: `width=${width}`, new: 'width=device-width' },
      };
    }),
});
