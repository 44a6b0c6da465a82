import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rTestiask = defineStep({
  id: 'R-TESTIASK',
  family: 'satisfaction',
  title: pair('demande de témoignage', 'testimonial request'),
  event: pair("réponse à l'enquête, trois jours après", 'three days after the survey answer'),
  delayHours: 72,
  timing: 'after_service',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-RVW-N'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('avis reçu ou refus', 'review received or declined'),
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.surveyAnswers >= 30,
  message: () => ({
    hook: pair("Vos mots aideront quelqu'un qui hésite.", 'Your words will help someone who hesitates.'),
    body: pair(
      "Vous avez répondu à l'enquête : voudriez-vous en publier deux phrases, favorables ou non ? Vous relisez avant publication et vous pouvez retirer votre texte à tout moment.",
      'You answered the survey: would you publish two sentences of it, favourable or not? You check before publication and you can withdraw your text at any time.',
    ),
    cta: pair('Écrire votre avis', 'Write your review'),
  }),
  change: pair(
    'Demander à tous les répondants, sans trier par note.',
    'Ask all respondents, without sorting by score.',
  ),
});
