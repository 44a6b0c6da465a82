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
    fr: 'Deux descriptions sur une page viennent de deux sources qui s’ignorent, gabarit ou extension ; le moteur choisit, et pas toujours la vôtre.',
    en: 'Two descriptions on a page come from two sources that ignore each other, template or plug-in; the engine chooses, and not always yours.',
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
              fr: 'Ne gardez qu’une balise meta description : retirez celle qu’ajoute le gabarit ou, s’il y en a une, l’extension.',
              en: 'Keep one meta description: remove the one that the template, or a plug-in where there is one, adds.',
            },
          },
    ),
});
