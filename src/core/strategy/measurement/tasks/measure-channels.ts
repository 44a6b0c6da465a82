import { pair } from '../../../values/text.ts';
import { defineMeasurement } from '../measurement-task.ts';

export const measureChannels = defineMeasurement({
  id: 'measure-channels',
  week: 1,
  isOnce: true,
  canWait: true,
  hours: 1,
  skill: 'email',
  stage: 'REV',
  kpiIds: ['K-CAC-BLENDED', 'K-REVENUE'],
  title: pair('Notez ce que chaque canal coûte et rapporte', 'Write down what each channel costs and brings'),
  what: pair(
    'Une ligne par dépense et par heure passée, avec son canal\u202f; c’est la base du coût par client.',
    'One line per expense and per hour, with its channel; it is the basis of the cost per customer.',
  ),
  why: pair(
    'Un canal gratuit qui prend dix heures peut coûter plus par client qu’une publicité\u202f; sans ces lignes, cela ne se voit pas.',
    'A free channel that takes ten hours may cost more per customer than an advertisement; without these lines it does not show.',
  ),
  steps: [
    pair('Ouvrez la feuille Relevés du tableau de suivi.', 'Open the Readings sheet of the tracking workbook.'),
    pair(
      'Écrivez une ligne par dépense du mois, et une par canal pour les heures passées.',
      'Write one line per expense of the month, and one per channel for the hours spent.',
    ),
    pair(
      'Demandez à chaque nouveau client comment il vous a trouvé, et comptez les réponses.',
      'Ask each new customer how they found you, and count the answers.',
    ),
  ],
  done: pair(
    'Le tableau donne un coût par client pour les canaux du mois.',
    'The workbook gives a cost per customer for the channels of the month.',
  ),
});
