import { pair } from '../../../values/text.ts';
import { defineMeasurement } from '../measurement-task.ts';

export const reviewCycle = defineMeasurement({
  id: 'review-cycle',
  week: 22,
  hours: 2,
  skill: 'writing',
  stage: 'REV',
  kpiIds: ['K-CAC-BLENDED', 'K-REVENUE'],
  title: pair('Clôturez les six mois et préparez les suivants', 'Close the six months and prepare the next'),
  what: pair(
    'Importer les relevés, décider de chaque action et de chaque canal, écrire les leçons, valider le projet du cycle suivant.',
    'Import the readings, decide on each action and channel, write the lessons, approve the draft of the next cycle.',
  ),
  why: pair(
    'Ce qui a marché se refait et ce qui n’a pas marché ne se refait pas\u202f: le plan suivant part de vos chiffres, non d’hypothèses.',
    'What worked is done again and what did not is not: the next plan starts from your figures, not from assumptions.',
  ),
  steps: [
    pair('Complétez la feuille Relevés jusqu’au dernier mois.', 'Complete the Readings sheet up to the last month.'),
    pair(
      'Comparez chaque action et chaque canal à sa cible, et écrivez à côté\u202f: reprendre, réduire ou arrêter\u202f; le plan suivant se fait de ce tableau.',
      'Compare each action and each channel with its target, and write beside it: repeat, reduce or stop; the next plan is made from this workbook.',
    ),
    pair(
      'Relisez le projet des six mois suivants et corrigez ce qui ne va pas.',
      'Read the draft of the next six months and correct what is wrong.',
    ),
  ],
  done: pair(
    'Chaque action et chaque canal a sa décision, et le plan suivant est prêt.',
    'Each action and each channel has its decision, and the next plan is ready.',
  ),
});
