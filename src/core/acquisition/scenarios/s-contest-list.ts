import { customerEntries } from '../../planning/texts/gaps.ts';
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
  text: customerEntries,
});
