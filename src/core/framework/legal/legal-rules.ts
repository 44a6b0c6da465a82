import type { Text } from '../../values/text.ts';

/** One thing the plan must hold: a mention on the publication, a field of the plan, or a document. */
export interface LegalNeed {
  readonly id: string;
  readonly kind: 'mention' | 'field' | 'document';
  readonly text: Text;
}

export interface LegalRule {
  readonly id: string;
  /** FR: France and the European Union; GB: the United Kingdom. */
  readonly country: 'FR' | 'GB';
  readonly title: Text;
  readonly when: Text;
  readonly needs: readonly LegalNeed[];
  /** Mentions to print word for word on the publication. */
  readonly mentions: readonly Text[];
  /** First day the rule binds; null = long standing. */
  readonly validFrom: string | null;
  readonly source: string;
  /** How the rule was last read: at an official address, as quoted by a law firm or a federation, or not at all. */
  readonly reading: 'official' | 'quoted' | 'none';
  /** Day of that reading; null = written from general knowledge, to be read before relying on it. */
  readonly reviewedAt: string | null;
}

/** Said once in every report. */
export const legalNotice: Text = {
  fr: 'Ces règles donnent les champs et mentions à prévoir ; elles ne remplacent pas l’avis d’un juriste.',
  en: 'These rules give the fields and mentions to plan for; they do not replace legal advice.',
};

