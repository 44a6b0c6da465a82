import { pair } from '../../values/text.ts';
import { act, priceCutLaw, reviewLaw, unaskedLaw, withdrawalLaw } from './laws.ts';
import { advertisement, noMedicineAdvert, type RuleTwin, twinsOf } from './rule-twins.ts';

const [british, swiss, american, canadian] = [twinsOf('GB'), twinsOf('CH'), twinsOf('US'), twinsOf('CA')];

const writtenPermission = [
  'Autorisation écrite de l’auteur et accord des personnes montrées, avec les supports, la durée et le but.',
  'Written permission of the author and consent of people shown, with media, duration and purpose.',
] as const;
const sharedLink = [
  'Le client partage lui-même son lien : l’entreprise n’écrit pas à l’ami sans son accord. Conditions de la récompense écrites.',
  'The customer shares the link: the company does not write to the friend without consent. Conditions of the reward in writing.',
] as const;
const provedReduction = [
  'Le prix de comparaison a été vraiment pratiqué, assez longtemps et peu avant ; la réduction a une fin.',
  'The price of comparison was really charged, long enough and shortly before; the reduction has an end.',
] as const;
const fairReviews = [
  'Aucun avis faux ni payé selon sa note, aucun tri des avis négatifs ; un lien ou une récompense se dit.',
  'No review that is false or paid for its rating, no filtering of negative ones; a tie or a reward is disclosed.',
] as const;
const freeDraw = [
  'Règlement accessible : lots, chances, dates, désignation des gagnants ; entrée gratuite possible.',
  'Rules within reach: prizes, chances, dates, selection; a free way to enter.',
] as const;
const greenProof = [
  'Chaque allégation environnementale est vraie, précise et prouvée avant d’être publiée.',
  'Every environmental claim is true, precise and proved before it is published.',
] as const;

