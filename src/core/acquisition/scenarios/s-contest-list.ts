import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { drawPost, offerPost } from '../messages/posts.ts';

export const sContestList = defineScenario({
  id: 'S-CONTEST-LIST',
  reliesOn: ['contest'],
  title: pair('jeu pour constituer la liste', 'list-building contest'),
  task: pair(
    'Organisez un jeu pour recueillir les adresses de futurs clients',
    'Run a prize draw to gather the addresses of future customers',
  ),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-IG', 'CH-FB', 'CH-EMAIL-NL'],
  variable: pair('le lot', 'the prize'),
  supports: ['photo', 'carousel', 'email'],
  kpis: ['K-LEAD-N', 'K-CPL'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [60, 250],
  // a draw told to the list alone brings nobody new to it
  needsMainChannel: true,
  skill: 'photo',
  topicIntent: 'buying',
  closedTo: ['L-CPF', 'L-HEALTH', 'L-ALCOHOL'],
  hypothesis: () =>
    pair(
      "Un jeu dont le lot n'intéresse que la cible apporte des inscrits utiles à moins du coût par contact habituel.",
      'A contest whose prize interests only the audience brings useful subscribers below the usual cost per lead.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-IG',
      touch: ({ offer }) =>
        pair(`Publier le règlement et le lot : « ${offer} »`, `Publish the rules and the prize: “${offer}”`),
      says: drawPost,
    },
    {
      day: 7,
      channelId: 'CH-EMAIL-NL',
      touch: () =>
        pair(
          'Annoncer le tirage à la liste, avec un lien à faire suivre',
          'Announce the draw to the list, with a link to pass on',
        ),
    },
    {
      day: 21,
      channelId: 'CH-IG',
      touch: ({ offer }) =>
        pair(
          `Annoncer le résultat, remercier, présenter « ${offer} » à ceux qui n’ont pas gagné`,
          `Announce the result, thank, present “${offer}” to those who did not win`,
        ),
      says: offerPost,
    },
  ],
  fits: (reach) => reach.visual && reach.commerce,
  preference: ({ business }) => (business ? 0.2 : 1.1),
  text: null,
});
