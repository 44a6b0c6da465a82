import { pair } from '../../../values/text.ts';
import { defineMeasurement } from '../measurement-task.ts';

/** Scores without figures yet: search positions, reviews, words of competitors. */
export const measurePosition = defineMeasurement({
  id: 'measure-position',
  week: 1,
  hours: 0.5,
  skill: 'seo',
  stage: 'ACQ',
  kpiIds: ['K-SOV', 'K-INSIGHT'],
  title: pair('Notez où vous êtes face à deux concurrents', 'Note where you stand beside two competitors'),
  what: pair(
    'Chercher les mots de vos clients et noter qui répond, compter les avis et leur note, décrire deux concurrents\u00a0: prix, canaux, mots, parrainage.',
    'Search the words of your customers and note who answers, count reviews and their rating, describe two competitors: price, channels, words, referral.',
  ),
  why: pair(
    'Sans point de comparaison, rien ne dit si vos prix, vos avis ou vos mots vous font choisir ou écarter.',
    'Without a comparison nothing shows whether your prices, your reviews or your words get you chosen or passed over.',
  ),
  steps: [
    pair(
      'Dans une fenêtre privée du navigateur, cherchez trois phrases que vos clients taperaient et notez qui vient en premier.',
      'In a private window of the browser, search three phrases your customers would type and note who comes first.',
    ),
    pair(
      'Comptez vos avis et leur note, puis ceux des deux noms que vous voyez le plus.',
      'Count your reviews and their rating, then those of the two names you see most.',
    ),
    pair(
      'Notez de ces deux concurrents le prix d’entrée, où ils publient et ce qu’ils promettent, puis ajoutez-les au fichier de l’entreprise.',
      'Note the entry price of these two competitors, where they publish and what they promise, then add them to the company file.',
    ),
  ],
  done: pair(
    'Deux concurrents figurent dans le fichier de l’entreprise, avec leur prix et leurs avis.',
    'Two competitors are in the company file, with their price and reviews.',
  ),
  isNeeded: ({ isPositioned }) => !isPositioned,
});
