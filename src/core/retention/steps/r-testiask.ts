import { reviewRequest } from '../../planning/texts/kinds/review-request.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rTestiask = defineStep({
  id: 'R-TESTIASK',
  family: 'satisfaction',
  title: pair('demande de témoignage', 'testimonial request'),
  task: pair(
    'Demandez un témoignage à tous ceux qui ont répondu à l’enquête',
    'Ask everybody who answered the survey for a testimonial',
  ),
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
  text: reviewRequest,
});
