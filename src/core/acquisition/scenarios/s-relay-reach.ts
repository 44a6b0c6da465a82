import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { relayAsk, relayKit } from '../messages/proved.ts';
import { relayProof } from '../relay-proof.ts';

export const sRelayReach = defineScenario({
  id: 'S-RELAY-REACH',
  title: pair('relais qui ne recommandent pas encore', 'relays that do not recommend yet'),
  task: pair('Demandez à de nouveaux partenaires de vous recommander', 'Ask new partners to recommend you'),
  stage: 'ACQ',
  otherStages: ['REF', 'ACT'],
  channels: ['CH-PARTNER'],
  variable: pair('la demande faite au relais', 'the request made to the relay'),
  supports: ['email', 'print'],
  kpis: ['K-NEWCUST', 'K-PART-N'],
  hours: { low: 4, mode: 7, high: 12 },
  cash: [0, 100],
  skill: 'partnerships',
  hypothesis: () =>
    pair(
      'Une demande faite en personne à ceux qui ne recommandent pas encore en décide une partie.',
      'A request made in person to those who do not recommend yet wins some of them.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-PARTNER',
      touch: ({ people }) =>
        pair(
          `Écrire la liste : ${people.fr}, une personne par ligne ; commencer par les plus proches de ceux qui le font déjà`,
          `Write the list: ${people.en}, one person a line; begin with those most like the ones who do so already`,
        ),
    },
    {
      day: 2,
      channelId: 'CH-PARTNER',
      touch: () =>
        pair(
          'Écrire à dix d’entre eux par semaine, un message à chacun',
          'Write to ten of them a week, one message each',
        ),
      says: relayAsk,
    },
    {
      day: 14,
      channelId: 'CH-PARTNER',
      touch: () =>
        pair(
          'Passer voir ceux qui n’ont pas répondu, ou les joindre une seule fois',
          'Call on those who have not answered, once only',
        ),
    },
    {
      day: 21,
      channelId: 'CH-PARTNER',
      touch: ({ page }) =>
        pair(
          `À chaque oui : envoyer ce qu’il remet, avec un numéro ou un lien à son nom vers ${page}`,
          `For each yes: send what they hand over, with a number or a link of their own to ${page}`,
        ),
      says: relayKit,
    },
    {
      day: 56,
      channelId: 'CH-PARTNER',
      touch: () =>
        pair(
          'Compter par relais qui a envoyé quelqu’un, et remercier chacun par son nom',
          'Count by relay who has sent somebody, and thank each by name',
        ),
    },
  ],
  proof: relayProof,
  text: null,
});
