import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const canonicalInBody = defineAudit({
  id: 'canonical.in_body',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Balise canonical hors de l’en-tête', en: 'Canonical outside the head' },
  action: {
    fr: 'Placez l’adresse principale dans l’en-tête de la page',
    en: 'Put the main address in the head of the page',
  },
  why: {
    fr: 'Une balise canonical placée dans le corps est ignorée, pour qu’un commentaire ne puisse pas détourner une page.',
    en: 'A canonical in the body is ignored, so that a comment cannot hijack a page.',
  },
  examples: {
    bad: '<p>Bienvenue chez notre fleuriste</p><link rel="canonical" href="https://exemple.fr/">',
    good: '<link rel="canonical" href="https://exemple.fr/"><p>Bienvenue chez notre fleuriste</p>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'unusual canonical', ({ canonicals }) =>
      canonicals.some((canonical) => !canonical.inHead)
        ? {
            message: {
              fr: 'La balise canonical se trouve dans le corps de la page.',
              en: 'The canonical element stands in the body of the page.',
            },
            evidence: {
              canonicals: canonicals.filter((canonical) => !canonical.inHead).map((canonical) => canonical.href),
            },
            fix: {
              fr: 'Déplacez-la dans l’en-tête ; cherchez avant elle un élément qui ferme l’en-tête trop tôt (image, iframe, texte).',
              en: 'Move it into the head; look before it for an element that closes the head too early (image, iframe, text).',
            },
          }
        : null,
    ),
});
