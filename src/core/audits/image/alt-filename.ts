import { defineAudit } from '../audit.ts';
import { judgeImages } from '../judging/judge-images.ts';
import { excerpt } from '../wording.ts';

export const imageAltFilename = defineAudit({
  id: 'image.alt_filename',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Noms de fichiers en guise d’alternative', en: 'File names as alternatives' },
  action: {
    fr: 'Décrivez les images au lieu de donner le nom du fichier',
    en: 'Describe the images instead of giving the file name',
  },
  why: {
    fr: '« IMG_2034.jpg » n’apprend rien à personne : c’est pire qu’une alternative vide, car il est lu à voix haute.',
    en: '“IMG_2034.jpg” teaches nobody anything: it is worse than an empty alternative, for it is read aloud.',
  },
  criteria: ['RGAA 4.1 – 1.3', 'WCAG 2.1 – 1.1.1'],
  examples: {
    bad: '<img src="/table.jpg" width="640" height="480" alt="IMG_2034.jpg">',
    good: '<img src="/table.jpg" width="640" height="480" alt="Table en chêne massif pour six couverts">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeImages(
      htmlPages,
      ({ image }) =>
        /\.(?:jpe?g|png|gif|webp|svg|avif|bmp)$|^(?:img|dsc|dscn|image|photo|screenshot|capture)[_ -]?\d+$/i.test(
          image.alt?.trim() ?? '',
        )
          ? image.src
          : null,
      (uses) => ({
        message: {
          fr: `L’alternative « ${excerpt(uses[0].image.alt!, 50)} » est un nom de fichier.`,
          en: `The alternative “${excerpt(uses[0].image.alt!, 50)}” is a file name.`,
        },
        evidence: { alt: uses[0].image.alt },
        fix: {
          fr: 'Décrivez l’image en quelques mots : sujet, matière, geste.',
          en: 'Describe the image in a few words: subject, material, gesture.',
        },
      }),
    ),
});
