import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines, priceLines } from '../../planning/messages/wordings.ts';
import { both } from '../../planning/pieces/both.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rLevel = defineStep({
  id: 'R-LEVEL',
  family: 'path',
  roles: { next_level: 1, continuity: 1.2 },
  title: pair('niveau suivant', 'next level'),
  event: pair('deux semaines après la fin du niveau', 'two weeks after the end of the level'),
  delayHours: 336,
  timing: 'service_end',
  about: 'nextLevel',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-LEVEL-UP'],
  hours: { low: 2, mode: 4, high: 7 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('inscription ou désinscription', 'enrolment or unsubscribe'),
  fits: ({ later }) => later.nextLevel !== null,
  change: pair(
    'Donner les dates du niveau suivant avant la fin du précédent, avec ce qu’il faut savoir pour y entrer.',
    'Give the dates of the next level before the end of the one before, with what is needed to enter it.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        both(say`La suite, si vous voulez continuer.`, say`What comes next, if you wish to go on.`),
        both(say`Quel niveau ensuite ?`, say`Which level next?`),
      ],
      lines: [
        [
          both(
            say`Dites-nous où vous en êtes : ${p.voice.team.fr} vous indique le niveau et les dates qui conviennent.`,
            say`Tell us where you stand: ${p.voice.team.en} will name the level and the dates that suit.`,
          ),
        ],
        [...factLines(p)],
        [...priceLines(p)],
      ],
      calls: [both(call`Voir les dates`, call`See the dates`)],
    }),
  },
});
