import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { pathOf, excerpt } from '../wording.ts';

export const imageLazyAboveFold = defineAudit({
  id: 'image.lazy_above_fold',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Première image en chargement différé', en: 'First image loaded lazily' },
  action: { fr: 'Affichez tout de suite la première image des pages', en: 'Show the first image of pages at once' },
  why: {
    fr: 'La première image est visible d’emblée : la différer retarde l’affichage principal (LCP).',
    en: 'The first image is visible at once: loading it lazily delays the largest paint (LCP).',
  },
  examples: {
    bad: '<img src="/facade.jpg" width="800" height="500" alt="La façade de l’hôtel" loading="lazy">',
    good: '<img src="/facade.jpg" width="800" height="500" alt="La façade de l’hôtel" fetchpriority="high">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'images', ({ images }) => {
      const first = images.find((image) => image.width !== '1');
      if (first?.loading?.toLowerCase() !== 'lazy' || first.below) return null;
      return {
        message: {
          fr: `La première image de la page (${excerpt(pathOf(first.src), 60)}) attend pour se charger.`,
          en: `The first image of the page (${excerpt(pathOf(first.src), 60)}) waits before loading.`,
        },
        evidence: { src: first.src },
        fix: {
          fr: 'Retirez loading="lazy" de la première image et gardez-le pour les suivantes.',
          en: 'Remove loading="lazy" from the first image and keep it for the next ones.',
        },
        edit: { old: 'loading="lazy"', new: 'fetchpriority="high"' },
      };
    }),
});
