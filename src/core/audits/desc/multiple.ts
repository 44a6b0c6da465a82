import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const descMultiple = defineAudit({
  id: 'desc.multiple',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Plusieurs méta descriptions', en: 'Several meta descriptions' },
  action: { fr: 'Gardez une seule description par page', en: 'Keep a single description on each page' },
  why: {
    fr: 'Deux descriptions sur une page viennent le plus souvent de deux extensions qui s’ignorent ; le moteur choisit, et pas toujours la vôtre.',
    en: 'Two descriptions on a page mostly come from two plug-ins that ignore each other; the engine chooses, and not always yours.',
  },
  examples: {
    bad: '<meta name="description" content="Bouquets de saison, mariages et deuils : le fleuriste de la place livre dans tout Cahors avant midi."><meta name="description" content="Fleurs à Cahors. Bouquets, plantes, mariages et deuils. Commandez en ligne ou passez à la boutique.">',
    good: '<meta name="description" content="Bouquets de saison, mariages et deuils : le fleuriste de la place livre dans tout Cahors avant midi.">',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'odd description', ({ descriptionCount }) =>
      descriptionCount <= 1
        ? null
        : {
            message: {
              fr: `La page déclare ${descriptionCount} méta descriptions.`,
              en: `The page declares ${descriptionCount} meta descriptions.`,
            },
            evidence: { descriptions: descriptionCount },
            fix: {
              fr: 'Ne gardez qu’une balise meta description : désactivez l’une des deux sources, thème ou extension.',
              en: 'Keep one meta description: turn off one of the two sources, theme or plug-in.',
            },
          },
    ),
});
