import { referralMessage } from '../../planning/texts/kinds/referral-message.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { programmeRule, recommendation } from '../messages/letters.ts';

export const sReferralLaunch = defineScenario({
  id: 'S-REFERRAL-LAUNCH',
  title: pair('lancement du parrainage', 'referral launch'),
  task: pair('Proposez à vos clients satisfaits de vous recommander', 'Invite satisfied customers to recommend you'),
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
      touch: () =>
        pair(
          'Inviter d’abord les clients qui ont dit leur satisfaction, à l’enquête ou de vive voix',
          'Invite first the customers who said they were happy, in the survey or in person',
        ),
      says: recommendation,
    },
    {
      day: 14,
      channelId: 'CH-EMAIL-NL',
      touch: () =>
        pair('Expliquer la règle en trois lignes, lien personnel', 'Explain the rule in three lines, personal link'),
      says: programmeRule,
    },
    {
      day: 42,
      channelId: 'CH-REFERRAL',
      touch: () =>
        pair(
          'Lire partages, visites et clients, ajuster la récompense',
          'Read shares, visits and customers, adjust the reward',
        ),
    },
  ],
  fits: (reach) => reach.customers >= 100 && (reach.surveyAnswers >= 50 || reach.sentByCustomers > 0),
  // customers who send others already need only a rule and a link (working assumption)
  preference: ({ sources }) => ((sources.byCustomers ?? 0) > 0 ? 1.5 : 1),
  text: referralMessage,
});
