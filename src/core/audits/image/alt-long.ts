import { defineAudit } from '../audit.ts';
import { judgeImages } from '../judging/judge-images.ts';
import { characterCount } from '../../values/strings/text-width.ts';
import { pathOf, excerpt } from '../wording.ts';

const mostCharacters = 125;

export const imageAltLong = defineAudit({
  id: 'image.alt_long',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Textes alternatifs trop longs', en: 'Alternative texts that are too long' },
  action: { fr: 'Raccourcissez les descriptions d’images', en: 'Shorten the descriptions of images' },
  why: {
    fr: 'Un lecteur d’écran lit l’alternative d’un trait : au-delà d’une phrase, l’explication a sa place dans le texte ou la légende.',
    en: 'A screen reader reads the alternative in one go: beyond a sentence, the explanation belongs in the text or the caption.',
  },
  criteria: ['RGAA 4.1 – 1.3'],
  thresholds: {
    characters: { value: mostCharacters, unit: 'characters', source: '100 to 125 in the field' },
  },
  examples: {
    bad: '<img src="/serre.jpg" width="640" height="480" alt="Dans la serre, nos rosiers grimpants sont rangés par couleur sur des tables de bois que notre équipe a construites pendant l’hiver dernier.">',
    good: '<img src="/serre.jpg" width="640" height="480" alt="Rosiers grimpants rangés par couleur dans la serre">',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeImages(
      htmlPages,
      ({ image }) => (characterCount(image.alt ?? '') > mostCharacters ? image.src : null),
      (uses) => {
        const alt = uses[0].image.alt!;
        return {
          message: {
            fr: `L’alternative de ${excerpt(pathOf(uses[0].image.src), 60)} compte ${characterCount(alt)} caractères.`,
            en: `The alternative of ${excerpt(pathOf(uses[0].image.src), 60)} has ${characterCount(alt)} characters.`,
          },
          evidence: { alt },
          fix: {
            fr: 'Résumez en une phrase de moins de 125 caractères et déplacez le reste dans la légende.',
            en: 'Sum it up in one sentence under 125 characters and move the rest to the caption.',
          },
        };
      },
    ),
});
