import { pair } from '../../values/text.ts';
import { act, priceCutLaw, reviewLaw, unaskedLaw, unfairLaw, withdrawalLaw } from './laws.ts';
import { advertisement, type RuleTwin, twinsOf } from './rule-twins.ts';

const union = twinsOf('EU');

/** The law of the European Union, for its countries and those of the European Economic Area. */
export const unionRules: readonly RuleTwin[] = [
  union(
    'L-INF',
    [
      'Mention claire de la publicité sur toute publication payée, en argent ou en nature ; annonceur reconnaissable.',
      'Clear label of advertising on every publication paid for in money or in kind; the advertiser can be recognised.',
    ],
    {
      ...unfairLaw,
      EU: pair(
        'Directive 2005/29/CE, article 7 et annexe I, point 11 ; directive 2000/31/CE, article 6',
        'Directive 2005/29/EC, article 7 and annex I, point 11; Directive 2000/31/EC, article 6',
      ),
    },
    { mentions: [advertisement] },
  ),
  union(
    'L-REV',
    [
      'Dire si et comment vous vérifiez que les avis viennent de clients ; aucun avis faux, aucun tri des avis négatifs ; une récompense ne dépend pas de la note et se dit.',
      'Say whether and how you check that reviews come from customers; no false review, no filtering of negative ones; a reward does not depend on the rating and is disclosed.',
    ],
    reviewLaw,
    {
      mentions: [
        pair(
          'Avis déposé contre une récompense, identique quelle que soit la note',
          'Review given against a reward, the same whatever the rating',
        ),
      ],
    },
  ),
  union(
    'L-EMAIL',
    [
      'Particuliers : accord préalable et prouvé ; sans lui, seulement à vos propres clients, pour des produits analogues aux leurs, s’ils ont pu refuser à l’achat. Expéditeur nommé et refus gratuit dans chaque message.',
      'Individuals: prior consent that can be proved; without it, only your own customers, about products like theirs, if they could refuse at the purchase. Named sender and free refusal in each message.',
    ],
    unaskedLaw,
    {
      mentions: [
        pair(
          'Vous pouvez vous désinscrire à tout moment par ce lien.',
          'You can unsubscribe at any time with this link.',
        ),
      ],
    },
  ),
  union(
    'L-COOK',
    [
      'Accord avant tout traceur qui n’est pas nécessaire au service, pixels des emails compris ; refuser aussi simple qu’accepter, preuve gardée.',
      'Consent before any tracker that the service does not need, pixels of emails included; refusing as easy as accepting, proof kept.',
    ],
    {
      EU: pair('Directive 2002/58/CE, article 5, paragraphe 3 ; RGPD', 'Directive 2002/58/EC, article 5(3); GDPR'),
      BE: pair('Loi du 30 juillet 2018, article 10/2', 'Belgian act of 30 July 2018, article 10/2'),
      IE: act('ePrivacy Regulations 2011, reg. 5'),
      DE: act('TDDDG, § 25'),
      ES: act('LSSI, art. 22'),
      IT: act('Codice privacy, art. 122'),
      NL: act('Telecommunicatiewet, 11.7a'),
    },
    { alsoAnswers: ['L-PIXEL'] },
  ),
  union(
    'L-TEL',
    [
      'Particuliers : accord préalable ou liste nationale de refus, selon le pays, vérifiés avant le premier appel ; nom de l’entreprise et but dits d’emblée.',
      'Consumers: prior consent or national refusal list, as the country has it, checked before the first call; company and purpose said at once.',
    ],
    {
      EU: pair('Directive 2002/58/CE, article 13, paragraphe 3', 'Directive 2002/58/EC, article 13(3)'),
      BE: pair('Code de droit économique, VI.110 à VI.115', 'Belgian code of economic law, VI.110 to VI.115'),
      DE: act('UWG, § 7'),
    },
  ),
  union(
    'L-CONTEST',
    [
      'Règlement accessible : lots, dates, désignation des gagnants, usage des données ; lots vraiment remis, gratuité réelle. Une participation payante relève de la loi nationale sur les jeux de hasard.',
      'Rules within reach: prizes, dates, selection, data use; prizes really awarded, entry really free. A paid entry falls under the national law on gambling.',
    ],
    pair('Directive 2005/29/CE, annexe I, points 19, 20 et 31', 'Directive 2005/29/EC, annex I, points 19, 20 and 31'),
    {
      mentions: [
        pair('Jeu sans obligation d’achat, règlement sur notre site', 'No purchase necessary, rules on our site'),
      ],
    },
  ),
  union(
    'L-PRICE',
    [
      'Toute réduction annoncée donne le prix antérieur : le plus bas pratiqué pendant les 30 jours d’avant au moins. Les soldes, là où la loi nationale en fixe les dates.',
      'Every announced reduction gives the prior price: the lowest applied during at least the 30 days before. Seasonal sales on the dates of the national law where it sets them.',
    ],
    priceCutLaw,
  ),
  union(
    'L-WDR',
    [
      'Vente à distance : 14 jours pour se rétracter sans motif, fonction en ligne gratuite pour le faire, accusé de réception durable, remboursement dans les 14 jours. Exceptions écrites avant l’achat : sur mesure, périssable, scellé ouvert pour raison d’hygiène…',
      'Distance sale: 14 days to withdraw without a reason, a free online function to do so, a durable receipt, money back within 14 days. Exceptions stated before the purchase: made to measure, perishable, sealed for hygiene and opened…',
    ],
    {
      ...withdrawalLaw,
      EU: pair(
        'Directive 2011/83/UE, articles 9 à 16, et 11 bis ajouté par la directive (UE) 2023/2673',
        'Directive 2011/83/EU, articles 9 to 16, and 11a added by Directive (EU) 2023/2673',
      ),
    },
    { validFrom: '2026-06-19' },
  ),
  union(
    'L-EAA',
    [
      'Statut dit : concerné, dispensé (microentreprise de services) ou inconnu ; déclaration d’accessibilité et voie de signalement.',
      'Status said: in scope, exempt (microenterprise of services) or unknown; accessibility statement and feedback path.',
    ],
    {
      EU: act('Directive (UE) 2019/882'),
      BE: pair('Loi du 5 novembre 2023', 'Belgian act of 5 November 2023'),
      LU: pair('Loi du 8 mars 2023', 'Luxembourg act of 8 March 2023'),
      IE: act('S.I. 636/2023'),
      DE: act('BFSG'),
      AT: act('BaFG'),
      ES: act('Ley 11/2023'),
      IT: act('D.Lgs. 82/2022'),
    },
    { validFrom: '2025-06-28' },
  ),
  union(
    'L-AI',
    [
      'La personne sait qu’elle parle à une machine ; les médias synthétiques sont signalés.',
      'People know they talk to a machine; synthetic media are labelled.',
    ],
    pair('Règlement (UE) 2024/1689, article 50', 'Regulation (EU) 2024/1689, article 50'),
    {
      mentions: [pair('Réponse rédigée par un assistant automatique', 'Answer written by an automated assistant')],
      validFrom: '2026-08-02',
    },
  ),
  union(
    'L-IP',
    [
      'Autorisation écrite : œuvre, supports, durée, but ; accord des personnes montrées ; moyen de revenir dessus.',
      'Written permission: work, media, duration, purpose; consent of people shown; a way to withdraw it.',
    ],
    {
      EU: pair('Directive 2001/29/CE, articles 2 et 3 ; RGPD', 'Directive 2001/29/EC, articles 2 and 3; GDPR'),
      BE: pair('Code de droit économique, XI.165 et XI.174', 'Belgian code of economic law, XI.165 and XI.174'),
    },
  ),
  union(
    'L-MINOR',
    [
      'Accord des parents pour montrer un mineur ; aucun profilage publicitaire ; aucun appel direct à acheter adressé aux enfants.',
      'Parents’ consent to show a minor; no advertising profiling; no direct call to buy addressed to children.',
    ],
    pair(
      'Règlement (UE) 2022/2065, article 28 ; RGPD, article 8 ; directive 2005/29/CE, annexe I, point 28',
      'Regulation (EU) 2022/2065, article 28; GDPR, article 8; Directive 2005/29/EC, annex I, point 28',
    ),
  ),
  union(
    'L-REF',
    [
      'Par défaut, le client partage son lien : l’entreprise ne reçoit pas l’adresse de l’ami et ne lui écrit pas sans son accord. Conditions de la récompense écrites.',
      'By default the customer shares a link: the company neither receives the friend’s address nor writes without their consent. Conditions of the reward in writing.',
    ],
    unaskedLaw,
  ),
  union(
    'L-GREEN',
    [
      'Aucune allégation générale (« écologique », « durable ») sans performance reconnue ; pas de « neutre en carbone » par compensation ; un label certifié seulement.',
      'No generic claim (“ecological”, “sustainable”) without recognised performance; no “carbon neutral” by offsetting; certified labels only.',
    ],
    pair(
      'Directive 2005/29/CE, modifiée par la directive (UE) 2024/825',
      'Directive 2005/29/EC, amended by Directive (EU) 2024/825',
    ),
    { validFrom: '2026-09-27' },
  ),
];
