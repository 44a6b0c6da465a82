import { typesetText } from '../../language/typeset.ts';
import { pair, type Text } from '../../values/text.ts';
import { areasOf, type LawTable, type LegalArea, lawIn } from './legal-areas.ts';
import { paidContentRuleId } from './legal-rule-ids.ts';
import { otherRules } from './other-rules.ts';
import { advertisement, noMedicineAdvert, type RuleTwin } from './rule-twins.ts';
import { unionRules } from './union-rules.ts';

/** A requirement on the plan: a mention on the publication, a field of the plan, or a document. */
export interface LegalNeed {
  readonly id: string;
  readonly kind: 'mention' | 'field' | 'document';
  readonly text: Text;
}

export interface LegalRule {
  readonly id: string;
  readonly area: LegalArea;
  /** Ids of the rules about the same subject that it answers where it holds, its own first. */
  readonly answers: readonly string[];
  readonly title: Text;
  readonly when: Text;
  readonly needs: readonly LegalNeed[];
  /** Mentions to print word for word on the publication. */
  readonly mentions: readonly Text[];
  /** Where the plan shows that it complies. */
  readonly evidence: Text;
  /** First day on which the rule applies; null = in force for long. */
  readonly validFrom: string | null;
  readonly source: Text;
  /** National texts by which countries of the area apply it. */
  readonly national: LawTable;
  /** How the rule was last checked: at an official address, as quoted by a law firm or a federation, or not at all. */
  readonly reading: 'official' | 'quoted' | 'none';
  /** Day of that check; null = written from general knowledge, to check before relying on it. */
  readonly reviewedAt: string | null;
}

const defaults = {
  mentions: [],
  national: {},
  evidence: pair('tâche datée', 'dated task'),
  validFrom: null,
  reading: 'quoted',
  reviewedAt: '2026-11-05',
} as const satisfies Partial<LegalRule>;

type RuleDefinition = Omit<LegalRule, keyof typeof defaults | 'answers' | 'source'> &
  Partial<Pick<LegalRule, keyof typeof defaults>> & {
    readonly source: string;
    /** Other rules that it answers, beside its own id. */
    readonly answers?: readonly string[];
  };

const defineLegalRule = ({ answers = [], source, ...definition }: RuleDefinition): LegalRule => ({
  ...defaults,
  ...definition,
  answers: [definition.id, ...answers],
  source: pair(source, source),
});

const need = (id: string, kind: LegalNeed['kind'], fr: string, en: string): LegalNeed => ({
  id,
  kind,
  text: { fr, en },
});

