import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vStepfix = defineLever({
  id: 'V-STEPFIX',
  family: 'path',
  title: pair('réparation de l’étape la plus faible', 'repair of the weakest step'),
  effect: span(0, 0.06, 0.15),
  successProbability: 0.45,
  hours: span(3, 6, 12),
  skill: 'dev',
  kpis: ['K-CR'],
  repairs: /./,
  isLastResort: true,
  change: () =>
    pair(
      'Demander à dix personnes qui se sont arrêtées là ce qui manquait, regarder cinq personnes passer l’étape, retirer la première cause, puis compter quatre semaines.',
      'Ask ten people who stopped there what was missing, watch five people take the step, remove the first cause, then count for four weeks.',
    ),
  friction: () => null,
  text: {
    form: screenWords({ done: both(say`Merci, votre réponse est lue.`, say`Thank you, your answer is read.`) }),
    copy: () => ({
      hooks: [
        both(say`Qu’est-ce qui vous a arrêté ici ?`, say`What stopped you here?`),
        both(say`Une question avant de partir.`, say`One question before you leave.`),
      ],
      lines: [[both(say`Un mot suffit, et vous pouvez l’ignorer.`, say`One word will do, and you can ignore it.`)]],
      calls: [both(call`Répondre`, call`Answer`)],
    }),
  },
});
