import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judge-pages.ts';
import { pathOf, excerpt } from '../wording.ts';

export const imageNoDimensions = defineAudit({
  id: 'image.no_dimensions',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Images sans dimensions', en: 'Images without dimensions' },
  why: {
    fr: 'Sans largeur ni hauteur, le texte saute pendant le chargement et le visiteur clique à côté.',
    en: 'Without width and height the text jumps while loading and the visitor clicks beside the mark.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeTemplate(htmlPages, ({ images }) => {
      const loose = images.filter((image) => image.width === null || image.height === null);
      if (loose.length === 0) return null;
      return {
        message: {
          fr: `Des images n’annoncent pas leurs dimensions (${excerpt(pathOf(loose[0]!.src), 60)}…).`,
          en: `Images do not announce their dimensions (${excerpt(pathOf(loose[0]!.src), 60)}…).`,
        },
        evidence: { images: loose.length, of: images.length, examples: loose.slice(0, 10).map((image) => image.src) },
        fix: {
          fr: 'Ajoutez width et height aux images (la feuille de style peut encore les réduire).',
          en: 'Add width and height to images (the style sheet may still scale them).',
        },
      };
    }),
});
