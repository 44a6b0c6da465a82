import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rTips = defineStep({
  id: 'R-TIPS',
  family: 'usage',
  roles: { guidance: 1 },
  title: pair('conseils personnalisés', 'personalised tips'),
  event: pair("sept jours après la commande ou l'inscription", 'seven days after order or sign-up'),
  delayHours: 168,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CLICK', 'K-FEAT'],
  hours: { low: 2, mode: 4, high: 6 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('conseil suivi ou désinscription', 'tip followed or unsubscribe'),
  message: (about) => ({
    hook: pair('Un conseil pour vous, une minute.', 'One tip for you, one minute.'),
    body: pair(
      `Vous avez choisi « ${about.offer} ». Voici l'usage auquel vous n'aviez peut-être pas pensé, et la réponse courte sur ce point : ${about.secondPain}. Si ce n'est pas utile, dites-le en un clic : vous recevrez autre chose.`,
      `You chose “${about.offer}”. Here is a use you may not have thought of, and the short answer about ${about.secondPain}. If it does not help, say so in one click: you will get something else.`,
    ),
    cta: pair('Essayer le conseil', 'Try the tip'),
  }),
  change: pair(
    'Choisir le conseil selon ce qui a été acheté ou utilisé.',
    'Choose the tip from what was bought or used.',
  ),
});
