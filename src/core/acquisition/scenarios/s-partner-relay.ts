import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sPartnerRelay = defineScenario({
  id: 'S-PARTNER-RELAY',
  title: pair('relais partenaires et fédérations', 'partner and federation relay'),
  stage: 'ACQ',
  otherStages: ['REF'],
  channels: ['CH-PARTNER', 'CH-FED', 'CH-WEBINAR', 'CH-EMAIL-NL'],
  variable: pair("l'offre faite au public du relais", "the offer to the relay's audience"),
  supports: ['article', 'email', 'photo'],
  kpis: ['K-RELAY-SES', 'K-NEWCUST'],
  hours: { low: 4, mode: 7, high: 12 },
  cash: [0, 150],
  skill: 'partnerships',
  needsMainChannel: true,
  hypothesis: () =>
    pair(
      "Si chaque relais publie un texte utile à son public plutôt qu'une annonce, les visites issues des relais et les clients qu'elles apportent augmentent.",
      'If each relay publishes a text useful to its audience rather than an announcement, relay sessions and the customers they bring grow.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-PARTNER',
      touch: pair(
        'Proposer un sujet à chaque relais, avec la réciproque',
        'Offer each relay a subject, and something in return',
      ),
    },
    {
      day: 14,
      channelId: 'CH-PARTNER',
      touch: pair(
        "Fournir le texte, l'image décrite et le lien suivi",
        'Supply the text, the described picture and the tracked link',
      ),
    },
    {
      day: 28,
      channelId: 'CH-FED',
      touch: pair(
        'Publication et message dans la lettre du réseau',
        "Publication and a message in the network's letter",
      ),
    },
    {
      day: 56,
      channelId: 'CH-PARTNER',
      touch: pair(
        'Partager les résultats avec le relais, décider de la suite',
        'Share the results with the relay, decide on the next one',
      ),
    },
  ],
  fits: (reach) => reach.hasPartners,
  message: (about) => ({
    hook: pair(
      `Vous voulez ${about.yourJob} sans y passer des semaines ?`,
      `Want to ${about.yourJob} without spending weeks on it?`,
    ),
    body: pair(
      `Avec ${about.relay}, voici l'essentiel à savoir avant de vous décider : ${about.pain}, ${about.secondPain}. Vous pouvez tout vérifier vous-même (${about.proof}) et poser vos questions à une vraie personne.`,
      `With ${about.relay}, here is what to know before you decide: ${about.pain}, ${about.secondPain}. You can check everything yourself (${about.proof}) and ask a real person your questions.`,
    ),
    cta: pair('Découvrir la page préparée pour vous', 'See the page prepared for you'),
  }),
  variant: (about) => ({
    element: 'body',
    hypothesis: pair(
      "Une histoire courte d'un membre du réseau touche plus qu'une liste de conseils.",
      'A short story of a network member reaches further than a list of advice.',
    ),
    text: pair(
      `Une personne de votre réseau raconte, avec ${about.relay}, comment elle a choisi « ${about.offer} », ce qui l'inquiétait (${about.pain}) et ce qu'elle a vérifié avant (${about.proof}). Vous pouvez lui poser vos questions.`,
      `Someone from your network tells, with ${about.relay}, how they chose “${about.offer}”, what worried them (${about.pain}) and what they checked first (${about.proof}). You can ask them your questions.`,
    ),
  }),
});
