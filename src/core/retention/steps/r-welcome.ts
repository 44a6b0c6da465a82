import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rWelcome = defineStep({
  id: 'R-WELCOME',
  family: 'onboarding',
  roles: { welcome: 1 },
  title: pair('message de bienvenue et prochaine étape', 'welcome message and next step'),
  event: pair('commande, demande, inscription ou don', 'order, request, sign-up or gift'),
  delayHours: 0,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CLICK', 'K-ONB'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'email',
  consent: 'contract',
  exit: pair('lien suivi ou message ouvert au support', 'link followed or support contacted'),
  message: (about) => ({
    hook: pair(
      'Merci de votre confiance : voici la suite, pour vous.',
      'Thank you for your trust: here is what happens next for you.',
    ),
    body: pair(
      `Vous recevrez une seule chose à la fois. D'abord : ce que vous pouvez faire dès maintenant avec « ${about.offer} », et la réponse à la question que beaucoup se posent (${about.pain}). Votre interlocuteur est nommé en bas de ce message, vous pouvez lui répondre directement.`,
      `You will receive one thing at a time. First: what you can do right now with “${about.offer}”, and the answer to the question many people ask (${about.pain}). Your contact is named at the end of this message and you can reply directly.`,
    ),
    cta: pair('Voir votre prochaine étape', 'See your next step'),
  }),
  change: pair(
    "Remplacer l'accusé de réception par un message qui dit la suite, la date et qui répond.",
    'Replace the plain receipt by a message that says what happens next, when, and who answers.',
  ),
});
