import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { actCalls, factLines } from '../../planning/messages/wordings.ts';
import { agreeing, call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rWinback = defineStep({
  id: 'R-WINBACK',
  family: 'information',
  roles: { departure: 2, return: 1 },
  title: pair('reconquête', 'win-back'),
  event: pair('aucun signe depuis deux fois le délai habituel', 'no sign for twice the usual interval'),
  delayHours: 0,
  timing: 'lapsed',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-WINBACK'],
  hours: { low: 2, mode: 3, high: 6 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('retour ou désinscription', 'return or unsubscribe'),
  change: pair('Un seul message, une question, aucune culpabilisation.', 'One message, one question, no guilt.'),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`${p.brand} : est-ce encore utile pour vous ?`, say`${p.brand}: still useful to you?`),
        both(say`Cela fait un moment. Tout va bien ?`, say`It has been a while. Is everything all right?`),
        both(say`Avons-nous manqué quelque chose ?`, say`Did we miss something?`),
        both(say`${p.offer} : est-ce encore utile pour vous ?`, say`${p.offer}: is it still useful to you?`),
      ],
      lines: [
        [
          both(
            say`Dites à ${p.brand} ce qui a changé, en un clic.`,
            say`Tell ${p.brand} what has changed, in one click.`,
          ),
          both(
            say`Dites-nous en un clic ce qui a changé : le besoin, le prix, le service. Chaque réponse est lue.`,
            say`Tell us in one click what changed: the need, the price, the service. Each answer is read.`,
          ),
        ],
        [...factLines(p)],
        [
          both(
            say`Sans réponse, ${agreeing(p.brand, 'ne vous écrit plus', 'ne vous écrivent plus')} à ce sujet.`,
            say`Without an answer, ${p.brand} will not write about it again.`,
          ),
        ],
      ],
      calls: [both(call`Dire ce qui a changé`, call`Say what changed`), ...actCalls(p)],
    }),
  },
});
