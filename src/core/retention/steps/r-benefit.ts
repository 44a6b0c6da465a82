import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rBenefit = defineStep({
  id: 'R-BENEFIT',
  family: 'information',
  roles: { news: 2, personal_contact: 3 },
  title: pair('rappel des avantages', 'benefits reminder'),
  event: pair("trente jours après l'achat", 'thirty days after purchase'),
  delayHours: 720,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CLICK', 'K-BEN'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('avantage utilisé', 'benefit used'),
  message: (about) => ({
    hook: pair(
      "Vous y avez droit, et vous ne l'avez peut-être pas vu.",
      'It is yours already, and you may have missed it.',
    ),
    body: pair(
      `Avec « ${about.offer} », vous avez aussi ceci, déjà compris : ${about.proof}, ${about.secondProof}. Vous pouvez l'utiliser dès aujourd'hui ; si ce n'est pas clair, votre question reçoit une réponse d'une personne.`,
      `With “${about.offer}” you also have this, already included: ${about.proof}, ${about.secondProof}. You can use it today; if it is unclear, a person answers your question.`,
    ),
    cta: pair('En profiter', 'Use it'),
  }),
  change: pair(
    'Rappeler ce qui est déjà inclus avant de proposer quoi que ce soit de payant.',
    'Recall what is already included before offering anything paid.',
  ),
});
