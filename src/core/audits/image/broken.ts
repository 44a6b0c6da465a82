import { defineAudit } from '../audit.ts';
import { judgeImages } from '../judge-images.ts';
import { isBrokenStatus } from '../page-state.ts';
import { pathOf, excerpt } from '../wording.ts';

export const imageBroken = defineAudit({
  id: 'image.broken',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  title: { fr: 'Images cassées', en: 'Broken images' },
  why: {
    fr: 'Un cadre vide à la place d’une photo fait douter du sérieux du site.',
    en: 'An empty frame in place of a photo raises doubts about the site.',
  },
  needs: ['htmlPages', 'pageOf', 'externalStatus'],
  run: ({ htmlPages, pageOf, externalStatus }) => {
    const statusOf = (src: string): number | null =>
      pageOf.get(src)?.record.status ?? externalStatus.get(src)?.status ?? null;
    const known = htmlPages.some((page) => page.content?.images.some((image) => statusOf(image.src) !== null));
    if (!known)
      return {
        notMeasured: {
          fr: 'Non mesuré : les images n’ont pas été demandées au serveur.',
          en: 'Not measured: images were not asked of the server.',
        },
      };
    return judgeImages(
      htmlPages,
      ({ image }) => (isBrokenStatus(statusOf(image.src)) ? image.src : null),
      (uses) => {
        const { src } = uses[0].image;
        return {
          message: {
            fr: `L’image ${excerpt(pathOf(src), 60)} répond ${statusOf(src)}.`,
            en: `The image ${excerpt(pathOf(src), 60)} answers ${statusOf(src)}.`,
          },
          evidence: { status: statusOf(src) },
          fix: {
            fr: 'Remettez le fichier en ligne, ou retirez l’image de la page.',
            en: 'Put the file back online, or remove the image from the page.',
          },
        };
      },
    );
  },
});