export const legalRules: readonly LegalRule[] = [
  rule(
    'L-INF',
    'FR',
    ['Influence commerciale', 'Commercial influence'],
    [
      'Un tiers publie contre de l’argent, un produit, une remise, une commission ou une invitation.',
      'A third party publishes for money, goods, a discount, a commission or an invitation.',
    ],
    [
      need(
        'inf.mention',
        'mention',
        'Mention « Publicité » ou « Collaboration commerciale », claire et lisible, sur chaque support.',
        'Mention “Publicité” or “Collaboration commerciale”, clear and legible, on every medium.',
      ),
      need(
        'inf.images',
        'field',
        'Dire si les images sont retouchées ou virtuelles : la mention correspondante s’ajoute.',
        'Say whether images are retouched or virtual: the matching mention is added.',
      ),
      need(
        'inf.sector',
        'field',
        'Vérifier que l’offre n’est pas d’un secteur interdit (actes esthétiques, nicotine, paris, certains produits financiers).',
        'Check that the offer is not of a forbidden sector (aesthetic acts, nicotine, betting, some financial products).',
      ),
      need(
        'inf.contract',
        'document',
        'Contrat écrit dès 1 000 € hors taxes, avantages compris, par créateur, annonceur et année ; conditions de publication jointes en dessous.',
        'Written contract from €1,000 excl. VAT, benefits included, per creator, advertiser and year; conditions of publication attached below.',
      ),
    ],
    '2026-01-01',
    'loi 2023-451 art. 5, ordonnance 2024-978, décret 2025-1137',
    [['Collaboration commerciale', 'Collaboration commerciale']],
  ),
  rule(
    'L-REV',
    'FR',
    ['Avis en ligne', 'Online reviews'],
    ['Recueillir, publier ou récompenser des avis.', 'Collecting, publishing or rewarding reviews.'],
    [
      need(
        'rev.near',
        'field',
        'Près des avis : contrôle ou non, dates de l’avis et de l’expérience, critères de classement.',
        'Near the reviews: checked or not, dates of review and experience, sorting criteria.',
      ),
      need(
        'rev.page',
        'document',
        'Page dédiée : contrepartie éventuelle, délai maximal de publication et de conservation.',
        'Dedicated page: reward if any, longest delay of publication and retention.',
      ),
      need(
        'rev.same',
        'field',
        'Même récompense quelle que soit la note, et récompense signalée ; aucun tri des avis négatifs.',
        'Same reward whatever the rating, and disclosed; no filtering of negative reviews.',
      ),
      need('rev.google', 'field', 'Aucune récompense pour un avis Google.', 'No reward for a Google review.'),
    ],
    null,
    'C. conso. L111-7-2, L121-4, D111-16 et s.',
    [
      [
        'Avis déposé contre une récompense, identique quelle que soit la note',
        'Review given against a reward, the same whatever the rating',
      ],
    ],
  ),
  rule(
    'L-EMAIL',
    'FR',
    ['Prospection par message', 'Commercial messages'],
    ['Email, SMS ou message automatique à but commercial.', 'Commercial email, SMS or automated message.'],
    [
      need(
        'email.consent',
        'field',
        'Particuliers : accord préalable, case non cochée, preuve gardée ; clients : produits voisins et droit d’opposition. Entreprises : message lié à la fonction.',
        'Individuals: prior opt-in, unticked box, proof kept; customers: similar products and right to object. Businesses: message linked to the job.',
      ),
      need(
        'email.sender',
        'mention',
        'Expéditeur nommé et désinscription en un clic dans chaque message.',
        'Named sender and one-click unsubscribe in each message.',
      ),
    ],
    null,
    'CPCE L34-5, CNIL',
    [['Vous pouvez vous désinscrire à tout moment par ce lien.', 'You can unsubscribe at any time with this link.']],
  ),
  rule(
    'L-PIXEL',
    'FR',
    ['Pixels de suivi dans les emails', 'Tracking pixels in emails'],
    ['Suivi individuel des ouvertures ou des clics.', 'Individual tracking of opens or clicks.'],
    [
      need(
        'pixel.aggregate',
        'field',
        'Taux globaux par défaut ; accord par contact pour un suivi individuel.',
        'Aggregated rates by default; consent per contact for individual tracking.',
      ),
    ],
    null,
    'CNIL, projet de recommandation du 12 juin 2025',
    [],
    null,
  ),
  rule(
    'L-COOK',
    'FR',
    ['Traceurs et reciblage', 'Trackers and retargeting'],
    ['Mesure d’audience, reciblage, pixels sociaux.', 'Analytics, retargeting, social pixels.'],
    [
      need(
        'cook.consent',
        'field',
        'Accord avant tout traceur ; refuser doit être aussi simple qu’accepter.',
        'Consent before any tracer; refusing as easy as accepting.',
      ),
      need(
        'cook.volume',
        'field',
        'Volumes de reciblage calculés sur les seuls visiteurs d’accord ; traceurs 13 mois, données 25 mois au plus.',
        'Retargeting volumes counted on consenting visitors only; tracers 13 months, data 25 months at most.',
      ),
    ],
    null,
    'CNIL, page du 4 juillet 2025',
    [],
  ),
  rule(
    'L-TEL',
    'FR',
    ['Démarchage téléphonique', 'Phone calls'],
    ['Appels à des particuliers.', 'Calls to consumers.'],
    [
      need(
        'tel.consent',
        'field',
        'Accord préalable, sauf contrat en cours et sujet lié.',
        'Prior consent, except for a running contract and a related subject.',
      ),
    ],
    '2026-08-11',
    'loi 2025-594, C. conso. L223-1',
    [],
  ),
  rule(
    'L-CONTEST',
    'FR',
    ['Jeux et concours', 'Contests and games'],
    ['Concours, tirages au sort, jeux.', 'Contests, draws, games.'],
    [
      need(
        'contest.rules',
        'document',
        'Règlement accessible : lots, dates, désignation des gagnants, usage des données ; aucune obligation d’achat déguisée.',
        'Rules within reach: prizes, dates, selection, data use; no disguised purchase obligation.',
      ),
    ],
    null,
    'C. conso. L121-20',
    [['Jeu sans obligation d’achat, règlement sur notre site', 'No purchase necessary, rules on our site']],
  ),
  rule(
    'L-PRICE',
    'FR',
    ['Réductions de prix', 'Price reductions'],
    ['Réduction, soldes, code.', 'Reduction, sales, code.'],
    [
      need(
        'price.reference',
        'field',
        'Prix de référence : le plus bas des 30 derniers jours.',
        'Reference price: the lowest of the last 30 days.',
      ),
      need(
        'price.sales',
        'field',
        'Le mot « soldes » dans les seules périodes légales.',
        'The word “soldes” within legal periods only.',
      ),
    ],
    null,
    'C. conso. L112-1-1, C. com. L310-3',
    [],
    null,
  ),
  rule(
    'L-WDR',
    'FR',
    ['Fonction de rétractation', 'Withdrawal function'],
    ['Vente en ligne à des particuliers.', 'Online sales to consumers.'],
    [
      need(
        'wdr.button',
        'field',
        'Fonction en ligne gratuite « renoncer au contrat ici », confirmation et accusé durable ; conditions de vente à jour.',
        'Free online function “renoncer au contrat ici”, confirmation and durable receipt; terms updated.',
      ),
    ],
    '2026-06-19',
    'ordonnance 2026-2, décret 2026-3, C. conso. L221-21',
    [],
  ),
  rule(
    'L-EAA',
    'FR',
    ['Accessibilité du service', 'Accessibility of the service'],
    [
      'Commerce en ligne aux particuliers et autres services listés ; microentreprises dispensées.',
      'Online sales to consumers and other listed services; micro-enterprises exempt.',
    ],
    [
      need(
        'eaa.status',
        'field',
        'Statut dit : concerné, dispensé (avec déclaration) ou inconnu.',
        'Status said: in scope, exempt (with a declaration) or unknown.',
      ),
      need(
        'eaa.statement',
        'document',
        'Déclaration d’accessibilité et voie de signalement.',
        'Accessibility statement and feedback path.',
      ),
    ],
    '2025-06-28',
    'loi 2023-171 art. 16',
    [],
  ),
  rule(
    'L-AI',
    'FR',
    ['Contenus et assistants d’IA', 'AI assistants and contents'],
    ['Assistant conversationnel, image, son ou vidéo produits par une IA.', 'Chatbot, AI-made image, sound or video.'],
    [
      need(
        'ai.told',
        'mention',
        'La personne sait qu’elle parle à une machine ; les médias synthétiques sont signalés.',
        'People know they talk to a machine; synthetic media are labelled.',
      ),
    ],
    '2026-08-02',
    'règlement (UE) 2024/1689 art. 50',
    [['Réponse rédigée par un assistant automatique', 'Answer written by an automated assistant']],
    null,
  ),
  rule(
    'L-IP',
    'FR',
    ['Reprise de contenus de clients', 'Reuse of customers’ contents'],
    [
      'Publier la photo, le texte ou la vidéo d’un client ou d’un créateur.',
      'Publishing the photo, text or video of a customer or creator.',
    ],
    [
      need(
        'ip.licence',
        'document',
        'Autorisation écrite : œuvre, supports, territoire, durée, but ; accord des personnes montrées ; moyen de revenir dessus.',
        'Written licence: work, media, territory, duration, purpose; consent of people shown; a way to revoke it.',
      ),
    ],
    null,
    'CPI L131-3, C. civ. art. 9',
    [],
  ),
  rule(
    'L-MINOR',
    'FR',
    ['Mineurs', 'Minors'],
    ['Des moins de 18 ans sont montrés ou visés.', 'People under 18 are shown or targeted.'],
    [
      need(
        'minor.parents',
        'document',
        'Autorisation des parents ; aucun profilage publicitaire.',
        'Parents’ authorisation; no advertising profiling.',
      ),
    ],
    null,
    'loi 2020-1266, règlement (UE) 2022/2065 art. 28',
    [],
    null,
  ),
  rule(
    'L-REF',
    'FR',
    ['Parrainage et ambassadeurs', 'Referral and ambassadors'],
    ['Un client recommande contre un avantage.', 'A customer recommends for a benefit.'],
    [
      need(
        'ref.link',
        'field',
        'Par défaut, le client partage son lien : l’entreprise ne reçoit pas l’adresse de l’ami.',
        'By default the customer shares a link: the company never receives the friend’s address.',
      ),
      need(
        'ref.once',
        'field',
        'Si une adresse est donnée : un seul message, parrain nommé, rien de gardé sans accord.',
        'If an address is given: one message only, sponsor named, nothing kept without consent.',
      ),
      need(
        'ref.terms',
        'document',
        'Conditions de la récompense et mesures contre la fraude.',
        'Conditions of the reward and anti-fraud measures.',
      ),
    ],
    null,
    'CPCE L34-5',
    [],
    null,
  ),
  rule(
    'L-GREEN',
    'FR',
    ['Allégations environnementales', 'Environmental claims'],
    ['Un texte parle d’environnement.', 'A text speaks of the environment.'],
    [
      need(
        'green.words',
        'field',
        'Pas de « biodégradable », « respectueux de l’environnement » ni « neutre en carbone » sans dossier.',
        'No “biodegradable”, “environment friendly” or “carbon neutral” without the file.',
      ),
    ],
    null,
    'C. env. L541-9-1, L229-68',
    [],
    null,
  ),
  rule(
    'L-LANG',
    'FR',
    ['Langue des textes', 'Language of texts'],
    ['Textes destinés aux particuliers en France.', 'Texts for consumers in France.'],
    [need('lang.french', 'field', 'Une version française existe.', 'A French version exists.')],
    null,
    'loi 94-665',
    [],
    null,
  ),
  rule(
    'L-SECTOR',
    'FR',
    ['Secteurs réglementés', 'Regulated sectors'],
    [
      'L’offre touche l’alcool, la santé, la finance, le jeu, les enfants…',
      'The offer touches alcohol, health, finance, gambling, children…',
    ],
    [
      need(
        'sector.warning',
        'mention',
        'Avertissement du secteur sur chaque publication ; canaux et formats exclus vérifiés.',
        'Warning of the sector on each publication; excluded channels and formats checked.',
      ),
    ],
    null,
    'textes de chaque secteur',
    [],
    null,
  ),
  rule(
    'L-CPF',
    'FR',
    ['Formations payées avec le CPF', 'Courses paid with the CPF'],
    [
      'Un organisme écrit, appelle ou envoie un message à des personnes qui peuvent payer avec leur compte personnel de formation.',
      'A training body writes, calls or messages people who may pay with their personal training account.',
    ],
    [
      need(
        'cpf.silent',
        'field',
        'Appels, SMS, emails et messages privés ne proposent pas d’utiliser le CPF, sauf pour une formation en cours ; l’éligibilité se dit sur le site et dans la publicité adressée à tous.',
        'Calls, texts, emails and private messages do not offer to use the CPF, except about a course under way; eligibility is told on the site and in advertising addressed to everyone.',
      ),
      need(
        'cpf.share',
        'field',
        'La participation obligatoire du titulaire est dite près du prix (103,20 € en 2026, revue chaque année), avec ses exceptions.',
        'The compulsory contribution of the trainee stands near the price (€103.20 in 2026, revised every year), with its exceptions.',
      ),
    ],
    '2022-12-20',
    'C. trav. L6323-8-1 (loi 2022-1587), L6323-7, R6323-2, arrêté du 30 décembre 2025',
    [],
    '2026-11-25',
    'quoted',
  ),
  rule(
    'L-HEALTH',
    'FR',
    ['Professions de santé', 'Health professions'],
    [
      'Un cabinet d’une profession de santé dotée d’un ordre communique au public.',
      'A practice of a French regulated health profession speaks to the public.',
    ],
    [
      need(
        'health.plain',
        'field',
        'Informations loyales, étayées et sans visée commerciale ; ni témoignage de patient, ni comparaison avec des confrères, ni incitation à des soins inutiles.',
        'Fair, supported information with no commercial aim; no patient testimonial, no comparison with colleagues, no push towards needless care.',
      ),
      need(
        'health.fees',
        'field',
        'Honoraires, modes de paiement et numéro d’inscription à l’ordre sur le site.',
        'Fees, means of payment and professional register number on the site.',
      ),
      need(
        'health.rank',
        'field',
        'Aucun référencement payé qui place le cabinet en tête des résultats de recherche.',
        'No paid placement that puts the practice first in search results.',
      ),
    ],
    '2020-12-25',
    'C. santé publ. R4321-67 et R4321-67-1 (masseurs-kinésithérapeutes), décrets 2020-1658 à 2020-1663',
    [],
    '2026-11-25',
    'quoted',
  ),
  rule(
    'L-PROPERTY',
    'FR',
    ['Annonces immobilières', 'Property adverts'],
    ['Une agence présente un bien à vendre ou à louer.', 'An agency shows a property for sale or to let.'],
    [
      need(
        'property.price',
        'field',
        'Prix honoraires inclus, part et charge des honoraires ; barème accessible depuis chaque annonce.',
        'Price with fees, their share and who pays them; scale of fees within reach of each advert.',
      ),
      need(
        'property.energy',
        'field',
        'Classes énergie et climat, dépenses annuelles estimées, « logement à consommation énergétique excessive » en F ou G, renvoi vers Géorisques.',
        'Energy and climate classes, estimated yearly spending, the notice for classes F and G, a pointer to Géorisques.',
      ),
    ],
    '2017-04-01',
    'arrêté du 10 janvier 2017 (JORFTEXT000033888549)',
    [],
    '2026-11-25',
    'official',
  ),
  rule(
    'L-ALCOHOL',
    'FR',
    ['Boissons alcooliques', 'Alcoholic drinks'],
    ['Une publication présente une boisson alcoolique.', 'A publication shows an alcoholic drink.'],
    [
      need(
        'alcohol.warning',
        'mention',
        'Message sanitaire lisible ; indications limitées au produit, à son origine et à sa composition ; ni jeu, ni défi, ni public mineur.',
        'Legible health message; only the product, its origin and its composition are told; no game, no challenge, no minors.',
      ),
    ],
    null,
    'C. santé publ. L3323-2 à L3323-4',
    [
      [
        'L’abus d’alcool est dangereux pour la santé, à consommer avec modération',
        'L’abus d’alcool est dangereux pour la santé, à consommer avec modération',
      ],
    ],
    null,
    'none',
  ),
  rule(
    'L-UK-CHARITY',
    'GB',
    ['Messages des organismes caritatifs (Royaume-Uni)', 'Charity messages (United Kingdom)'],
    [
      'Un organisme caritatif écrit à une personne qui l’a soutenu ou s’est intéressée à sa cause, sans accord préalable.',
      'A charity writes, without prior consent, to a person who supported it or showed interest in its cause.',
    ],
    [
      need(
        'ukcharity.purpose',
        'field',
        'Seul but : servir l’objet caritatif ; coordonnées reçues d’un soutien ou d’une marque d’intérêt postérieurs au 5 février 2026.',
        'Sole purpose: furthering the charitable purposes; details obtained from support or interest shown since 5 February 2026.',
      ),
      need(
        'ukcharity.refuse',
        'field',
        'Refus simple et gratuit proposé à la collecte, puis dans chaque message.',
        'A simple, free refusal offered when details are collected, then in every message.',
      ),
    ],
    '2026-02-05',
    'PECR 2003 reg. 22(3A), Data (Use and Access) Act 2025 s. 114, ICO guidance',
    [],
    '2026-11-25',
    'quoted',
  ),
  rule(
    'L-UK-REV',
    'GB',
    ['Avis en ligne (Royaume-Uni)', 'Online reviews (United Kingdom)'],
    ['Publier ou récompenser des avis.', 'Publishing or rewarding reviews.'],
    [
      need(
        'ukrev.policy',
        'document',
        'Politique publiée et contrôles proportionnés.',
        'Published policy and proportionate checks.',
      ),
      need(
        'ukrev.disclosed',
        'field',
        'Avis récompensés signalés ; aucun faux avis.',
        'Rewarded reviews disclosed; no fake review.',
      ),
    ],
    '2025-04-06',
    'Digital Markets, Competition and Consumers Act 2024',
    [['Avis déposé contre une récompense', 'Review given in exchange for a reward']],
  ),
  rule(
    'L-UK-AD',
    'GB',
    ['Contenus payés (Royaume-Uni)', 'Paid content (United Kingdom)'],
    ['Contenu payé ou doté.', 'Paid or gifted content.'],
    [
      need(
        'ukad.label',
        'mention',
        'Mention « Ad » en tête de publication.',
        'Label “Ad” at the top of the publication.',
      ),
    ],
    null,
    'CAP Code',
    [['Ad', 'Ad']],
    null,
  ),
  rule(
    'L-UK-EMAIL',
    'GB',
    ['Messages commerciaux (Royaume-Uni)', 'Commercial messages (United Kingdom)'],
    ['Email ou SMS commercial.', 'Commercial email or SMS.'],
    [
      need(
        'ukemail.consent',
        'field',
        'Particuliers : accord ou clients avec droit d’opposition ; entreprises : identité et opposition.',
        'Individuals: consent or soft opt-in; corporate addresses: identity and opt-out.',
      ),
    ],
    null,
    'PECR 2003',
    [],
    null,
  ),
  rule(
    'L-UK-DATA',
    'GB',
    ['Données et traceurs (Royaume-Uni)', 'Data and cookies (United Kingdom)'],
    ['Données personnelles, traceurs.', 'Personal data, trackers.'],
    [
      need(
        'ukdata.consent',
        'field',
        'Accord avant les traceurs, information claire.',
        'Consent before trackers, clear information.',
      ),
    ],
    null,
    'UK GDPR, PECR 2003',
    [],
    null,
  ),
];

