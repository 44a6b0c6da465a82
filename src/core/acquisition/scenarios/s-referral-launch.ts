import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sReferralLaunch = defineScenario({
  id: 'S-REFERRAL-LAUNCH',
  title: pair('lancement du parrainage', 'referral launch'),
  stage: 'REF',
  otherStages: ['ACQ'],
  channels: ['CH-EMAIL-NL', 'CH-REFERRAL'],
  variable: pair('la récompense', 'the reward'),
  supports: ['email'],
  kpis: ['K-REF-RATE', 'K-REF-CAC'],
  hours: { low: 4, mode: 7, high: 12 },
  cash: [0, 150],
  skill: 'email',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      'Proposer la recommandation au moment de la satisfaction, par un lien que le client partage lui-même, apporte des clients sous le plafond.',
      'Offering referral at the moment of satisfaction, through a link the customer shares, brings customers under the ceiling.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-EMAIL-NL',
      touch: pair(
        "Inviter d'abord les clients qui ont noté neuf ou dix",
        'Invite first the customers who answered nine or ten',
      ),
    },
    {
      day: 14,
      channelId: 'CH-EMAIL-NL',
      touch: pair(
        'Expliquer la règle en trois lignes, lien personnel',
        'Explain the rule in three lines, personal link',
      ),
    },
    {
      day: 42,
      channelId: 'CH-REFERRAL',
      touch: pair(
        'Lire partages, visites et clients, ajuster la récompense',
        'Read shares, visits and customers, adjust the reward',
      ),
    },
  ],
  fits: (reach) => reach.customers >= 100 && reach.surveyAnswers >= 50,
  message: () => ({
    hook: pair('Vous avez dit que vous nous recommanderiez volontiers.', 'You said you would gladly recommend us.'),
    body: pair(
      "Voici votre lien personnel : vous le partagez vous-même, à qui vous voulez, et nous ne recevons jamais l'adresse de vos proches. Vous et la personne recevez chacun quelque chose, même si vous donnez aussi un avis critique.",
      "Here is your personal link: you share it yourself, with whom you like, and we never receive your friends' addresses. You and the other person each receive something, even if your review is critical.",
    ),
    cta: pair('Partager votre lien', 'Share your link'),
  }),
  variant: () => ({
    element: 'body',
    hypothesis: pair(
      'Une récompense non monétaire convient mieux à une marque fondée sur la confiance.',
      'A non-cash reward suits a brand built on trust better.',
    ),
    text: pair(
      "Voici votre lien personnel : vous le partagez vous-même, et nous ne recevons jamais l'adresse de vos proches. En remerciement, vous choisissez une attention réservée aux parrains, et la personne reçoit un mot de votre part.",
      "Here is your personal link: you share it yourself, and we never receive your friends' addresses. As a thank-you, you choose something kept for referrers, and the other person receives a note from you.",
    ),
  }),
});
