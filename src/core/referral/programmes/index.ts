import { pair } from '../../values/text.ts';
import type { ReferralFacts, ReferralProgramme } from '../referral-programme.ts';

const oneAccount = pair(
  "Un seul compte par personne et par foyer ou entreprise ; l'auto-parrainage est annulé.",
  'One account per person and per household or business; self-referral is cancelled.',
);
const afterPayment = pair(
  'La récompense est due après paiement et fin du délai de rétractation ou du premier mois.',
  'The reward is due after payment and the end of the withdrawal period or first month.',
);
const yearlyCap = pair(
  'Plafond annuel par parrain, vérifié chaque mois.',
  'Yearly cap per referrer, checked each month.',
);
const anyRating = pair(
  'La récompense est la même quelle que soit la note, et chaque avis récompensé le dit.',
  'The reward is the same whatever the rating, and every rewarded review says so.',
);
const ownSite = pair(
  'Sur le site de la marque ou un collecteur qui l’autorise, jamais sur les fiches Google.',
  'On the brand’s own site or a collector that allows it, never on Google profiles.',
);

/** Shared in two halves between the one who recommends and the one who arrives. */
const giveGetCost = (facts: ReferralFacts): number => Math.min(0.5 * facts.ceiling, 0.2 * facts.averagePrice);

