import { publicAddress } from '../../pages/site-copy.ts';
import { defineAudit } from '../audit.ts';
import { judgeGenerated } from '../judging/judge-pages.ts';

export const canonicalMissing = defineAudit({
  id: 'canonical.missing',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Pages sans adresse canonique', en: 'Pages without a canonical address' },
  action: {
    fr: 'Déclarez l’adresse principale de chaque page (canonical)',
    en: 'Declare the main address of each page (canonical)',
  },
  why: {
    fr: 'La même page s’ouvre souvent par plusieurs adresses (paramètres, barre finale). La balise canonical dit laquelle compte ; sans elle, le moteur devine.',
    en: 'The same page often opens through several addresses (parameters, trailing slash). The canonical says which one counts; without it the engine guesses.',
  },
  examples: {
    bad: '<h1>Serrurier à Dijon</h1>',
    good: '<link rel="canonical" href="https://exemple.fr/"><h1>Serrurier à Dijon</h1>',
  },
  needs: ['indexablePages', 'copy'],
  run: ({ indexablePages, copy }) =>
    judgeGenerated(indexablePages, ({ canonicals }, { record }) =>
      canonicals.length > 0
        ? null
        : {
            message: {
              fr: 'La page ne déclare pas d’adresse canonique.',
              en: 'The page declares no canonical address.',
            },
            evidence: {},
            fix: {
              fr: 'Ajoutez dans l’en-tête une balise canonical qui donne l’adresse complète de la page elle-même.',
              en: 'Add a canonical element to the head that gives the whole address of the page itself.',
            },
            edit: { old: '', new: `<link rel="canonical" href="${publicAddress(copy, record.url)}">` },
          },
    ),
});
