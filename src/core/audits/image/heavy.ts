import { defineAudit } from '../audit.ts';
import { judgeImages } from '../judge-images.ts';
import { pathOf, excerpt } from '../wording.ts';

export const imageHeavy = defineAudit({
  id: 'image.heavy',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Images trop lourdes', en: 'Images that are too heavy' },
  why: {
    fr: 'Une photo de plus de 200 Ko retarde l’affichage sur téléphone, souvent pour une netteté invisible.',
    en: 'A photo over 200 KB delays display on a phone, often for a sharpness nobody sees.',
  },
  thresholds: {
    warn: { value: 200000, unit: 'bytes', source: 'squirrelscan 200 KB, SEOnaut 500 KB, RustySEO 100 KB' },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) => {
    const bytesOf = (src: string): number => pageOf.get(src)?.record.bytes ?? 0;
    const known = htmlPages.some((page) => page.content?.images.some((image) => bytesOf(image.src) > 0));
    if (!known)
      return {
        notMeasured: {
          fr: 'Non mesuré : le poids des images n’est pas connu.',
          en: 'Not measured: the weight of images is not known.',
        },
      };
    return judgeImages(
      htmlPages,
      ({ image }) => (bytesOf(image.src) > 200_000 ? image.src : null),
      (uses) => {
        const { src } = uses[0].image;
        const kilobytes = Math.round(bytesOf(src) / 1000);
        return {
          message: {
            fr: `L’image ${excerpt(pathOf(src), 60)} pèse ${kilobytes} Ko.`,
            en: `The image ${excerpt(pathOf(src), 60)} weighs ${kilobytes} KB.`,
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