export function legalRule(id: string): LegalRule {
  const found = legalRules.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`unknown legal rule: ${id}`);
  return found;
}

/** The rule that binds a company for a French rule id: `L-REV` is `L-UK-REV` in the United Kingdom; null = none there. */
export function legalRuleIn(id: string, country: string): LegalRule | null {
  if (country !== 'GB') return legalRules.find((one) => one.id === id && one.country === 'FR') ?? null;
  const twin = britishTwins[id];
  return twin === undefined ? null : legalRule(twin);
}

/** A rule nobody read for a year is shown as to be checked; `today` is an ISO day. */
export function needsReview(rule: LegalRule, today: string): boolean {
  if (rule.reviewedAt === null) return true;
  const [year, ...rest] = rule.reviewedAt.split('-');
  return today > [Number(year) + 1, ...rest].join('-');
}

const britishTwins: Readonly<Record<string, string>> = {
  'L-INF': 'L-UK-AD',
  'L-REV': 'L-UK-REV',
  'L-EMAIL': 'L-UK-EMAIL',
  'L-COOK': 'L-UK-DATA',
  'L-PIXEL': 'L-UK-DATA',
};

function rule(
  id: string,
  country: LegalRule['country'],
  [titleFr, titleEn]: readonly [string, string],
  [whenFr, whenEn]: readonly [string, string],
  needs: readonly LegalNeed[],
  validFrom: string | null,
  source: string,
  mentions: readonly (readonly [string, string])[],
  reviewedAt: string | null = '2026-11-05',
  reading: LegalRule['reading'] = reviewedAt === null ? 'none' : 'quoted',
): LegalRule {
  return {
    id,
    country,
    title: { fr: titleFr, en: titleEn },
    when: { fr: whenFr, en: whenEn },
    needs,
    mentions: mentions.map(([fr, en]) => ({ fr, en })),
    validFrom,
    source,
    reading,
    reviewedAt,
  };
}

function need(id: string, kind: LegalNeed['kind'], fr: string, en: string): LegalNeed {
  return { id, kind, text: { fr, en } };
}
