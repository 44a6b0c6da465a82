import type { Text } from '../values/text.ts';
import { pair } from './pair.ts';

export interface LegalMention {
  /** Rule of the country: `L-INF` in France becomes `L-UK-AD` in the United Kingdom. */
  readonly ruleId: string;
  readonly required: Text;
  readonly evidence: Text;
}

const british: Readonly<Record<string, string>> = {
  'L-INF': 'L-UK-AD',
  'L-REV': 'L-UK-REV',
  'L-EMAIL': 'L-UK-EMAIL',
  'L-COOK': 'L-UK-DATA',
};

const mentions: Readonly<Record<string, LegalMention>> = {
  'L-INF': {
    ruleId: 'L-INF',
    required: pair(
      'Mention « Collaboration commerciale » lisible sur la publication ; contrat écrit dès 1 000 € par an et par créateur.',
      'A legible “Collaboration commerciale” mention on the post; a written contract from €1,000 a year per creator.',
    ),
    evidence: pair('mention imposée dans le brief et les conditions', 'disclosure required by the brief and the terms'),
  },
  'L-UK-AD': {
    ruleId: 'L-UK-AD',
    required: pair(
      'Mention « Ad » au début de toute publication payée ou offerte.',
      'The “Ad” label at the start of any paid or gifted post.',
    ),
    evidence: pair('mention imposée dans le brief', 'label required by the brief'),
  },
  'L-REV': {
    ruleId: 'L-REV',
    required: pair(
      "Près des avis : contrôle ou non, dates de l'avis et de l'expérience, critères de tri ; même récompense pour toute note, déclarée ; jamais de récompense sur les fiches Google.",
      'Near the reviews: whether they are checked, dates of review and experience, sorting criteria; the same reward for any rating, disclosed; never a reward on Google profiles.',
    ),
    evidence: pair('page d’explication des avis, reliée au bloc', 'page explaining reviews, linked from the block'),
  },
  'L-UK-REV': {
    ruleId: 'L-UK-REV',
    required: pair(
      'Avis récompensés signalés, politique publiée, contrôles proportionnés.',
      'Incentivised reviews disclosed, a published policy, proportionate checks.',
    ),
    evidence: pair(
      'politique d’avis publiée et mention sur chaque avis récompensé',
      'published review policy and a notice on each rewarded review',
    ),
  },
  'L-EMAIL': {
    ruleId: 'L-EMAIL',
    required: pair(
      'Consentement prouvé (case non cochée) ou client existant informé, expéditeur identifié, désinscription en un clic.',
      'Proven consent (unticked box) or an informed existing customer, identified sender, one-click unsubscribe.',
    ),
    evidence: pair(
      'envoi limité aux contacts consentants, lien de désinscription dans le modèle',
      'sent to consenting contacts only, unsubscribe link in the template',
    ),
  },
  'L-UK-EMAIL': {
    ruleId: 'L-UK-EMAIL',
    required: pair(
      'Consentement ou client existant ; pour les sociétés, identité et droit d’opposition.',
      'Consent or soft opt-in; for companies, identity and opt-out.',
    ),
    evidence: pair('lien d’opposition dans le modèle', 'opt-out link in the template'),
  },
  'L-COOK': {
    ruleId: 'L-COOK',
    required: pair(
      'Aucun traceur avant consentement, refus aussi simple que l’accord.',
      'No tracer before consent, refusing as easy as accepting.',
    ),
    evidence: pair('déclenchement après consentement', 'fired after consent'),
  },
  'L-UK-DATA': {
    ruleId: 'L-UK-DATA',
    required: pair('Consentement aux traceurs et information sur les données.', 'Consent to tracers and data notice.'),
    evidence: pair('déclenchement après consentement', 'fired after consent'),
  },
  'L-IP': {
    ruleId: 'L-IP',
    required: pair(
      'Autorisation écrite : œuvre, supports, territoire, durée, but, retrait ; droit à l’image des personnes visibles.',
      'Written licence: work, media, territory, duration, purpose, withdrawal; image rights of people shown.',
    ),
    evidence: pair('case d’autorisation non cochée et texte conservé', 'unticked permission box and stored text'),
  },
  'L-MINOR': {
    ruleId: 'L-MINOR',
    required: pair(
      'Autorisation parentale pour toute personne mineure visible.',
      'Parental consent for any minor shown.',
    ),
    evidence: pair('question posée au dépôt', 'question asked at upload'),
  },
  'L-CONTEST': {
    ruleId: 'L-CONTEST',
    required: pair(
      'Règlement accessible : dates, lots, choix du gagnant, usage des données, aucune obligation d’achat.',
      'Accessible rules: dates, prizes, selection, use of data, no purchase needed.',
    ),
    evidence: pair('règlement en HTML relié à la participation', 'HTML rules linked from the entry form'),
  },
  'L-PRICE': {
    ruleId: 'L-PRICE',
    required: pair(
      'Réduction annoncée par rapport au prix le plus bas des trente derniers jours.',
      'Reduction announced against the lowest price of the last thirty days.',
    ),
    evidence: pair('prix de référence conservé', 'reference price kept'),
  },
  'L-REF': {
    ruleId: 'L-REF',
    required: pair(
      'Lien partagé par le client lui-même ; aucune adresse de proche collectée ; mention si publication récompensée.',
      'A link shared by the customer; no friend’s address collected; a disclosure on rewarded posts.',
    ),
    evidence: pair('mécanique sans collecte d’adresse', 'mechanics without address collection'),
  },
  'L-AI': {
    ruleId: 'L-AI',
    required: pair(
      'Annonce claire que la réponse vient d’une machine.',
      'A clear notice that answers come from a machine.',
    ),
    evidence: pair('première phrase de l’échange', 'first sentence of the exchange'),
  },
  'L-WDR': {
    ruleId: 'L-WDR',
    required: pair(
      'Fonction de rétractation en ligne et accusé de réception.',
      'Online withdrawal function and receipt.',
    ),
    evidence: pair('ajout prévu au parcours client', 'planned in the customer path'),
  },
};

/** What a rule asks of an action in a country; an unknown rule asks for a check by a person. */
export function legalMention(id: string, country: string): LegalMention {
  const local = country === 'GB' ? (british[id] ?? id) : id;
  return (
    mentions[local] ?? {
      ruleId: local,
      required: pair('À vérifier par une personne.', 'To be checked by a person.'),
      evidence: pair('tâche datée', 'dated task'),
    }
  );
}
