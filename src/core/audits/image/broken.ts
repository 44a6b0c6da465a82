import type { Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { fileOf, imagesOf } from '../facts/file-facts.ts';
import { type ImageUse, judgeImages } from '../judging/judge-images.ts';
import type { PageFault } from '../judging/judge-pages.ts';
import { isBrokenStatus } from '../facts/page-state.ts';
import { withoutProbes } from '../facts/probe-verdicts.ts';
import { excerpt, pathOf } from '../wording.ts';

export const imageBroken = defineAudit({
  id: 'image.broken',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  title: { fr: 'Images cassées', en: 'Broken images' },
  action: { fr: 'Rétablissez les images qui ne s’affichent pas', en: 'Restore the images that do not show' },
  why: {
    fr: 'Un cadre vide à la place d’une photo fait douter du sérieux du site.',
    en: 'An empty frame in place of a photo raises doubts about the site.',
  },
  examples: {
    bad: { '/': '<img src="/equipe.jpg" alt="Les maîtres-nageurs du club">', '/equipe.jpg': { status: 404 } },
    good: { '/': '<img src="/equipe.jpg" alt="Les maîtres-nageurs du club">', '/equipe.jpg': { bytes: 90_000 } },
  },
  needs: ['htmlPages', 'pageOf', 'externalStatus'],
  run: (facts) => {
    const { htmlPages } = facts;
    const faultOf = (src: string): 'status' | 'page' | null => {
      const file = fileOf(src, facts);
      if (file === null || file.error !== null) return null;
      if (isBrokenStatus(file.status)) return 'status';
      return file.status === 200 && file.contentType === 'text/html' ? 'page' : null;
    };
    const images = htmlPages.flatMap(imagesOf);
    if (images.length > 0 && !images.some((src) => fileOf(src, facts)?.status != null))
      return withoutProbes(
        { fr: 'les images n’ont pas été demandées au serveur', en: 'images were not asked of the server' },
        'internal',
      );
    return judgeImages(
      htmlPages,
      (use) =>
        lacksAddress(use) ? `no address ${use.image.alt}` : faultOf(use.image.src) === null ? null : use.image.src,
      (uses) => {
        if (lacksAddress(uses[0])) return withoutAddress(uses[0]);
        const { src } = uses[0].image;
        const { status } = fileOf(src, facts)!;
        return {
          message: messageOf(excerpt(pathOf(src), 60), faultOf(src) === 'page' ? null : status),
          evidence: { status },
          fix: {
            fr: 'Remettez le fichier en ligne, ou retirez l’image de la page.',
            en: 'Put the file back online, or remove the image from the page.',
          },
        };
      },
    );
  },
});

/** True for `src=""` and `src="#"`, which resolve to the page itself. */
function lacksAddress({ page, image }: ImageUse): boolean {
  return image.src.replace(/#.*$/s, '') === page.record.url;
}

function withoutAddress({ page, image }: ImageUse): PageFault {
  const name = image.alt?.trim() || page.content?.headings.find(({ text }) => text.trim() !== '')?.text;
  const quoted = excerpt(name ?? pathOf(page.record.url), 60);
  const named = image.alt?.trim()
    ? { fr: `L’image «\u202f${quoted}\u202f»`, en: `The image “${quoted}”` }
    : { fr: `Une image de la page «\u202f${quoted}\u202f»`, en: `An image of the page “${quoted}”` };
  return {
    message: { fr: `${named.fr} n’a pas d’adresse.`, en: `${named.en} has no address.` },
    evidence: { alt: image.alt },
    fix: {
      fr: 'Écrivez l’adresse du fichier dans src, ou retirez l’image de la page.',
      en: 'Write the address of the file in src, or remove the image from the page.',
    },
  };
}

/** `status` is null when the server sends a page in place of an image. */
function messageOf(name: string, status: number | null): Text {
  return status === null
    ? {
        fr: `À la place de l’image ${name}, le serveur envoie une page.`,
        en: `In place of the image ${name} the server sends a page.`,
      }
    : { fr: `L’image ${name} répond ${status}.`, en: `The image ${name} answers ${status}.` };
}
