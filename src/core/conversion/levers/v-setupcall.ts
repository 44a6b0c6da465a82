import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vSetupcall = defineLever({
  id: 'V-SETUPCALL',
  reliesOn: ['trial'],
  family: 'path',
  title: pair('appel de mise en route, proposé à chaque essai', 'set-up call, offered to every trial'),
  effect: span(0, 0.1, 0.3),
  successProbability: 0.5,
  hours: span(4, 8, 16),
  skill: 'writing',
  kpis: ['K-TRIAL-PAID'],
  channel: 'CH-EMAIL-AUTO',
  repairs: /\bcalls?\b|\bappels?\b|\bdemos?\b|visio/,
  change: () =>
    pair(
      'Proposer l’appel le jour de l’inscription, une fois sur deux au hasard pendant huit semaines : la différence dira ce que l’appel apporte.',
      'Offer the call on the day of sign-up, to one trial in two at random for eight weeks: the difference will show what the call brings.',
    ),
  friction: () => null,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`Et si nous le faisions ensemble ?`, say`Shall we do it together?`),
        both(say`Un appel pour démarrer avec vos données.`, say`A call to start with your own data.`),
      ],
      lines: [
        [
          both(
            say`Pendant l’appel, ${p.voice.team.fr} fait le premier réglage avec vous ; vous repartez avec un compte prêt.`,
            say`During the call ${p.voice.team.en} does the first set-up with you; you leave with an account that is ready.`,
          ),
        ],
      ],
      calls: [both(call`Choisir un créneau`, call`Pick a time`)],
    }),
  },
});
