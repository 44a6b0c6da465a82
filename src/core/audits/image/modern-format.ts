import { defineAudit } from '../audit.ts';
import { fileOf } from '../file-facts.ts';
import { judgeImages } from '../judge-images.ts';
import { pathOf, excerpt } from '../wording.ts';

const lightest = 14_600;

export const imageModernFormat = defineAudit({
  id: 'image.modern_format',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Photos dans un format ancien', en: 'Photos in an old format' },
  why: {
    fr: 'BMP, TIFF et GIF pèsent plusieurs fois plus que WebP ou AVIF à qualité égale.',
    en: 'BMP, TIFF and GIF weigh several times more than WebP or AVIF at equal quality.',
  },
  thresholds: {
    bytes: {
      value: lightest,
      unit: 'bytes',
      source:
        'RFC 6928: ten segments come in the first round trip; a lighter icon gains nothing. Unknown weights are judged',
    },
  },
  needs: ['htmlPages', 'pageOf', 'externalStatus'],
  run: ({ htmlPages, pageOf, externalStatus }) =>
    judgeImages(
      htmlPages,
      ({ image: { src } }) => {
        if (!/\.(?:bmp|tiff?|gif)(?:$|\?)/i.test(src)) return null;
        const bytes = fileOf(src, { pageOf, externalStatus })?.bytes ?? null;
        return bytes !== null && bytes <= lightest ? null : src;
      },
      (uses) => ({
        message: {
          fr: `L’image ${excerpt(pathOf(uses[0].image.src), 60)} est dans un format ancien.`,
          en: `The image ${excerpt(pathOf(uses[0].image.src), 60)} is in an old format.`,
        },
        evidence: { format: /\.([a-z]+)(?:$|\?)/i.exec(uses[0].image.src)?.[1]?.toLowerCase() ?? '' },
        fix: {
          fr: 'Enregistrez-la en WebP ou AVIF ; une animation devient une courte vidéo.',
          en: 'Save it as WebP or AVIF; an animation becomes a short video.',
        },
      }),
    ),
});