/** The law of other countries, about subjects of French rules, where the catalogue has it. */
export const otherRules: readonly RuleTwin[] = [
  british('L-PRICE', provedReduction, priceCutLaw),
  british(
    'L-WDR',
    [
      'Vente à distance : 14 jours pour annuler sans motif, remboursement dans les 14 jours ; exceptions (sur mesure, périssable…) dites avant l’achat.',
      'Distance sale: 14 days to cancel without a reason, money back within 14 days; exceptions (made to measure, perishable…) stated before the purchase.',
    ],
    withdrawalLaw,
  ),
  british(
    'L-TEL',
    [
      'Aucun appel à un numéro inscrit au TPS ou qui a refusé ; nom de l’entreprise dit.',
      'No call to a number on the TPS or that has refused; company named.',
    ],
    act('PECR 2003, reg. 21'),
  ),
  british('L-MEDICINE', noMedicineAdvert, act('Human Medicines Regulations 2012, reg. 284; CAP Code 12.12')),
  british('L-CONTEST', freeDraw, act('CAP Code, section 8; Gambling Act 2005')),
  british(
    'L-EAA',
    [
      'Aménagements raisonnables pour les personnes handicapées, en ligne aussi.',
      'Reasonable adjustments for disabled people, online too.',
    ],
    act('Equality Act 2010, s. 20, 29'),
  ),
  british('L-IP', writtenPermission, act('Copyright, Designs and Patents Act 1988; UK GDPR')),
  british('L-REF', sharedLink, act('PECR 2003, reg. 22')),
  british('L-GREEN', greenProof, act('Digital Markets, Competition and Consumers Act 2024; CMA Green Claims Code')),
  swiss(
    'L-INF',
    [
      'Publicité payée, en argent ou en nature, reconnaissable comme telle.',
      'Advertising paid for in money or in kind is recognisable as such.',
    ],
    pair('LCD, articles 2 et 3', 'Swiss Unfair Competition Act, articles 2 and 3'),
    { mentions: [advertisement] },
  ),
  swiss('L-REV', fairReviews, reviewLaw),
  swiss(
    'L-EMAIL',
    [
      'Accord préalable, sauf clients pour des produits analogues, avertis de leur droit de refuser ; expéditeur exact et refus simple et gratuit dans chaque message.',
      'Prior consent, except customers about similar products who were informed of their right to refuse; correct sender and easy, free refusal in each message.',
    ],
    unaskedLaw,
  ),
  swiss(
    'L-TEL',
    [
      'Aucun appel à un numéro marqué d’un astérisque ou absent de l’annuaire, sauf client.',
      'No call to a number with an asterisk or not in the directory, except customers.',
    ],
    pair('LCD, article 3, alinéa 1, lettre u', 'Swiss Unfair Competition Act, article 3(1)(u)'),
  ),
  swiss(
    'L-COOK',
    [
      'Informer de l’usage des traceurs, de leur but et du moyen de refuser.',
      'Tell of the use of trackers, their purpose and the way to refuse.',
    ],
    pair('LTC, article 45c ; LPD', 'Swiss Telecommunications Act, article 45c; Data Protection Act'),
    { alsoAnswers: ['L-PIXEL'] },
  ),
  swiss('L-PRICE', provedReduction, priceCutLaw),
  swiss('L-IP', writtenPermission, pair('LDA ; Code civil, article 28', 'Swiss Copyright Act; Civil Code, article 28')),
  swiss('L-REF', sharedLink, unaskedLaw),
  swiss(
    'L-GREEN',
    greenProof,
    pair('LCD, article 3, alinéa 1, lettre x', 'Swiss Unfair Competition Act, article 3(1)(x)'),
  ),
  american(
    'L-INF',
    [
      'Lien avec la marque dit clairement dans la publication même.',
      'Tie with the brand disclosed clearly in the publication itself.',
    ],
    act('16 CFR Part 255'),
    { mentions: [pair('Publicité', 'Ad')] },
  ),
  american('L-REV', fairReviews, reviewLaw),
  american(
    'L-EMAIL',
    [
      'Expéditeur et objet exacts, adresse postale, refus simple honoré en dix jours ouvrés.',
      'True sender and subject, postal address, easy opt-out honoured within ten business days.',
    ],
    act('CAN-SPAM Act, 16 CFR Part 316'),
  ),
  american(
    'L-COOK',
    [
      'Politique de confidentialité exacte ; là où une loi d’État le demande, moyen de refuser la vente et le partage des données, signal du navigateur compris.',
      'Privacy policy that is true; where a state law asks for it, a way to refuse the sale and sharing of data, the signal of the browser included.',
    ],
    pair(
      'FTC Act, section 5 ; lois des États, CCPA en Californie',
      'FTC Act, section 5; state laws, CCPA in California',
    ),
    { alsoAnswers: ['L-PIXEL'] },
  ),
  american(
    'L-REF',
    [
      'Celui qui recommande contre un avantage le dit ; il envoie lui-même son lien. Conditions de la récompense écrites.',
      'Those who recommend for a benefit say so; they send the link themselves. Conditions of the reward in writing.',
    ],
    act('16 CFR Part 255'),
  ),
  american(
    'L-TEL',
    [
      'Numéros du registre Do Not Call écartés ; accord écrit pour les appels et SMS automatiques.',
      'Numbers of the Do Not Call registry left out; written consent for automated calls and texts.',
    ],
    act('16 CFR Part 310; 47 U.S.C. § 227'),
  ),
  american('L-PRICE', provedReduction, priceCutLaw),
  american('L-CONTEST', freeDraw, pair('Lois des États sur les loteries', 'State laws on lotteries'), {
    mentions: [pair('Aucun achat requis', 'No purchase necessary')],
  }),
  american('L-IP', writtenPermission, pair('17 U.S.C. § 106 ; lois des États', '17 U.S.C. § 106; state laws')),
  american(
    'L-MINOR',
    [
      'Accord vérifiable des parents avant toute donnée d’un enfant de moins de 13 ans.',
      'Verifiable consent of parents before any data of a child under 13.',
    ],
    act('COPPA, 16 CFR Part 312'),
  ),
  american('L-GREEN', greenProof, act('16 CFR Part 260')),
  canadian(
    'L-INF',
    [
      'Lien avec la marque dit clairement dans chaque publication.',
      'Tie with the brand disclosed in each publication.',
    ],
    pair('Loi sur la concurrence, article 74.01', 'Competition Act, section 74.01'),
    { mentions: [advertisement] },
  ),
  canadian('L-REV', fairReviews, reviewLaw),
  canadian(
    'L-EMAIL',
    [
      'Accord exprès, ou tacite pour un client des deux dernières années ; expéditeur, adresse et désabonnement en dix jours ouvrés.',
      'Express consent, or implied for a customer of the last two years; sender, address and unsubscribe within ten business days.',
    ],
    unaskedLaw,
  ),
  canadian(
    'L-TEL',
    [
      'Numéros de la liste nationale exclus ; entreprise inscrite.',
      'Numbers on the national list left out; company registered.',
    ],
    pair('Règles du CRTC sur les télécommunications non sollicitées', 'CRTC Unsolicited Telecommunications Rules'),
  ),
  canadian(
    'L-COOK',
    [
      'But de chaque traceur dit et accord obtenu ; au Québec, suivi et profilage désactivés tant que la personne ne les active pas.',
      'Purpose of each tracker stated and consent obtained; in Quebec, tracking and profiling off until the person turns them on.',
    ],
    pair(
      'LPRPDE ; au Québec, Loi sur la protection des renseignements personnels dans le secteur privé',
      'PIPEDA; in Quebec, Act respecting the protection of personal information in the private sector',
    ),
    { alsoAnswers: ['L-PIXEL'] },
  ),
  canadian('L-PRICE', provedReduction, priceCutLaw),
  canadian(
    'L-CONTEST',
    freeDraw,
    pair(
      'Loi sur la concurrence, article 74.06 ; Code criminel, article 206',
      'Competition Act, section 74.06; Criminal Code, section 206',
    ),
  ),
  canadian(
    'L-WDR',
    [
      'Vente à distance : informations données avant l’achat et contrat remis par écrit, sans quoi le client peut l’annuler, selon la province.',
      'Distance sale: information given before the purchase and contract sent in writing; otherwise the customer may cancel, as the province has it.',
    ],
    pair(
      'Au Québec, Loi sur la protection du consommateur, articles 54.1 à 54.16 ; lois des autres provinces',
      'In Quebec, Consumer Protection Act, sections 54.1 to 54.16; laws of the other provinces',
    ),
  ),
  canadian(
    'L-MINOR',
    ['Au Québec, aucune publicité aux moins de 13 ans.', 'In Quebec, no advertising to children under 13.'],
    pair('Loi sur la protection du consommateur, articles 248 et 249', 'Consumer Protection Act, sections 248 and 249'),
  ),
  canadian('L-IP', writtenPermission, pair('Loi sur le droit d’auteur', 'Copyright Act')),
  canadian('L-REF', sharedLink, unaskedLaw),
];
