import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { answerLines } from '../../planning/messages/wordings.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rChangelog = defineStep({
  id: 'R-CHANGELOG',
  family: 'information',
  roles: { novelty: 1 },
  title: pair('nouveautés du produit', 'release notes'),
  event: pair('mise en production', 'release'),
  delayHours: 0,
  isOnEvent: true,
  channel: 'CH-EMAIL-NL',
  kpis: ['K-NOVELTY'],
  hours: { low: 2, mode: 4, high: 6 },
  skill: 'writing',
  consent: 'opt_in',
  exit: pair('fonction essayée', 'feature tried'),
  fits: (reach) => reach.software,
  change: pair(
    "Une note par nouveauté : le problème, le changement, comment l'essayer.",
    'One note per novelty: the problem, the change, how to try it.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`Vous l’aviez demandé : c’est en ligne.`, say`You asked for it: it is live.`),
        both(say`Une nouveauté, trois lignes.`, say`One novelty, three lines.`),
      ],
      lines: [
        [
          both(
            say`Ce que cela change, comment l’essayer, ce qui reste à faire.`,
            say`What it changes, how to try it, what is left to do.`,
          ),
        ],
        [...answerLines(p)],
      ],
      calls: [both(call`Essayer la nouveauté`, call`Try it`)],
    }),
  },
});
