import { both } from '../../planning/pieces/both.ts';
import { screenWords } from '../../planning/messages/forms/screen-words.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rPathfix = defineStep({
  id: 'R-PATHFIX',
  family: 'path',
  roles: { continuity: 4, friction: 1 },
  title: pair("correction mensuelle d'un point de friction", 'monthly friction fix'),
  event: pair('revue mensuelle', 'monthly review'),
  delayHours: 0,
  channel: 'CH-SITE',
  kpis: ['K-TASK'],
  hours: { low: 4, mode: 6, high: 12 },
  skill: 'dev',
  consent: 'not_needed',
  exit: pair('point corrigé et vérifié', 'issue fixed and checked'),
  change: pair(
    "Chaque mois, corriger le point de friction le plus cité par les clients et l'écrire dans l'infolettre.",
    'Each month, fix the friction customers mention most and say so in the newsletter.',
  ),
  text: {
    form: screenWords({
      done: both(say`Merci, votre remarque est transmise.`, say`Thank you, your remark is passed on.`),
    }),
    copy: () => ({
      hooks: [
        both(say`Une chose de moins à contourner.`, say`One less thing to work around.`),
        both(say`Vous nous l’aviez signalé, c’est corrigé.`, say`You told us; it is fixed.`),
      ],
      lines: [
        [
          both(
            say`Chaque mois, le point qui vous gêne le plus est corrigé.`,
            say`Each month the point that bothers you most is fixed.`,
          ),
        ],
      ],
      calls: [both(call`Signaler un autre point`, call`Report another point`)],
    }),
  },
});
