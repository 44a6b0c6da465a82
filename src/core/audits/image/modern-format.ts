import type { PageImage } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { fileOf } from '../facts/file-facts.ts';
import { judgeImages } from '../judging/judge-images.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathOf, excerpt } from '../wording.ts';

const lightest = 14_600;
/** Bytes; an image displayed with fewer bytes of pixels cannot gain enough. */
const leastGain = 8_192;
const oldFormat = /\.(bmp|tiff?|gif)(?:$|\?)/i;
/** Uses on one page from which an image is a bullet, an icon or a spacer. */
const ornamentUses = 3;

export const imageModernFormat = defineAudit({
  id: 'image.modern_format',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Photos dans un format ancien', en: 'Photos in an old format' },
  action: { fr: 'Enregistrez les photos dans un format plus léger', en: 'Save the photos in a lighter format' },
  why: {
    fr: 'BMP, TIFF et GIF pèsent plusieurs fois plus que WebP ou AVIF à qualité égale.',
    en: 'BMP, TIFF and GIF weigh several times more than WebP or AVIF at equal quality.',
  },
  thresholds: {
    bytes: {
      value: lightest,
      unit: 'bytes',
      source: 'RFC 6928: ten segments come in the first round trip; a lighter icon gains nothing',
    },
    gain: {
      value: leastGain,
      unit: 'bytes',
      source:
        'Lighthouse modern-image-formats ignores smaller savings. Of an unknown weight: a byte a pixel shown in GIF, three in BMP and TIFF; without a size, an image shown three times on a page is an ornament',
    },
  },
  examples: {
    bad: { '/': '<img src="/refuge.bmp" alt="Le refuge en hiver">', '/refuge.bmp': { bytes: 1_400_000 } },
    good: { '/': '<img src="/refuge.webp" alt="Le refuge en hiver">', '/refuge.webp': { bytes: 90_000 } },
  },
  needs: ['htmlPages', 'pageOf', 'externalStatus'],
  run: ({ htmlPages, pageOf, externalStatus }) => {
    const large = largeImages(htmlPages);
    return judgeImages(
      htmlPages,
      ({ image: { src } }) => {
        if (!oldFormat.test(src)) return null;
        const bytes = fileOf(src, { pageOf, externalStatus })?.bytes ?? null;
        return (bytes === null ? large.has(src) : bytes > lightest) ? src : null;
      },
      (uses) => ({
        message: {
          fr: `L’image ${excerpt(pathOf(uses[0].image.src), 60)} est dans un format ancien.`,
          en: `The image ${excerpt(pathOf(uses[0].image.src), 60)} is in an old format.`,
        },
        evidence: { format: oldFormat.exec(uses[0].image.src)?.[1]?.toLowerCase() ?? '' },
        fix: {
          fr: 'Enregistrez-la en WebP ou AVIF ; une animation devient une courte vidéo.',
          en: 'Save it as WebP or AVIF; an animation becomes a short video.',
        },
      }),
    );
  },
});

/** Images in an old format that at least one page displays large enough for another format to gain, or at an unknown size. */
function largeImages(pages: readonly PageFacts[]): ReadonlySet<string> {
  const sized = new Map<string, number>();
  const unsized = new Set<string>();
  const ornaments = new Set<string>();
  for (const { content } of pages) {
    const uses = new Map<string, number>();
    for (const image of content?.images ?? []) {
      if (!oldFormat.test(image.src)) continue;
      const bytes = displayedBytes(image);
      if (bytes === null) unsized.add(image.src);
      else sized.set(image.src, Math.max(bytes, sized.get(image.src) ?? 0));
      const count = (uses.get(image.src) ?? 0) + 1;
      uses.set(image.src, count);
      if (count === ornamentUses) ornaments.add(image.src);
    }
  }
  const large = [...sized].filter(([, bytes]) => bytes >= leastGain).map(([src]) => src);
  return new Set([...large, ...[...unsized].filter((src) => !sized.has(src) && !ornaments.has(src))]);
}

/** Uncompressed bytes of the pixels displayed; null when the page does not declare the size in pixels. */
function displayedBytes({ src, width, height }: PageImage): number | null {
  const [across, down] = [pixelsOf(width), pixelsOf(height)];
  return across === null || down === null ? null : across * down * (/\.gif(?:$|\?)/i.test(src) ? 1 : 3);
}

function pixelsOf(size: string | null): number | null {
  return size !== null && /^\s*\d{1,5}(?:\.\d+)?\s*(?:px)?\s*$/i.test(size) ? Number.parseFloat(size) : null;
}
