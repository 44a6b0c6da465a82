import { pair } from '../../../values/text.ts';
import { defineMeasurement } from '../measurement-task.ts';

export const reviewMonthly = defineMeasurement({
  id: 'review-monthly',
  week: 4,
  again: [8, 12, 16, 20],
  hours: 2.5,
  skill: 'writing',
  stage: 'REV',
  kpiIds: ['K-CAC-BLENDED', 'K-NEWCUST'],
  title: pair('Faites le point du mois', 'Review the month'),
  what: pair(
    'Lire les écarts du tableau de suivi, appliquer les règles de décision, écrire une phrase par action.',
    'Read the gaps in the tracking workbook, apply the decision rules, write one sentence per action.',
  ),
  why: pair(
    'Une action qui ne rapporte rien prend les heures d’une autre\u202f: chaque mois, l’une continue et l’autre s’arrête.',
    'An action that brings nothing takes the hours of another: each month one goes on and the other stops.',
  ),
  steps: [
    pair(
      'Tapez les chiffres du mois dans la feuille Relevés.',
      'Type the figures of the month into the Readings sheet.',
    ),
    pair(
      'Lisez dans la feuille Actions où en est chacune\u00a0: continuez ce qui atteint sa cible, arrêtez ce qui manque son seuil bas deux fois.',
      'Read in the Actions sheet where each stands: go on with what meets its target, stop what misses its low mark twice.',
    ),
    pair(
      'Choisissez ce que vous faites le mois suivant, dans l’ordre de la liste et dans vos heures.',
      'Choose what you do the next month, in the order of the list and within your hours.',
    ),
  ],
  done: pair('Chaque action a un chiffre et une décision.', 'Each action has a figure and a decision.'),
});
