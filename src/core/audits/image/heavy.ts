import { defineAudit } from '../audit.ts';
import { fileOf, imagesOf, kilobytes } from '../facts/file-facts.ts';
import { judgeImages } from '../judging/judge-images.ts';
import { withoutProbes } from '../facts/probe-verdicts.ts';
import { pathOf, excerpt } from '../wording.ts';

const mostBytes = 200_000;

export const imageHeavy = defineAudit({
  id: 'image.heavy',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Images trop lourdes', en: 'Images that are too heavy' },
  action: { fr: 'Allégez les images trop lourdes', en: 'Lighten the images that are too heavy' },
  why: {
    fr: 'Une photo de plus de 200 Ko retarde l’affichage sur téléphone, souvent pour une netteté invisible.',
    en: 'A photo over 200 KB delays display on a phone, often for a sharpness nobody sees.',
  },
  thresholds: {
    warn: { value: mostBytes, unit: 'bytes', source: 'squirrelscan 200 KB, SEOnaut 500 KB, RustySEO 100 KB' },
  },
  examples: {
    bad: { '/': '<img src="/four.jpg" alt="Le four à bois">', '/four.jpg': { bytes: 2_400_000 } },
    good: { '/': '<img src="/four.jpg" alt="Le four à bois">', '/four.jpg': { bytes: 90_000 } },
  },
  needs: ['htmlPages', 'pageOf', 'externalStatus'],
  run: (facts) => {
    const { htmlPages } = facts;
    const bytesOf = (src: string): number => fileOf(src, facts)?.bytes ?? 0;
    const images = htmlPages.flatMap(imagesOf);
    if (images.length > 0 && !images.some((src) => bytesOf(src) > 0))
      return withoutProbes(
        { fr: 'le poids des images n’est pas connu', en: 'the weight of images is not known' },
        'internal',
      );
    return judgeImages(
      htmlPages,
      ({ image }) => (bytesOf(image.src) > mostBytes ? image.src : null),
      (uses) => {
        const { src } = uses[0].image;
        const weight = kilobytes(bytesOf(src));
        return {
          message: {
            fr: `L’image ${excerpt(pathOf(src), 60)} pèse ${weight} Ko.`,
            en: `The image ${excerpt(pathOf(src), 60)} weighs ${weight} KB.`,
          },
          evidence: { bytes: bytesOf(src) },
          fix: {
            fr: 'Réduisez-la à sa taille d’affichage et enregistrez-la en WebP ou AVIF, qualité 75 à 80.',
            en: 'Scale it to its display size and save it as WebP or AVIF, quality 75 to 80.',
          },
        };
      },
    );
  },
});
