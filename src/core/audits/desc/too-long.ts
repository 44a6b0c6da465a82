import { defineAudit } from '../audit.ts';
import { openingSentences } from '../texts/edit-texts.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { textWidth, characterCount } from '../../values/strings/text-width.ts';
import { descriptionRoom } from '../results/result-rooms.ts';

const { fewest, most, widest, letters } = descriptionRoom;
/** Proposed descriptions stay below the limit: the figure that the remedy gives. */
const mostProposed = 155;

export const descTooLong = defineAudit({
  id: 'desc.too_long',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  perPage: true,
  title: { fr: 'Méta descriptions trop longues', en: 'Meta descriptions that are too long' },
  action: { fr: 'Raccourcissez les descriptions que Google coupe', en: 'Shorten the descriptions that Google cuts' },
  why: {
    fr: 'Au-delà d’environ 160 caractères, la description est coupée : l’invitation à agir, souvent placée à la fin, disparaît.',
    en: 'Beyond about 160 characters the description is cut: the invitation to act, often at the end, disappears.',
  },
  thresholds: {
    characters: { value: most, unit: 'characters', source: 'The value of most tools (156 to 160)' },
    pixels: { value: widest, unit: 'px', source: 'Two lines of a desktop result, Arial 14 px' },
  },
  examples: {
    bad: '<meta name="description" content="Isolation des combles, des murs et des planchers dans toute la Sarthe : nos artisans certifiés visitent votre maison, chiffrent les travaux et montent le dossier d’aides. Demandez un devis gratuit.">',
    good: '<meta name="description" content="Isolation des combles, des murs et des planchers dans la Sarthe : visite gratuite, artisans certifiés, aides montées pour vous. Demandez un devis.">',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'odd description', ({ description }) => {
      const text = description?.trim() ?? '';
      const characters = characterCount(text);
      const pixels = textWidth(text, letters);
      if (characters <= most && pixels <= widest) return null;
      const shorter = openingSentences(text, fewest, mostProposed);
      return {
        message: {
          fr: `La description compte ${characters} caractères (${pixels} pixels) : sa fin ne sera pas affichée.`,
          en: `The description has ${characters} characters (${pixels} pixels): its end will not be shown.`,
        },
        evidence: { description: text, characters, pixels },
        fix: {
          fr: 'Coupez à 155 caractères au plus, en gardant l’essentiel et l’invitation dans les 120 premiers, seuls lus sur téléphone.',
          en: 'Cut it to 155 characters at most, with the essence and the invitation in the first 120, the only ones read on a phone.',
        },
        ...(shorter === null ? {} : { edit: { old: text, new: shorter } }),
      };
    }),
});