const ownRules: readonly LegalRule[] = [
  defineLegalRule({
    id: 'L-INF',
    area: 'FR',
    title: pair('Influence commerciale', 'Commercial influence'),
    when: pair(
      'Un tiers publie contre de l’argent, un produit, une remise, une commission ou une invitation.',
      'A third party publishes for money, goods, a discount, a commission or an invitation.',
    ),
    needs: [
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
    mentions: [pair('Collaboration commerciale', 'Collaboration commerciale')],
    evidence: pair('mention imposée dans le brief et les conditions', 'disclosure required by the brief and the terms'),
    validFrom: '2026-01-01',
    source: 'loi 2023-451 art. 5, ordonnance 2024-978, décret 2025-1137',
  }),
  defineLegalRule({
    id: 'L-REV',
    area: 'FR',
    title: pair('Avis en ligne', 'Online reviews'),
    when: pair('Recueillir, publier ou récompenser des avis.', 'Collecting, publishing or rewarding reviews.'),
    needs: [
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
    mentions: [
      pair(
        'Avis déposé contre une récompense, identique quelle que soit la note',
        'Review given against a reward, the same whatever the rating',
      ),
    ],
    evidence: pair('page d’explication des avis, reliée au bloc', 'page explaining reviews, linked from the block'),
    source: 'C. conso. L111-7-2, L121-4, D111-16 et s.',
  }),
  defineLegalRule({
    id: 'L-EMAIL',
    area: 'FR',
    title: pair('Prospection par message', 'Commercial messages'),
    when: pair('Email, SMS ou message automatique à but commercial.', 'Commercial email, SMS or automated message.'),
    needs: [
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
    mentions: [
      pair(
        'Vous pouvez vous désinscrire à tout moment par ce lien.',
        'You can unsubscribe at any time with this link.',
      ),
    ],
    evidence: pair(
      'envoi limité aux contacts consentants, lien de désinscription dans le modèle',
      'sent to consenting contacts only, unsubscribe link in the template',
    ),
    source: 'CPCE L34-5, CNIL',
  }),
  defineLegalRule({
    id: 'L-PIXEL',
    area: 'FR',
    title: pair('Pixels de suivi dans les emails', 'Tracking pixels in emails'),
    when: pair('Suivi individuel des ouvertures ou des clics.', 'Individual tracking of opens or clicks.'),
    needs: [
      need(
        'pixel.aggregate',
        'field',
        'Taux globaux par défaut ; accord par contact pour un suivi individuel.',
        'Aggregated rates by default; consent per contact for individual tracking.',
      ),
    ],
    source: 'CNIL, projet de recommandation du 12 juin 2025',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-COOK',
    area: 'FR',
    title: pair('Traceurs et reciblage', 'Trackers and retargeting'),
    when: pair('Mesure d’audience, reciblage, pixels sociaux.', 'Analytics, retargeting, social pixels.'),
    needs: [
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
    evidence: pair('déclenchement après consentement', 'fired after consent'),
    source: 'CNIL, page du 4 juillet 2025',
  }),
  defineLegalRule({
    id: 'L-TEL',
    area: 'FR',
    title: pair('Démarchage téléphonique', 'Phone calls'),
    when: pair('Appels à des particuliers.', 'Calls to consumers.'),
    needs: [
      need(
        'tel.consent',
        'field',
        'Accord préalable, sauf contrat en cours et sujet lié.',
        'Prior consent, except for a running contract and a related subject.',
      ),
    ],
    validFrom: '2026-08-11',
    source: 'loi 2025-594, C. conso. L223-1',
  }),
  defineLegalRule({
    id: 'L-CONTEST',
    area: 'FR',
    title: pair('Jeux et concours', 'Contests and games'),
    when: pair('Concours, tirages au sort, jeux.', 'Contests, draws, games.'),
    needs: [
      need(
        'contest.rules',
        'document',
        'Règlement accessible : lots, dates, désignation des gagnants, usage des données ; aucune obligation d’achat déguisée.',
        'Rules within reach: prizes, dates, selection, data use; no disguised purchase obligation.',
      ),
    ],
    mentions: [
      pair('Jeu sans obligation d’achat, règlement sur notre site', 'No purchase necessary, rules on our site'),
    ],
    evidence: pair('règlement en HTML relié à la participation', 'HTML rules linked from the entry form'),
    source: 'C. conso. L121-20',
  }),
  defineLegalRule({
    id: 'L-PRICE',
    area: 'FR',
    title: pair('Réductions de prix', 'Price reductions'),
    when: pair('Réduction, soldes, code.', 'Reduction, sales, code.'),
    needs: [
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
    evidence: pair('prix de référence conservé', 'reference price kept'),
    source: 'C. conso. L112-1-1, C. com. L310-3',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-WDR',
    area: 'FR',
    title: pair('Fonction de rétractation', 'Withdrawal function'),
    when: pair('Vente en ligne à des particuliers.', 'Online sales to consumers.'),
    needs: [
      need(
        'wdr.button',
        'field',
        'Fonction en ligne gratuite « renoncer au contrat ici », confirmation et accusé durable ; conditions de vente à jour.',
        'Free online function “renoncer au contrat ici”, confirmation and durable receipt; terms updated.',
      ),
    ],
    evidence: pair('ajout prévu au parcours client', 'planned in the customer path'),
    validFrom: '2026-06-19',
    source: 'ordonnance 2026-2, décret 2026-3, C. conso. L221-21',
  }),
  defineLegalRule({
    id: 'L-EAA',
    area: 'FR',
    title: pair('Accessibilité du service', 'Accessibility of the service'),
    when: pair(
      'Commerce en ligne aux particuliers et autres services listés ; microentreprises dispensées.',
      'Online sales to consumers and other listed services; micro-enterprises exempt.',
    ),
    needs: [
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
    validFrom: '2025-06-28',
    source: 'loi 2023-171 art. 16',
  }),
  defineLegalRule({
    id: 'L-AI',
    area: 'FR',
    title: pair('Contenus et assistants d’IA', 'AI assistants and contents'),
    when: pair(
      'Assistant conversationnel, image, son ou vidéo produits par une IA.',
      'Chatbot, AI-made image, sound or video.',
    ),
    needs: [
      need(
        'ai.told',
        'mention',
        'La personne sait qu’elle parle à une machine ; les médias synthétiques sont signalés.',
        'People know they talk to a machine; synthetic media are labelled.',
      ),
    ],
    mentions: [pair('Réponse rédigée par un assistant automatique', 'Answer written by an automated assistant')],
    evidence: pair('première phrase de l’échange', 'first sentence of the exchange'),
    validFrom: '2026-08-02',
    source: 'règlement (UE) 2024/1689 art. 50',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-IP',
    area: 'FR',
    title: pair('Reprise de contenus de clients', 'Reuse of customers’ contents'),
    when: pair(
      'Publier la photo, le texte ou la vidéo d’un client ou d’un créateur.',
      'Publishing the photo, text or video of a customer or creator.',
    ),
    needs: [
      need(
        'ip.licence',
        'document',
        'Autorisation écrite : œuvre, supports, territoire, durée, but ; accord des personnes montrées ; moyen de revenir dessus.',
        'Written licence: work, media, territory, duration, purpose; consent of people shown; a way to revoke it.',
      ),
    ],
    evidence: pair('case d’autorisation non cochée et texte conservé', 'unticked permission box and stored text'),
    source: 'CPI L131-3, C. civ. art. 9',
  }),
  defineLegalRule({
    id: 'L-MINOR',
    area: 'FR',
    title: pair('Mineurs', 'Minors'),
    when: pair('Des moins de 18 ans sont montrés ou visés.', 'People under 18 are shown or targeted.'),
    needs: [
      need(
        'minor.parents',
        'document',
        'Autorisation des parents ; aucun profilage publicitaire.',
        'Parents’ authorisation; no advertising profiling.',
      ),
    ],
    evidence: pair('question posée au dépôt', 'question asked at upload'),
    source: 'loi 2020-1266, règlement (UE) 2022/2065 art. 28',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-REF',
    area: 'FR',
    title: pair('Parrainage et ambassadeurs', 'Referral and ambassadors'),
    when: pair('Un client recommande contre un avantage.', 'A customer recommends for a benefit.'),
    needs: [
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
    evidence: pair('mécanique sans collecte d’adresse', 'mechanics without address collection'),
    source: 'CPCE L34-5',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-GREEN',
    area: 'FR',
    title: pair('Allégations environnementales', 'Environmental claims'),
    when: pair('Un texte parle d’environnement.', 'A text speaks of the environment.'),
    needs: [
      need(
        'green.words',
        'field',
        'Pas de « biodégradable », « respectueux de l’environnement » ni « neutre en carbone » sans dossier.',
        'No “biodegradable”, “environment friendly” or “carbon neutral” without the file.',
      ),
    ],
    source: 'C. env. L541-9-1, L229-68',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-LANG',
    area: 'FR',
    title: pair('Langue des textes', 'Language of texts'),
    when: pair('Textes destinés aux particuliers en France.', 'Texts for consumers in France.'),
    needs: [need('lang.french', 'field', 'Une version française existe.', 'A French version exists.')],
    source: 'loi 94-665',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-SECTOR',
    area: 'FR',
    title: pair('Secteurs réglementés', 'Regulated sectors'),
    when: pair(
      'L’offre touche l’alcool, la santé, la finance, le jeu, les enfants…',
      'The offer touches alcohol, health, finance, gambling, children…',
    ),
    needs: [
      need(
        'sector.warning',
        'mention',
        'Avertissement du secteur sur chaque publication ; canaux et formats exclus vérifiés.',
        'Warning of the sector on each publication; excluded channels and formats checked.',
      ),
    ],
    evidence: pair('avertissement du secteur relu par une personne', 'warning of the sector read by a person'),
    source: 'textes de chaque secteur',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-CPF',
    area: 'FR',
    title: pair('Formations payées avec le CPF', 'Courses paid with the CPF'),
    when: pair(
      'Un organisme écrit, appelle ou envoie un message à des personnes qui peuvent payer avec leur compte personnel de formation.',
      'A training body writes, calls or messages people who may pay with their personal training account.',
    ),
    needs: [
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
    evidence: pair(
      'message qui ne propose pas le CPF ; éligibilité dite sur le site seulement',
      'a message that does not offer the CPF; eligibility told on the site only',
    ),
    validFrom: '2022-12-20',
    source: 'C. trav. L6323-8-1 (loi 2022-1587), L6323-7, R6323-2, arrêté du 30 décembre 2025',
    reviewedAt: '2026-11-25',
    reading: 'quoted',
  }),
  defineLegalRule({
    id: 'L-HEALTH',
    area: 'FR',
    title: pair('Professions de santé', 'Health professions'),
    when: pair(
      'Un cabinet d’une profession de santé dotée d’un ordre communique au public.',
      'A practice of a French regulated health profession speaks to the public.',
    ),
    needs: [
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
    evidence: pair(
      'ni témoignage, ni comparaison, ni parrainage récompensé dans le plan',
      'no testimonial, no comparison, no rewarded referral in the plan',
    ),
    validFrom: '2020-12-25',
    source: 'C. santé publ. R4321-67 et R4321-67-1 (masseurs-kinésithérapeutes), décrets 2020-1658 à 2020-1663',
    reviewedAt: '2026-11-25',
    reading: 'quoted',
  }),
  defineLegalRule({
    id: 'L-PROPERTY',
    area: 'FR',
    title: pair('Annonces immobilières', 'Property adverts'),
    when: pair('Une agence présente un bien à vendre ou à louer.', 'An agency shows a property for sale or to let.'),
    needs: [
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
    evidence: pair('liste de contrôle de l’annonce dans le brief', 'advert checklist in the brief'),
    validFrom: '2017-04-01',
    source: 'arrêté du 10 janvier 2017 (JORFTEXT000033888549)',
    reviewedAt: '2026-11-25',
    reading: 'official',
  }),
  defineLegalRule({
    id: 'L-ALCOHOL',
    area: 'FR',
    title: pair('Boissons alcooliques', 'Alcoholic drinks'),
    when: pair('Une publication présente une boisson alcoolique.', 'A publication shows an alcoholic drink.'),
    needs: [
      need(
        'alcohol.warning',
        'mention',
        'Message sanitaire lisible ; indications limitées au produit, à son origine et à sa composition ; ni jeu, ni défi, ni public mineur.',
        'Legible health message; only the product, its origin and its composition are told; no game, no challenge, no minors.',
      ),
    ],
    mentions: [
      pair(
        'L’abus d’alcool est dangereux pour la santé, à consommer avec modération',
        'L’abus d’alcool est dangereux pour la santé, à consommer avec modération',
      ),
    ],
    evidence: pair('message sanitaire ajouté au texte', 'health message added to the text'),
    source: 'C. santé publ. L3323-2 à L3323-4',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-MEDICINE',
    area: 'FR',
    title: pair('Médicaments sur ordonnance', 'Prescription-only medicines'),
    when: pair(
      'Une publication ou une annonce parle d’un acte fait avec un médicament délivré sur ordonnance.',
      'A publication or an advert speaks of a treatment with a medicine that needs a prescription.',
    ),
    needs: [need('medicine.public', 'field', ...noMedicineAdvert)],
    evidence: pair(
      'texte relu : la consultation, pas le médicament',
      'text read again: the consultation, not the medicine',
    ),
    source: 'C. santé publ. L5122-6',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-UK-CHARITY',
    area: 'GB',
    title: pair('Messages des organismes caritatifs (Royaume-Uni)', 'Charity messages (United Kingdom)'),
    when: pair(
      'Un organisme caritatif écrit à une personne qui l’a soutenu ou s’est intéressée à sa cause, sans accord préalable.',
      'A charity writes, without prior consent, to a person who supported it or showed interest in its cause.',
    ),
    needs: [
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
    evidence: pair('lien de refus dans chaque message', 'refusal link in every message'),
    validFrom: '2026-02-05',
    source: 'PECR 2003 reg. 22(3A), Data (Use and Access) Act 2025 s. 114, ICO guidance',
    reviewedAt: '2026-11-25',
    reading: 'quoted',
  }),
  defineLegalRule({
    id: 'L-UK-REV',
    answers: ['L-REV'],
    area: 'GB',
    title: pair('Avis en ligne (Royaume-Uni)', 'Online reviews (United Kingdom)'),
    when: pair('Publier ou récompenser des avis.', 'Publishing or rewarding reviews.'),
    needs: [
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
    mentions: [pair('Avis déposé contre une récompense', 'Review given in exchange for a reward')],
    evidence: pair(
      'politique d’avis publiée et mention sur chaque avis récompensé',
      'published review policy and a notice on each rewarded review',
    ),
    validFrom: '2025-04-06',
    source: 'Digital Markets, Competition and Consumers Act 2024',
  }),
  defineLegalRule({
    id: 'L-UK-AD',
    answers: ['L-INF'],
    area: 'GB',
    title: pair('Contenus payés (Royaume-Uni)', 'Paid content (United Kingdom)'),
    when: pair('Contenu payé ou doté.', 'Paid or gifted content.'),
    needs: [
      need(
        'ukad.label',
        'mention',
        'Mention « Ad » en tête de publication.',
        'Label “Ad” at the top of the publication.',
      ),
    ],
    mentions: [pair('Ad', 'Ad')],
    evidence: pair('mention imposée dans le brief', 'label required by the brief'),
    source: 'CAP Code',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-UK-EMAIL',
    answers: ['L-EMAIL'],
    area: 'GB',
    title: pair('Messages commerciaux (Royaume-Uni)', 'Commercial messages (United Kingdom)'),
    when: pair('Email ou SMS commercial.', 'Commercial email or SMS.'),
    needs: [
      need(
        'ukemail.consent',
        'field',
        'Particuliers : accord ou clients avec droit d’opposition ; entreprises : identité et opposition.',
        'Individuals: consent or soft opt-in; corporate addresses: identity and opt-out.',
      ),
    ],
    evidence: pair('lien d’opposition dans le modèle', 'opt-out link in the template'),
    source: 'PECR 2003',
    reviewedAt: null,
    reading: 'none',
  }),
  defineLegalRule({
    id: 'L-UK-DATA',
    answers: ['L-COOK', 'L-PIXEL'],
    area: 'GB',
    title: pair('Données et traceurs (Royaume-Uni)', 'Data and cookies (United Kingdom)'),
    when: pair('Données personnelles, traceurs.', 'Personal data, trackers.'),
    needs: [
      need(
        'ukdata.consent',
        'field',
        'Accord avant les traceurs, information claire.',
        'Consent before trackers, clear information.',
      ),
    ],
    evidence: pair('déclenchement après consentement', 'fired after consent'),
    source: 'UK GDPR, PECR 2003',
    reviewedAt: null,
    reading: 'none',
  }),
];

/** The rule of a twin: what French and foreign law are about is one, so is the proof. */
function ruleOfTwin({
  area,
  subject,
  alsoAnswers = [],
  asks,
  law,
  mentions = [],
  validFrom = null,
}: RuleTwin): LegalRule {
  const about = ownRules.find((one) => one.id === subject);
  const source = law[area];
  if (about === undefined || source === undefined) throw new RangeError(`a rule of ${area} about nothing: ${subject}`);
  const id = subject.replace('L-', `L-${area}-`);
  return {
    id,
    area,
    answers: [id, subject, ...alsoAnswers],
    title: about.title,
    when: about.when,
    needs: [{ id, kind: 'field', text: typesetText(asks) }],
    mentions,
    evidence: about.evidence,
    validFrom,
    source,
    national: law,
    reading: 'none',
    reviewedAt: null,
  };
}

export const legalRules: readonly LegalRule[] = [...ownRules, ...[...unionRules, ...otherRules].map(ruleOfTwin)];

export function legalRule(id: string): LegalRule {
  const found = legalRules.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`unknown legal rule: ${id}`);
  return found;
}

/**
 * The rule of a country about the subject of a rule: `L-REV` is `L-UK-REV` in the United Kingdom and `L-EU-REV` in Belgium;
 * null = none: the law of one country is not that of another.
 */
export const legalRuleIn = (id: string, country: string): LegalRule | null =>
  areasOf(country)
    .map((area) => legalRules.find((one) => one.area === area && one.answers.includes(id)))
    .find((one) => one !== undefined) ?? null;

/** The words that mark a paid publication in a country. */
export const paidContentMention = (country: string): Text =>
  legalRuleIn(paidContentRuleId, country)?.mentions[0] ?? advertisement;

/** The text that a rule rests on in a country: that of the area, and the national one where it is known. */
export function sourceIn({ area, source, national }: LegalRule, country: string): Text {
  const own = country === area ? undefined : lawIn({ ...national, [area]: undefined }, country);
  return own === undefined ? source : pair(`${source.fr} ; ${own.fr}`, `${source.en}; ${own.en}`);
}
