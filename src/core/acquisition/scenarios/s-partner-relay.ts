import { withDe } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { relayMaterial, relayRequest } from '../messages/posts.ts';

export const sPartnerRelay = defineScenario({
  id: 'S-PARTNER-RELAY',
  title: pair('relais partenaires et fédérations', 'partner and federation relay'),
  task: pair('Faites publier un texte utile par un partenaire', 'Have a partner publish a useful text'),
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
      touch: ({ relay }) =>
        pair(
          `Écrire à ${relay.fr}, avec le texte à publier dans la lettre, et dire ce que nous annonçons en retour`,
          `Write to ${relay.en}, with the text to publish in the letter, and say what we announce in return`,
        ),
      says: relayRequest,
    },
    {
      day: 14,
      channelId: 'CH-PARTNER',
      touch: ({ relay, page }) =>
        pair(
          `Après un oui ${withDe(relay.fr)}, envoyer une image décrite et le lien suivi vers ${page}`,
          `After a yes from ${relay.en}, send a described picture and the tracked link to ${page}`,
        ),
      says: relayMaterial,
    },
    {
      day: 28,
      channelId: 'CH-FED',
      touch: ({ relay }) =>
        pair(
          `Publication par ${relay.fr}, vérifiée le jour même : lien, image, prix`,
          `Publication by ${relay.en}, checked on the day: link, picture, price`,
        ),
    },
    {
      day: 56,
      channelId: 'CH-PARTNER',
      touch: ({ relay }) =>
        pair(
          `Montrer à ${relay.fr} les visites et les clients obtenus, décider d’une suite`,
          `Show ${relay.en} the visits and customers obtained, decide on a next one`,
        ),
    },
  ],
  namesRelay: true,
  fits: (reach) => reach.hasPartners,
  // partners who send customers already are worth more than any new channel (working assumption)
  preference: ({ sources }) => ((sources.byPartners ?? 0) > 0 ? 1.8 : 1),
  text: null,
});
