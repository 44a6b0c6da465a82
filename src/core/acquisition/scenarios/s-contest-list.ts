import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sContestList = defineScenario({
  id: 'S-CONTEST-LIST',
  reliesOn: ['contest'],
  title: pair('jeu pour constituer la liste', 'list-building contest'),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-IG', 'CH-FB', 'CH-EMAIL-NL'],
  variable: pair('le lot', 'the prize'),
  supports: ['photo', 'carousel', 'email'],
  kpis: ['K-LEAD-N', 'K-CPL'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [60, 250],
  skill: 'photo',
  topicIntent: 'buying',
  closedTo: ['L-CPF', 'L-HEALTH', 'L-ALCOHOL'],
  hypothesis: () =>
    pair(
      "Un jeu dont le lot n'intéresse que la cible apporte des inscrits utiles à moins du coût par contact habituel.",
      'A contest whose prize interests only the audience brings useful subscribers below the usual cost per lead.',
    ),
  steps: [
    { day: 0, channelId: 'CH-IG', touch: pair('Publier le règlement et le lot', 'Publish the rules and the prize') },
    {
      day: 7,
      channelId: 'CH-EMAIL-NL',
      touch: pair('Inviter la liste à parrainer une participation', 'Invite the list to pass it on'),
    },
    {
      day: 21,
      channelId: 'CH-IG',
      touch: pair(
        'Annoncer le résultat, remercier, proposer la suite',
        'Announce the result, thank, offer what comes next',
      ),
    },
  ],
  fits: (reach) => reach.visual && reach.commerce,
  preference: ({ business }) => (business ? 0.2 : 1.1),
  message: (about) => ({
    hook: pair("Votre façon de faire mérite d'être partagée.", 'Your way of doing it deserves to be shared.'),
    body: pair(
      `Montrez « ${about.topic} » chez vous en une photo : vous pouvez gagner « ${about.offer} », sans obligation d'achat. Votre inscription à l'infolettre reste facultative et séparée.`,
      `Show “${about.topic}” at your place in one photo: you can win “${about.offer}”, no purchase needed. Your newsletter sign-up stays optional and separate.`,
    ),
    cta: pair('Participer avec votre photo', 'Enter with your photo'),
  }),
  variant: (about) => ({
    element: 'body',
    hypothesis: pair(
      "Un lot à choisir attire plus d'inscrits utiles qu'un lot imposé.",
      'A prize to choose draws more useful entrants than a fixed one.',
    ),
    text: pair(
      `Montrez « ${about.topic} » chez vous en une photo : vous choisissez votre lot parmi plusieurs pièces, sans obligation d'achat. Votre inscription à l'infolettre reste facultative et séparée.`,
      `Show “${about.topic}” at your place in one photo: you choose your prize among several, no purchase needed. Your newsletter sign-up stays optional and separate.`,
    ),
  }),
});
