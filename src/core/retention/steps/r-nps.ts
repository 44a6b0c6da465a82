import { both } from '../../planning/pieces/both.ts';
import { survey } from '../../planning/messages/forms/sent/survey.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rNps = defineStep({
  id: 'R-NPS',
  family: 'satisfaction',
  roles: { recommendation: 1 },
  isSurvey: true,
  title: pair('enquête de recommandation', 'recommendation survey'),
  event: pair('soixante jours après la fin de ce qui a été acheté', 'sixty days after the end of what was bought'),
  delayHours: 1440,
  timing: 'service_end',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-NPS'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('réponse ou silence', 'answer or silence'),
  change: pair(
    'La note et la raison ; chaque note basse reçoit une réponse écrite.',
    'The score and the reason; each low score gets a written reply.',
  ),
  sent: true,
  text: {
    form: survey('recommendation'),
    copy: (p) => ({
      hooks: [
        both(say`Conseilleriez-vous ${p.brand} à un proche ?`, say`Would you recommend ${p.brand} to a friend?`),
        both(say`Parleriez-vous de nous à un proche ?`, say`Would you mention us to a friend?`),
        both(say`De zéro à dix : nous conseilleriez-vous ?`, say`From zero to ten: would you recommend us?`),
      ],
      lines: [
        [
          both(
            say`Votre raison compte plus que la note : ${p.voice.team.fr} la lit.`,
            say`Your reason counts more than the score: ${p.voice.team.en} reads it.`,
          ),
          both(
            say`Votre note nous sert moins que votre raison : dites-la en une phrase.`,
            say`Your score matters less than your reason: give it in one sentence.`,
          ),
          both(
            say`Une personne lit chaque réponse, et vous saurez ce qui a changé.`,
            say`A person reads each answer, and you will know what changed.`,
          ),
        ],
      ],
      calls: [both(call`Noter et dire pourquoi`, call`Rate and say why`)],
    }),
  },
});
