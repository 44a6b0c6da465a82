import { pair } from '../../values/text.ts';
import { defineLever, span } from '../conversion-lever.ts';

export const vSetupcall = defineLever({
  id: 'V-SETUPCALL',
  reliesOn: ['trial'],
  family: 'path',
  title: pair('appel de mise en route, proposé à chaque essai', 'set-up call, offered to every trial'),
  task: pair('Proposez un appel de mise en route à chaque nouvel essai', 'Offer a set-up call with every new trial'),
  effect: span(0, 0.1, 0.3),
  successProbability: 0.5,
  hours: span(4, 8, 16),
  skill: 'writing',
  kpis: ['K-TRIAL-PAID'],
  channel: 'CH-EMAIL-AUTO',
  repairs: /\bcalls?\b|\bappels?\b|\bdemos?\b|visio/,
  replacedBy: { cases: /\b(trials?|essais?|accounts?|comptes?)\b/, deeds: ['help', 'call'] },
  change: () =>
    pair(
      'Proposer l’appel le jour de l’inscription, une fois sur deux au hasard pendant huit semaines : la différence dira ce que l’appel apporte.',
      'Offer the call on the day of sign-up, to one trial in two at random for eight weeks: the difference will show what the call brings.',
    ),
  friction: () => null,
  text: null,
});
