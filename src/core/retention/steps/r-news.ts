import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rNews = defineStep({
  id: 'R-NEWS',
  family: 'information',
  roles: { news: 1 },
  title: pair('infolettre des clients', 'customer newsletter'),
  event: pair('chaque mois', 'every month'),
  delayHours: 0,
  channel: 'CH-EMAIL-NL',
  kpis: ['K-CLICK', 'K-EMAIL-CR'],
  hours: { low: 6, mode: 10, high: 16 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('désinscription', 'unsubscribe'),
  message: (about) => ({
    hook: pair(
      'Ce mois-ci, une réponse à ce que vous demandez le plus.',
      'This month, an answer to what you ask most.',
    ),
    body: pair(
      `Vous lirez d'abord la réponse sur ce point : ${about.pain}. Ensuite, l'histoire d'une personne qui utilise « ${about.offer} » comme vous, et ce qui a changé grâce à vos retours. Un clic suffit pour ne plus recevoir cette lettre.`,
      `You will read first the answer about ${about.pain}. Then the story of someone who uses “${about.offer}” as you do, and what changed thanks to your feedback. One click is enough to stop this letter.`,
    ),
    cta: pair('Lire la réponse', 'Read the answer'),
  }),
  change: pair('Un numéro par mois, trois sujets, une action.', 'One issue a month, three subjects, one action.'),
});
