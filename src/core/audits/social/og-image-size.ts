import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';

export const socialOgImageSize = defineAudit({
  id: 'social.og_image_size',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Image de partage trop petite', en: 'Sharing image too small' },
  action: { fr: 'Choisissez une image de partage plus grande', en: 'Choose a larger sharing image' },
  why: {
    fr: 'Sous 1200 × 630 pixels, les réseaux réduisent l’aperçu à une vignette.',
    en: 'Under 1200 × 630 pixels networks reduce the preview to a thumbnail.',
  },
  thresholds: {
    width: { value: 1200, unit: 'px', source: 'Open Graph image guidance of the networks' },
    height: { value: 630, unit: 'px', source: 'Open Graph image guidance of the networks' },
  },
  examples: {
    bad: '<meta property="og:image" content="https://exemple.fr/logo.png"><meta property="og:image:width" content="300"><meta property="og:image:height" content="200">',
    good: '<meta property="og:image" content="https://exemple.fr/atelier.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, ({ meta }) => {
      const width = Number(meta['og:image:width'] ?? Number.NaN);
      const height = Number(meta['og:image:height'] ?? Number.NaN);
      if (!(width < 1200 || height < 630)) return null;
      return {
        message: {
          fr: `L’image de partage mesure ${width} × ${height} pixels.`,
          en: `The sharing image is ${width} × ${height} pixels.`,
        },
        evidence: { width, height, image: meta['og:image'] ?? null },
        fix: {
          fr: 'Préparez une image de 1200 × 630 pixels, le sujet au centre.',
          en: 'Prepare an image of 1200 × 630 pixels, the subject in the middle.',
        },
      };
    }),
});
