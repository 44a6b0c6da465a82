import { both } from '../../planning/pieces/both.ts';
import { customerRequest } from '../../planning/messages/forms/customer-request.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rTestiask = defineStep({
  id: 'R-TESTIASK',
  family: 'satisfaction',
  title: pair('demande de témoignage', 'testimonial request'),
  event: pair("réponse à l'enquête, trois jours après", 'three days after the survey answer'),
  delayHours: 192,
  timing: 'service_end',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-RVW-N'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('avis reçu ou refus', 'review received or declined'),
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.surveyAnswers >= 30,
  change: pair(
    'Demander à tous les répondants, sans trier par note.',
    'Ask all respondents, without sorting by score.',
  ),
  sent: true,
  text: {
    form: customerRequest(() => both(say`Vos deux phrases`, say`Your two sentences`)),
    copy: () => ({
      hooks: [
        both(say`Accepteriez-vous d’être cité ?`, say`May we quote you?`),
        both(say`Vos mots aideraient quelqu’un qui hésite.`, say`Your words would help someone who hesitates.`),
      ],
      lines: [
        [
          both(
            say`Choisissez deux phrases de votre réponse, favorables ou non ; vous relisez avant publication et vous pouvez les retirer.`,
            say`Choose two sentences of your answer, favourable or not; you check them before publication and can withdraw them.`,
          ),
        ],
      ],
      calls: [both(call`Choisir vos phrases`, call`Choose your sentences`)],
    }),
  },
});