/** Every referral programme, with the share of the ceiling its reward may take. */
export const programmes: readonly ReferralProgramme[] = [
  {
    id: 'G-GIVEGET',
    family: 'sponsorship',
    title: pair('parrainage donnant-donnant', 'give-get referral'),
    kpis: ['K-REF-RATE', 'K-REF-CR', 'K-K'],
    hours: { low: 5, mode: 8, high: 14 },
    cash: [0, 120],
    legal: ['L-REF', 'L-PRICE'],
    cashReward: true,
    fit: (facts) => (facts.cause || (facts.nps !== null && facts.nps < 0) ? 0 : facts.highPrice ? 0.4 : 0.65),
    rewardCost: giveGetCost,
    eligibility: pair(
      'Tout client déjà servi une fois : commande reçue, service rendu ou mois payé.',
      'Any customer served once already: order received, service delivered or month paid.',
    ),
    mechanics: pair(
      'Le client partage lui-même un lien personnel ; l’entreprise ne reçoit jamais l’adresse du proche.',
      'The customer shares a personal link; the company never receives the friend’s address.',
    ),
    rewardReferrer: (facts) => {
      const half = facts.amount(giveGetCost(facts) / 2);
      return pair(`Un avoir de ${half.fr}.`, `A credit of ${half.en}.`);
    },
    rewardReferee: (facts) => {
      const half = facts.amount(giveGetCost(facts) / 2);
      return pair(`Une remise de bienvenue de ${half.fr}.`, `A welcome discount of ${half.en}.`);
    },
    antifraud: [oneAccount, afterPayment, yearlyCap],
  },
  {
    id: 'G-CREDIT',
    family: 'sponsorship',
    title: pair('avoir ou mois offert', 'credit or free month'),
    kpis: ['K-REF-RATE', 'K-REF-CR'],
    hours: { low: 4, mode: 8, high: 14 },
    cash: [0, 300],
    legal: ['L-REF'],
    cashReward: true,
    fit: (facts) => (facts.software ? (facts.nps !== null && facts.nps < 0 ? 0 : 0.85) : 0),
    rewardCost: (facts) => Math.min(0.5 * facts.ceiling, facts.averagePrice),
    eligibility: pair(
      'Toute équipe cliente à jour de ses paiements.',
      'Any customer team whose payments are up to date.',
    ),
    mechanics: pair(
      'Un lien dans l’espace client ; le mois offert est crédité après le premier paiement de l’équipe invitée.',
      'A link in the customer area; the free month is credited after the invited team’s first payment.',
    ),
    rewardReferrer: (_facts, cost) =>
      pair(`Un mois offert (${cost.fr} au plus).`, `One free month (${cost.en} at most).`),
    rewardReferee: () => pair('Un essai prolongé et une aide à l’import.', 'A longer trial and help with the import.'),
    antifraud: [oneAccount, afterPayment, yearlyCap],
  },
  {
    id: 'G-TIER',
    family: 'sponsorship',
    title: pair('paliers de parrainage', 'tiered referral'),
    kpis: ['K-REF-PER', 'K-REF-RATE'],
    hours: { low: 6, mode: 10, high: 16 },
    cash: [0, 200],
    legal: ['L-REF', 'L-PRICE'],
    cashReward: true,
    fit: (facts) => (facts.promoters >= 50 && (facts.nps ?? 0) >= 0 ? 0.35 : 0),
    rewardCost: (facts) => 0.55 * facts.ceiling,
    eligibility: pair('Clients ayant déjà parrainé une personne.', 'Customers who already referred someone.'),
    mechanics: pair(
      'Une attention plus grande au deuxième puis au quatrième filleul.',
      'A larger thank-you at the second, then the fourth referral.',
    ),
    rewardReferrer: (_facts, cost) => pair(`De ${cost.fr} en avoir au plus.`, `Up to ${cost.en} in credit.`),
    rewardReferee: () =>
      pair('Un mot du parrain et une remise de bienvenue.', 'A note from the referrer and a welcome discount.'),
    antifraud: [oneAccount, yearlyCap],
  },
  {
    id: 'G-AMBASSADOR',
    family: 'affiliation_ambassador',
    title: pair('cercle d’ambassadeurs', 'ambassador circle'),
    kpis: ['K-AMB-ACT', 'K-REF-RATE'],
    hours: { low: 6, mode: 9, high: 16 },
    cash: [60, 250],
    legal: ['L-INF', 'L-REF'],
    cashReward: false,
    fit: (facts) => (facts.promoters < 10 ? 0 : facts.craft ? 0.85 : 0.5),
    rewardCost: (facts) => Math.min(0.45 * facts.ceiling, 0.25 * facts.averagePrice),
    eligibility: pair(
      'Clients volontaires, quelle que soit leur audience, ayant acheté deux fois ou noté neuf ou dix.',
      'Willing customers, whatever their audience, who bought twice or answered nine or ten.',
    ),
    mechanics: pair(
      'Un kit de faits, un code personnel, deux rendez-vous par an ; la mention est ajoutée dès qu’il y a contrepartie.',
      'A kit of facts, a personal code, two meetings a year; the disclosure is added whenever there is a reward.',
    ),
    rewardReferrer: (facts, cost) =>
      pair(
        `Une pièce ou un accès réservé autour de « ${facts.offer} » (${cost.fr} au plus par client apporté).`,
        `A reserved item or access around “${facts.offer}” (${cost.en} at most per customer brought).`,
      ),
    rewardReferee: () =>
      pair('Un accueil personnel et une réponse prioritaire.', 'A personal welcome and a priority answer.'),
    antifraud: [
      oneAccount,
      pair(
        'Codes lus chaque mois ; un code publié sur un site de coupons est fermé.',
        'Codes read each month; a code published on a coupon site is closed.',
      ),
    ],
  },
  {
    id: 'G-AFFILIATE',
    family: 'affiliation_ambassador',
    title: pair('affiliation au pourcentage', 'affiliate programme'),
    kpis: ['K-AFF-REV', 'K-AFF-CPA'],
    hours: { low: 6, mode: 10, high: 16 },
    cash: [0, 300],
    legal: ['L-INF'],
    cashReward: true,
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
    antifraud: [
      afterPayment,
      pair('Ni annonces sur la marque, ni coupons publics.', 'No ads on the brand name, no public coupons.'),
    ],
  },
  {
    id: 'G-PARTNERPROG',
    family: 'partner',
    title: pair('prescripteurs professionnels', 'professional partners'),
    kpis: ['K-PART-N', 'K-PART-REV'],
    hours: { low: 8, mode: 14, high: 24 },
    cash: [0, 800],
    legal: ['L-INF'],
    cashReward: true,
    fit: (facts) => (facts.business && facts.hasPartners ? (facts.software ? 0.95 : 0.5) : 0),
    rewardCost: (facts) => 0.6 * facts.ceiling,
    eligibility: pair(
      'Professionnels qui conseillent déjà la cible et signent un accord écrit.',
      'Professionals who already advise the audience and sign a written agreement.',
    ),
    mechanics: pair(
      'Accord d’une page, lien ou code par prescripteur, point chaque trimestre, formation et documents fournis.',
      'A one-page agreement, a link or code per partner, a quarterly review, training and documents supplied.',
    ),
    rewardReferrer: (_facts, cost) =>
      pair(
        `Une remise reversée ou un service équivalent, ${cost.fr} au plus par client.`,
        `A margin or an equal service, ${cost.en} at most per customer.`,
      ),
    rewardReferee: () => pair('Mise en route accompagnée par le prescripteur.', 'Set-up supported by the partner.'),
    antifraud: [
      pair(
        'Le client choisit librement et sait que le prescripteur est rémunéré.',
        'The customer chooses freely and knows the partner is rewarded.',
      ),
      afterPayment,
    ],
  },
  {
    id: 'G-REVIEWREWARD',
    family: 'review_reward',
    title: pair('remerciement de tout avis, favorable ou non', 'thank-you for any review, good or bad'),
    kpis: ['K-RVW-N', 'K-RVW-AVG', 'K-RVW-DISC'],
    hours: { low: 3, mode: 5, high: 9 },
    cash: [40, 160],
    legal: ['L-REV'],
    cashReward: false,
    fit: () => 0.8,
    rewardCost: (facts) => Math.min(0.3 * facts.ceiling, 0.05 * facts.averagePrice + 2),
    eligibility: pair('Tout acheteur vérifié, une fois par achat.', 'Any verified buyer, once per purchase.'),
    mechanics: pair(
      'Invitation à tous les acheteurs, délai et règle affichés, date de l’expérience, réponse aux critiques.',
      'An invitation to every buyer, delay and rule displayed, date of the experience, replies to critics.',
    ),
    rewardReferrer: (_facts, cost) =>
      pair(
        `Une attention de ${cost.fr} au plus, la même pour une étoile ou cinq.`,
        `A thank-you worth ${cost.en} at most, the same for one star or five.`,
      ),
    rewardReferee: () =>
      pair(
        'Des avis datés, triés par date, avec la mention de la récompense.',
        'Dated reviews, sorted by date, with the reward disclosed.',
      ),
    antifraud: [anyRating, ownSite],
  },
  {
    id: 'G-COMMENTPOINTS',
    family: 'review_reward',
    title: pair('points pour photos et réponses', 'points for photos and answers'),
    kpis: ['K-UGC-N', 'K-RVW-N'],
    hours: { low: 4, mode: 7, high: 12 },
    cash: [0, 120],
    legal: ['L-REV', 'L-IP'],
    cashReward: false,
    fit: (facts) => (facts.customers >= 1000 ? 0.35 : 0.1),
    rewardCost: (facts) => 0.15 * facts.ceiling,
    eligibility: pair('Clients identifiés.', 'Identified customers.'),
    mechanics: pair(
      'Quelques points par contribution publiée, plafonnés, signalés.',
      'A few points per published contribution, capped, disclosed.',
    ),
    rewardReferrer: (_facts, cost) =>
      pair(`Des points d’une valeur de ${cost.fr} au plus.`, `Points worth ${cost.en} at most.`),
    rewardReferee: () => pair('Des réponses d’autres clients.', 'Answers from other customers.'),
    antifraud: [anyRating, yearlyCap],
  },
  {
    id: 'G-LOYALREF',
    family: 'community',
    title: pair('points à offrir', 'gift points'),
    kpis: ['K-LOY', 'K-REF-RATE'],
    hours: { low: 6, mode: 10, high: 18 },
    cash: [0, 200],
    legal: ['L-PRICE'],
    cashReward: false,
    fit: (facts) => (facts.commerce && facts.customers >= 1000 ? 0.4 : 0),
    rewardCost: (facts) => 0.3 * facts.ceiling,
    eligibility: pair('Clients ayant commandé deux fois.', 'Customers with two orders.'),
    mechanics: pair(
      'Les points se transforment en cadeau pour un proche.',
      'Points turn into a gift for someone close.',
    ),
    rewardReferrer: () => pair('Le geste d’offrir.', 'The gesture of giving.'),
    rewardReferee: (_facts, cost) => pair(`Un cadeau de ${cost.fr} au plus.`, `A gift worth ${cost.en} at most.`),
    antifraud: [oneAccount, yearlyCap],
  },
  {
    id: 'G-COMMUNITY',
    family: 'community',
    title: pair('cercle de clients', 'customer circle'),
    kpis: ['K-AMB-ACT', 'K-RET'],
    hours: { low: 5, mode: 9, high: 16 },
    cash: [0, 100],
    legal: ['L-EMAIL'],
    cashReward: false,
    fit: (facts) => (facts.cause ? 0.8 : facts.highPrice || facts.software ? 0.5 : 0.4),
    rewardCost: () => 0,
    eligibility: pair('Clients volontaires, cinquante au plus.', 'Willing customers, fifty at most.'),
    mechanics: pair('Avant-premières, votes, deux rencontres par an.', 'Previews, votes, two meetings a year.'),
    rewardReferrer: () => pair('L’accès et la parole, rien de monétaire.', 'Access and a say, nothing monetary.'),
    rewardReferee: () => pair('Une invitation nominative.', 'A personal invitation.'),
    antifraud: [
      pair('Le cercle ne demande ni avis favorable ni publication.', 'The circle asks for neither praise nor posts.'),
    ],
  },
  {
    id: 'G-CAUSE',
    family: 'sponsorship',
    title: pair('don à une cause par parrainage', 'donation per referral'),
    kpis: ['K-REF-RATE', 'K-REF-CR'],
    hours: { low: 5, mode: 8, high: 14 },
    cash: [0, 150],
    legal: ['L-PRICE', 'L-REF'],
    cashReward: false,
    fit: (facts) => (facts.highPrice ? 0.55 : 0.2),
    rewardCost: (facts) => 0.3 * facts.ceiling,
    eligibility: pair('Tout client.', 'Any customer.'),
    mechanics: pair(
      'Un don par nouveau client, preuve publiée chaque semestre.',
      'A donation per new customer, proof published twice a year.',
    ),
    rewardReferrer: (_facts, cost) =>
      pair(`Un don de ${cost.fr} à la cause choisie.`, `A donation of ${cost.en} to the chosen cause.`),
    rewardReferee: () => pair('La preuve du don.', 'Proof of the donation.'),
    antifraud: [afterPayment],
  },
  {
    id: 'G-GIFTCARD',
    family: 'sponsorship',
    title: pair('carte à offrir glissée dans le colis', 'gift card in the parcel'),
    kpis: ['K-REF-CR', 'K-REF-RATE'],
    hours: { low: 3, mode: 5, high: 9 },
    cash: [60, 180],
    legal: ['L-REF', 'L-PRICE'],
    cashReward: true,
    fit: (facts) => (facts.commerce ? (facts.nps !== null && facts.nps < 0 ? 0 : 0.8) : 0),
    rewardCost: (facts) => Math.min(0.45 * facts.ceiling, 0.12 * facts.averagePrice),
    eligibility: pair('Toute commande expédiée, une carte par colis.', 'Every order sent, one card per parcel.'),
    mechanics: pair(
      'Une carte avec un code suivi, que le client donne à qui il veut ; aucune adresse n’est demandée.',
      'A card with a tracked code that the customer gives to anyone; no address is asked for.',
    ),
    rewardReferrer: () =>
      pair(
        'Le plaisir d’offrir, et une attention au troisième code utilisé.',
        'The pleasure of giving, and a thank-you at the third code used.',
      ),
    rewardReferee: (_facts, cost) =>
      pair(`Un avoir de ${cost.fr} sur une première commande.`, `A credit of ${cost.en} on a first order.`),
    antifraud: [oneAccount, pair('Code à usage unique, valable six mois.', 'Single-use code, valid for six months.')],
  },
];
