import { partnerNote } from '../../planning/texts/kinds/partner-note.ts';
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
  namesRelay: true,
  fits: (reach) => reach.hasPartners,
  // partners who send customers already are worth more than any new channel (working assumption)
  preference: ({ sources }) => ((sources.byPartners ?? 0) > 0 ? 1.8 : 1),
  text: partnerNote,
});
