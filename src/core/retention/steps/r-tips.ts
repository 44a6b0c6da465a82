import { both } from '../../planning/pieces/both.ts';
import { email } from '../../planning/messages/forms/sent/email.ts';
import { factLines, projectHooks } from '../../planning/messages/wordings.ts';
import { agreeing, call, say, the } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rTips = defineStep({
  id: 'R-TIPS',
  family: 'usage',
  roles: { guidance: 1 },
  title: pair('conseils personnalisés', 'personalised tips'),
  event: pair('sept jours après avoir reçu ou commencé', 'seven days after receiving or starting'),
  delayHours: 168,
  timing: 'delivery',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-FEAT'],
  hours: { low: 2, mode: 4, high: 6 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('conseil suivi ou désinscription', 'tip followed or unsubscribe'),
  change: pair(
    'Choisir le conseil selon ce qui a été acheté ou utilisé.',
    'Choose the tip from what was bought or used.',
  ),
  sent: true,
  text: {
    form: email(),
    copy: (p) => ({
      hooks: [
        ...projectHooks(p),
        both(say`Tout se passe bien ?`, say`Is everything going well?`),
        both(say`Une question ces jours-ci ?`, say`A question these days?`),
      ],
      lines: [
        [
          both(
            say`Notez vos questions sur ${the(p.offering)} au fil des jours, ${agreeing(p.brand, 'y répond', 'y répondent')}.`,
            say`Note your questions about ${the(p.offering)} as they come, and ${p.brand} will answer.`,
          ),
          both(
            say`Notez maintenant la prochaine date utile, et ce que vous voudrez nous demander ce jour-là.`,
            say`Note the next useful date now, and what you will want to ask us that day.`,
          ),
        ],
        [...factLines(p)],
        [both(say`Pas utile ? Dites-le à ${p.brand}.`, say`Not useful? Tell ${p.brand}.`)],
      ],
      calls: [both(call`Poser une question`, call`Ask a question`)],
    }),
  },
});
