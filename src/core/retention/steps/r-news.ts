import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines, openers } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rNews = defineStep({
  id: 'R-NEWS',
  family: 'information',
  roles: { news: 1 },
  title: pair('infolettre des clients', 'customer newsletter'),
  event: pair('chaque mois', 'every month'),
  delayHours: 0,
  channel: 'CH-EMAIL-NL',
  kpis: ['K-CLICK'],
  hours: { low: 6, mode: 10, high: 16 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('désinscription', 'unsubscribe'),
  change: pair('Un numéro par mois, trois sujets, une action.', 'One issue a month, three subjects, one action.'),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [...openers(p), both(say`Des nouvelles utiles, une fois par mois.`, say`Useful news, once a month.`)],
      lines: [
        [
          both(
            say`Ce mois-ci, ${p.voice.team.fr} vous donne des nouvelles de ${p.brand}.`,
            say`This month, ${p.voice.team.en} sends you news of ${p.brand}.`,
          ),
        ],
        [...factLines(p)],
      ],
      calls: [both(call`Lire la lettre`, call`Read the letter`)],
    }),
  },
});
