import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { answerLines } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCall = defineStep({
  id: 'R-CALL',
  family: 'onboarding',
  roles: { conversation: 2, personal_contact: 1 },
  title: pair('appel de mise en route', 'onboarding call'),
  event: pair("non activé deux jours après l'inscription", 'not activated two days after sign-up'),
  delayHours: 48,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CALL-ON'],
  hours: { low: 4, mode: 8, high: 16 },
  skill: 'writing',
  consent: 'contract',
  exit: pair("activation ou refus de l'appel", 'activation or call declined'),
  fits: (reach) => reach.software,
  change: pair(
    'Un appel de quinze minutes, proposé et non imposé, aux essais restés bloqués.',
    'A fifteen-minute call, offered rather than imposed, to stuck trials.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`Un coup de main pour démarrer ?`, say`A hand to get started?`),
        both(say`Quinze minutes suffisent souvent.`, say`Fifteen minutes are often enough.`),
      ],
      lines: [
        [
          both(
            say`Choisissez un créneau : vous montrez votre cas, nous faisons le premier réglage ensemble, et vous décidez de la suite.`,
            say`Pick a time: you show your case, we do the first set-up together, and you decide what comes next.`,
          ),
        ],
        [...answerLines(p)],
      ],
      calls: [both(call`Choisir un créneau`, call`Pick a time`)],
    }),
  },
});
