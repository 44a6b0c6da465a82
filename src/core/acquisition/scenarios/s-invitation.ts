import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { invitationProof } from '../invitation-proof.ts';
import { invitation } from '../messages/proved.ts';

export const sInvitation = defineScenario({
  id: 'S-INVITATION',
  title: pair('invitation de ceux qui ne l’ont pas eue', 'invitation of those who have not had it'),
  task: pair('Invitez ceux qui n’ont pas encore été invités', 'Invite those who have not been invited yet'),
  stage: 'ACQ',
  otherStages: ['RET', 'REV', 'ACT'],
  channels: ['CH-EMAIL-NL', 'CH-EMAIL-AUTO', 'CH-SMS', 'CH-SITE'],
  variable: pair('ce que le message propose', 'what the message offers'),
  supports: ['email'],
  kpis: ['K-TOLD-BACK', 'K-REVENUE'],
  hours: { low: 3, mode: 5, high: 8 },
  skill: 'email',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      'Ceux qui n’ont pas été invités répondent comme ceux qui l’ont été.',
      'Those who have not been invited answer as those who have.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-SITE',
      touch: ({ people }) =>
        pair(
          `Tirer la liste : ${people.fr} ; en retirer ceux qui ne veulent pas de message, et en garder un sur dix sans invitation, au hasard, pour comparer`,
          `Draw the list: ${people.en}; take out those who want no messages, and keep one in ten without an invitation, at random, to compare`,
        ),
    },
    {
      day: 2,
      channelId: 'CH-EMAIL-NL',
      touch: ({ offer }) =>
        pair(`Première vague, un quart de la liste : « ${offer} »`, `First wave, a quarter of the list: “${offer}”`),
      says: invitation,
    },
    {
      day: 14,
      channelId: 'CH-EMAIL-NL',
      touch: () =>
        pair(
          'Vague suivante s’il reste de la place ; s’arrêter le jour où elle est prise',
          'Next wave if there is room left; stop on the day when it is taken',
        ),
    },
    {
      day: 42,
      channelId: 'CH-SITE',
      touch: () =>
        pair(
          'Comparer ceux qui ont reçu l’invitation et ceux qui ne l’ont pas reçue',
          'Compare those who had the invitation with those who did not',
        ),
    },
  ],
  proof: invitationProof,
  text: null,
});
