import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { answerReminder, helpReminder } from '../messages/letters.ts';

export const sRetarget = defineScenario({
  id: 'S-RETARGET',
  title: pair('reprise des visiteurs', 'visitor follow-up'),
  task: pair(
    'Réécrivez, avec leur accord, aux visiteurs partis sans donner suite',
    'Write again, with their consent, to visitors who left undecided',
  ),
  stage: 'ACT',
  otherStages: ['ACQ', 'REV'],
  channels: ['CH-EMAIL-AUTO', 'CH-RETARGET'],
  variable: pair('le délai', 'the delay'),
  supports: ['email'],
  kpis: ['K-CR', 'K-CPA'],
  hours: { low: 4, mode: 6, high: 10 },
  skill: 'email',
  topicIntent: 'buying',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      "Un rappel utile aux visiteurs consentants ramène une part des abandons sans achat d'espace.",
      'A useful reminder to consenting visitors brings back part of the drop-offs without buying media.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-EMAIL-AUTO',
      touch: () =>
        pair(
          'Régler l’envoi : personnes consentantes, deux messages au plus, arrêt dès qu’elles ont répondu ou payé',
          'Set up the sending: people who agreed, two messages at most, stopped once they answered or paid',
        ),
    },
    {
      day: 1,
      channelId: 'CH-EMAIL-AUTO',
      touch: ({ offer }) =>
        pair(
          `Premier rappel sur « ${offer} », le lendemain de la visite, sans remise`,
          `First reminder about “${offer}”, the day after the visit, no discount`,
        ),
      says: answerReminder,
    },
    {
      day: 4,
      channelId: 'CH-EMAIL-AUTO',
      touch: ({ offer }) =>
        pair(
          `Second et dernier rappel sur « ${offer} » : une personne à qui parler`,
          `Second and last reminder about “${offer}”: a person to talk to`,
        ),
      says: helpReminder,
    },
  ],
  fits: (reach) => reach.contacts >= 1000,
  preference: () => 0.7,
  text: null,
});
