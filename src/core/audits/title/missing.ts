import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { ownHeading, sharedNames } from '../texts/own-names.ts';

export const titleMissing = defineAudit({
  id: 'title.missing',
  severity: 'high',
  weight: 4,
  effort: 'minutes',
  perPage: true,
  title: { fr: 'Pages sans titre', en: 'Pages without a title' },
  action: { fr: 'Donnez un titre aux pages qui n’en ont pas', en: 'Give a title to the pages that have none' },
  why: {
    fr: 'Le titre est la ligne cliquable des résultats de recherche et le nom de l’onglet. Sans lui, le moteur en invente un et la page perd sa première chance d’être comprise.',
    en: 'The title is the line people click in search results and the name of the tab. Without it the engine makes one up and the page loses its first chance to be understood.',
  },
  examples: {
    bad: '<html lang="fr"><head></head><body><h1>Réparation de vélos</h1><p>Sans rendez-vous.</p></body></html>',
    good: '<html lang="fr"><head><title>Réparation de vélos à Rennes, sans rendez-vous</title></head><body><h1>Réparation de vélos</h1><p>Sans rendez-vous.</p></body></html>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclared(indexablePages, 'odd title', ({ title }, page) => {
      if (title?.trim()) return null;
      const proposal = ownHeading(page, sharedNames(indexablePages));
      return {
        message: { fr: 'La page n’a pas de titre.', en: 'The page has no title.' },
        evidence: { title },
        fix: proposal
          ? {
              fr: `Ajoutez dans l’en-tête un titre tiré du H1 : « ${proposal} ».`,
              en: `Add a title in the head, taken from the H1: “${proposal}”.`,
            }
          : {
              fr: 'Ajoutez dans l’en-tête une balise title de 30 à 60 caractères qui nomme le sujet de la page, puis la marque.',
              en: 'Add a title element of 30 to 60 characters to the head: the subject of the page first, then the brand.',
            },
        ...(proposal ? { edit: { old: '', new: `<title>${proposal}</title>` } } : {}),
      };
    }),
});
