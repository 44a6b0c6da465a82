import { defineAudit } from '../audit.ts';
import { openingSentences } from '../texts/edit-texts.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { textWidth, characterCount } from '../../values/text-width.ts';
import { descriptionRoom } from '../results/result-rooms.ts';

const { most, widest, letters } = descriptionRoom;

export const descTooLong = defineAudit({
  id: 'desc.too_long',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Méta descriptions trop longues', en: 'Meta descriptions that are too long' },
  why: {
    fr: 'Au-delà d’environ 160 caractères, la description est coupée : l’invitation à agir, souvent placée à la fin, disparaît.',
    en: 'Beyond about 160 characters the description is cut: the invitation to act, often at the end, disappears.',
  },
  thresholds: {
    characters: { value: 160, unit: 'characters', source: 'The value of most tools (156 to 160)' },
    pixels: { value: 990, unit: 'px', source: 'Two lines of a desktop result, Arial 14 px' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'odd description', ({ description }) => {
      const text = description?.trim() ?? '';
      const characters = characterCount(text);
      const pixels = textWidth(text, letters);
      if (characters <= most && pixels <= widest) return null;
      const shorter = openingSentences(text, 70, 155);
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
