import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const htmlMetasInBody = defineAudit({
  id: 'html.metas_in_body',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Balises d’en-tête dans le corps', en: 'Head elements in the body' },
  action: {
    fr: 'Remettez les balises égarées dans l’en-tête des pages',
    en: 'Move stray elements back into the head of the pages',
  },
  why: {
    fr: 'Une balise meta ou title placée dans le corps est ignorée : vos réglages d’index ou de partage restent lettre morte.',
    en: 'A meta or title element in the body is ignored: your index or sharing settings stay a dead letter.',
  },
  examples: {
    bad: '<h1>Espace réservé aux adhérents du club</h1><meta name="robots" content="noindex">',
    good: '<meta name="robots" content="noindex"><h1>Espace réservé aux adhérents du club</h1>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'odd markup', ({ misplacedMeta }) =>
      misplacedMeta.length === 0
        ? null
        : {
            message: {
              fr: `Des balises d’en-tête se trouvent dans le corps : ${misplacedMeta.slice(0, 5).join(', ')}.`,
              en: `Head elements stand in the body: ${misplacedMeta.slice(0, 5).join(', ')}.`,
            },
            evidence: { elements: misplacedMeta },
            fix: {
              fr: 'Déplacez-les dans l’en-tête ; un élément interdit placé avant elles le ferme trop tôt.',
              en: 'Move them into the head; a forbidden element before them closes it too early.',
            },
          },
    ),
});
