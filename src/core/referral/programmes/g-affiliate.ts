import { both } from '../../planning/pieces/both.ts';
import { programmeKit } from '../../planning/messages/forms/sent/programme-kit.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { afterPayment } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gAffiliate = defineProgramme({
  id: 'G-AFFILIATE',
  reliesOn: ['purchase_reward'],
  family: 'affiliation_ambassador',
  title: pair('affiliation au pourcentage', 'affiliate programme'),
  kpis: ['K-AFF-REV', 'K-AFF-CPA'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [0, 300],
  legal: ['L-INF'],
  closedTo: ['L-CPF', 'L-HEALTH'],
  fit: (facts) => (facts.margin >= 0.6 ? 0.45 : 0.2),
  rewardCost: (facts) => Math.min(0.6 * facts.ceiling, facts.averagePrice * (facts.software ? 2 : 0.08)),
  eligibility: pair(
    'Sites et créateurs du sujet, après vérification de leur audience.',
    'Sites and creators of the subject, after an audience check.',
  ),
  mechanics: pair(
    'Commission sur le chiffre net, fenêtre de trente jours, liens signalés.',
    'Commission on net revenue, a thirty-day window, labelled links.',
  ),
  rewardReferrer: (_facts, cost) =>
    pair(`Une commission plafonnée à ${cost.fr} par client.`, `A commission capped at ${cost.en} per customer.`),
  rewardReferee: () =>
    pair('Aucune remise : la page explique la commission.', 'No discount: the page explains the commission.'),
  antifraud: (facts) => [
    afterPayment(facts),
    pair('Ni annonces sur la marque, ni coupons publics.', 'No ads on the brand name, no public coupons.'),
  ],
  text: {
    form: programmeKit((p) =>
      both(
        say`Je travaille avec ${p.brand} et je touche une commission si vous passez par ce lien. Mon avis reste le mien.`,
        say`I work with ${p.brand} and earn a commission if you use this link. My opinion stays my own.`,
      ),
    ),
    copy: () => ({
      hooks: [
        both(say`Un lien, un pourcentage, un relevé clair.`, say`One link, one percentage, one clear statement.`),
        both(say`Vous en parlez ? Soyez payé pour cela.`, say`You speak of us? Be paid for it.`),
      ],
      lines: [
        [
          both(
            say`Le taux est écrit au contrat, le relevé arrive chaque mois, et la mention commerciale est obligatoire.`,
            say`The rate is in the contract, the statement comes each month, and the commercial notice is required.`,
          ),
        ],
      ],
      calls: [both(call`Demander le contrat`, call`Ask for the contract`)],
    }),
  },
});
