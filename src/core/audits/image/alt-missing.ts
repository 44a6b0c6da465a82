import type { PageImage } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { judgeImages } from '../judging/judge-images.ts';
import { isAnchor } from '../links/link-traits.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathOf, excerpt } from '../wording.ts';
import { memoizeByObject } from '../../values/memoize.ts';

export const imageAltMissing = defineAudit({
  id: 'image.alt_missing',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  perPage: true,
  title: { fr: 'Images sans attribut alt', en: 'Images without an alt attribute' },
  action: { fr: 'Décrivez vos images par quelques mots', en: 'Describe your images in a few words' },
  why: {
    fr: 'Sans alt, un lecteur d’écran épelle le nom du fichier et la recherche d’images ne sait pas ce que montre la photo. Une image décorative se déclare par alt="".',
    en: 'Without alt a screen reader spells out the file name and image search does not know what the photo shows. A decorative image is declared with alt="".',
  },
  criteria: ['RGAA 4.1 – 1.1, 1.2', 'WCAG 2.1 – 1.1.1'],
  examples: {
    bad: '<img src="/bol.jpg" width="640" height="480">',
    good: '<img src="/bol.jpg" width="640" height="480" alt="Bol en grès émaillé bleu">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeImages(
      htmlPages,
      ({ page, image }) =>
        lacksAlt(image) && image.width !== '1' && image.height !== '1' && !(image.inLink && areLinksReported(page))
          ? image.src
          : null,
      (uses) => ({
        message: {
          fr: `L’image ${excerpt(pathOf(uses[0].image.src), 60)} n’a pas d’attribut alt.`,
          en: `The image ${excerpt(pathOf(uses[0].image.src), 60)} has no alt attribute.`,
        },
        evidence: { inLink: uses[0].image.inLink },
        fix: {
          fr: 'Décrivez en une phrase ce que l’image apporte au texte ; si elle ne fait que décorer, mettez alt="".',
          en: 'Describe in one sentence what the image brings to the text; if it only decorates, put alt="".',
        },
      }),
    ),
});

function lacksAlt({ alt }: PageImage): boolean {
  return alt === null;
}

/** True when each linked image without alt is the only content of its link: link.anchor_image_no_alt reports those links. */
const areLinksReported = memoizeByObject((page: PageFacts): boolean => {
  const images = page.content!.images.filter((image) => image.inLink && lacksAlt(image)).length;
  return linksWithoutName(page) >= images;
});

function linksWithoutName({ record }: PageFacts): number {
  return record.links.filter(
    (link) => isAnchor(link) && link.imageAlt === null && link.anchor.trim() === '' && !link.label?.trim(),
  ).length;
}
