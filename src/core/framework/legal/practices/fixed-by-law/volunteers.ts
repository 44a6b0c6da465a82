import { pair } from '../../../../values/text.ts';
import { act, type DoubtfulPractice } from '../practice.ts';

const people =
  'benevoles?|volontaires?|conducteurs?|conductrices?|chauffeurs?|accompagnateurs?|lecteurs?|lectrices?|guides?|volunteers?|drivers?|helpers?|readers?|escorts?';
const sum = String.raw`(?:[£€$] ?\d|\d+(?:[.,]\d+)? ?(?:€|£|\$|euros?|francs?|chf|pounds?|dollars?))`;

/** What people who give their time may be given. */
export const volunteerPractices: readonly DoubtfulPractice[] = [
  {
    id: 'paid-volunteers',
    verdict: 'refuse',
    companies: /\b(benevol\w*|volunteers?|volontaires?)\b/,
    signs: [
      new RegExp(
        String.raw`\b(?:donner|verser|payer|remettre|offrir|give|giving|pay|paying)\b.*${sum}.*\b(?:${people})\b|\b(?:donner|verser|payer|remettre|offrir|give|giving|pay|paying)\b.*\b(?:${people})\b.*${sum}|${sum} (?:du|par|le|au|a|per) (?:kilometres?|km|miles?)\b|\b(?:payer|pay) (?:the |les |nos |our )?(?:${people})\b`,
      ),
    ],
    unless:
      /\b(rembours\w*|frais reels|au bareme|justificatifs?|reimburs\w*|actual (?:costs|expenses)|real costs|receipts|within the (?:scale|mileage rate)|within \w+ days|sous \w+ jours|tous les quinze jours)\b/,
    reason: pair(
      'Un bénévole n’est remboursé que de ses frais, dans le barème : une somme fixe par mois, ou un kilomètre au-dessus du barème, en fait un salarié non déclaré et, pour un passager, un transport payant sans autorisation ; le statut de bénévole et l’assurance tombent avec',
      'A volunteer is paid back only costs, within the scale: a fixed sum a month, or a rate above the scale, makes an undeclared employee and, for a passenger, paid transport without a licence; the status of volunteer and the insurance go with it',
    ),
    law: {
      FR: pair(
        'Code du travail, L8221-1 à L8221-6 ; pour des trajets, Code des transports, L3133-1',
        'French labour code, L8221-1 to L8221-6; for trips, transport code, L3133-1',
      ),
      BE: pair(
        'Loi du 3 juillet 2005 sur les droits des volontaires',
        'Belgian act of 3 July 2005 on the rights of volunteers',
      ),
      CH: pair(
        'Code des obligations, article 319, et LAVS, article 5',
        'Swiss Code of Obligations, article 319, and old-age insurance act, article 5',
      ),
      GB: act('National Minimum Wage Act 1998'),
      IE: act('National Minimum Wage Act 2000'),
      US: act('Fair Labor Standards Act'),
      CA: pair('Lois provinciales sur les normes du travail', 'Provincial employment standards acts'),
    },
    instead: pair(
      'rembourser les frais vite et au barème, le dire à qui s’engage, et remercier autrement : une formation, un repas, un mot de ceux que l’on a aidés',
      'pay costs back quickly and within the scale, say so to those who join, and thank in other ways: training, a meal, a word from those who were helped',
    ),
  },
];
