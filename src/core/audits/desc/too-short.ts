import { defineAudit } from '../audit.ts';
import { metaElement, openingDescription } from '../texts/edit-texts.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { type PageFault } from '../judging/judge-pages.ts';
import { characterCount } from '../../values/strings/text-width.ts';
import { descriptionRoom } from '../results/result-rooms.ts';

export const descTooShort = defineAudit({
  id: 'desc.too_short',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  perPage: true,
  title: { fr: 'Méta descriptions trop courtes', en: 'Meta descriptions that are too short' },
  action: { fr: 'Complétez les descriptions trop courtes', en: 'Complete the descriptions that are too short' },
  why: {
    fr: 'Une description de quelques mots laisse vide l’espace que le résultat vous offre ; Google la remplace le plus souvent par un extrait de son choix.',
    en: 'A description of a few words leaves empty the room a result offers; Google mostly replaces it with an extract of its own choice.',
  },
  thresholds: {
    characters: {
      value: descriptionRoom.fewest,
      unit: 'characters',
      source: 'crawlobserver 70, other tools 50 to 120',
    },
  },
  examples: {
    bad: '<meta name="description" content="Votre coiffeur à Lyon.">',
    good: '<meta name="description" content="Coiffure, couleur végétale et barbe à Lyon 7 : rendez-vous en ligne, sans attente, du mardi au samedi jusqu’à vingt heures.">',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'odd description', ({ description, blocks }) => {
      const text = description?.trim() ?? '';
      const characters = characterCount(text);
      if (characters === 0 || characters >= descriptionRoom.fewest) return null;
      return {
        message: {
          fr: `La description « ${text} » ne compte que ${characters} caractères.`,
          en: `The description “${text}” has only ${characters} characters.`,
        },
        fix: {
          fr: 'Développez jusqu’à 120 à 155 caractères : ajoutez la preuve (délai, prix, savoir-faire, lieu) et l’action attendue.',
          en: 'Extend it to 120 to 155 characters: add the proof (delay, price, know-how, place) and the expected action.',
        },
        describe: () => ({
          evidence: { description: text, characters },
          ...replacement(text, openingDescription(blocks)),
        }),
      };
    }),
});

function replacement(text: string, proposal: string | null): Pick<PageFault, 'edit'> {
  if (proposal === null) return {};
  return {
    edit: { old: metaElement('name', 'description', text), new: metaElement('name', 'description', proposal) },
  };
}
