import { pair } from '../../../../values/text.ts';
import { act, type DoubtfulPractice } from '../practice.ts';

const callSign =
  /\b(appel\w+|telephon\w+|demarch\w+|calls?|calling|ring|rings|ringing|phone|phones|phoning|dial\w*|cold call\w*)\b/;

/** Calls that the law bounds beyond the purchase of a file. */
export const callPractices: readonly DoubtfulPractice[] = [
  {
    id: 'calls-against-a-mark',
    verdict: 'refuse',
    signs: [
      callSign,
      /\b(asterisques?|asterisks?|etoiles? dans l annuaire|bloctel|listes? (?:d opposition|rouge|robinson)|ne m appelez plus|(?:telephone )?preference service|tps|ctps|do not call|dnc|national directory database|opted out|opt outs?|refuse la publicite)\b/,
      /\b(meme (?:avec|si|quand|ceux|celles)|malgre|quand meme|sans (?:regarder|verifier|consulter|tenir compte)|y compris|aussi (?:ceux|celles)|ignor\w*|even (?:with|if|those|when)|despite|anyway|regardless|whether or not|without (?:check\w*|looking|screening)|including those|no need (?:to|for))\b/,
    ],
    reason: pair(
      'Un numéro marqué dans l’annuaire ou inscrit sur une liste d’opposition refuse la publicité : l’appeler pour vendre est interdit, entreprises comprises là où le signe leur est ouvert',
      'A number marked in the directory or entered on a list of refusal refuses advertising: calling it to sell is forbidden, companies included where the mark is open to them',
    ),
    law: {
      FR: pair(
        'Code de la consommation, L223-1 : accord préalable depuis le 11 août 2026',
        'French consumer code, L223-1: prior consent since 11 August 2026',
      ),
      BE: pair('Code de droit économique, VI.110 à VI.115', 'Belgian code of economic law, VI.110 to VI.115'),
      CH: pair('LCD, article 3, alinéa 1, lettre u', 'Swiss Unfair Competition Act, article 3(1)(u)'),
      EU: pair('Directive 2002/58/CE, article 13', 'Directive 2002/58/EC, article 13'),
      IE: act('ePrivacy Regulations 2011, regulation 13'),
      GB: act('Privacy and Electronic Communications Regulations 2003, regulation 21'),
      US: act('47 CFR 64.1200 and 16 CFR 310.4'),
      CA: pair('Règles sur la Liste nationale de numéros exclus', 'National Do Not Call List Rules'),
    },
    instead: pair(
      'rayer ces numéros avant le premier appel, n’appeler que ceux qui l’ont demandé ou qui sont déjà clients, et se faire présenter aux autres',
      'strike these numbers out before the first call, call only those who asked or are customers already, and be introduced to the others',
    ),
  },
  {
    id: 'calls-recorded-unsaid',
    verdict: 'refuse',
    signs: [
      /\b(enregistr\w+|record|records|recording|tape|taping)\b/,
      /\b(appels?|conversations?|telephon\w*|coups? de fil|calls?|phone)\b/,
      /\b(sans (?:le |leur |rien |en )?(?:dire|prevenir|avertir|demander|parler)|discretement|en secret|a l insu|without (?:telling|saying|asking|warning)|secret\w*|quietly|nobody (?:needs to|will) know)\b/,
    ],
    reason: pair(
      'Enregistrer une conversation sans le dire à ceux qui parlent porte atteinte à leur vie privée : il faut l’annoncer au début, dire pourquoi et combien de temps, et laisser refuser',
      'Recording a conversation without telling those who speak invades their privacy: announce it at the start, say why and for how long, and let people refuse',
    ),
    law: {
      FR: pair('Code pénal, 226-1, et RGPD', 'French criminal code, 226-1, and GDPR'),
      BE: pair('Loi du 13 juin 2005, article 124, et RGPD', 'Belgian act of 13 June 2005, article 124, and GDPR'),
      LU: pair('Loi du 30 mai 2005, article 4, et RGPD', 'Luxembourg act of 30 May 2005, article 4, and GDPR'),
      CH: pair('Code pénal, articles 179bis et 179ter', 'Swiss criminal code, articles 179bis and 179ter'),
      EU: pair('RGPD, articles 5, 6 et 13', 'GDPR, articles 5, 6 and 13'),
      GB: act('UK GDPR and Investigatory Powers Act 2016'),
      IE: act('GDPR and Postal Packets and Telecommunications Messages Act 1993'),
      US: act('18 U.S.C. 2511 and state laws, some of which ask for the consent of all'),
      CA: pair('Code criminel, article 184, et LPRPDE', 'Criminal Code, section 184, and PIPEDA'),
    },
    instead: pair(
      'noter la raison de chaque appel en une ligne, ou annoncer l’enregistrement dès la première phrase',
      'write the reason of each call in one line, or announce the recording in the first sentence',
    ),
  },
];
