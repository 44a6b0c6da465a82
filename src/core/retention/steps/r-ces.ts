import { both } from '../../planning/pieces/both.ts';
import { survey } from '../../planning/messages/forms/sent/survey.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCes = defineStep({
  id: 'R-CES',
  family: 'satisfaction',
  isSurvey: true,
  title: pair("mesure de l'effort", 'effort score'),
  event: pair("après une demande d'aide", 'after a support request'),
  delayHours: 24,
  isOnEvent: true,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CES'],
  hours: { low: 1, mode: 2, high: 3 },
  skill: 'email',
  consent: 'contract',
  exit: pair('réponse', 'answer'),
  fits: (reach) => reach.software,
  change: pair(
    "Une question d'effort à la clôture, lue chaque semaine.",
    'One effort question at closing, read every week.',
  ),
  sent: true,
  text: {
    form: survey('effort'),
    copy: () => ({
      hooks: [
        both(say`Était-ce facile pour vous ?`, say`Was it easy for you?`),
        both(say`Avez-vous dû insister ?`, say`Did you have to insist?`),
      ],
      lines: [
        [
          both(
            say`Vous venez d’obtenir une réponse. Votre note nous montre ce qu’il faut simplifier.`,
            say`You have just had an answer. Your rating shows us what to make simpler.`,
          ),
        ],
      ],
      calls: [both(call`Noter`, call`Rate`)],
    }),
  },
});
