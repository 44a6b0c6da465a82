import { legalRuleIn, legalRules } from '../../framework/legal/legal-rules.ts';
import { pair, type Text } from '../../values/text.ts';

export interface LegalMention {
  /** Rule of the country: `L-INF` in France becomes `L-UK-AD` in the United Kingdom. */
  readonly ruleId: string;
  readonly required: Text;
  readonly evidence: Text;
}

/** Where the plan itself shows that a rule is kept. */
const evidences: Readonly<Record<string, Text>> = {
  'L-INF': pair('mention imposée dans le brief et les conditions', 'disclosure required by the brief and the terms'),
  'L-UK-AD': pair('mention imposée dans le brief', 'label required by the brief'),
  'L-REV': pair('page d’explication des avis, reliée au bloc', 'page explaining reviews, linked from the block'),
  'L-UK-REV': pair(
    'politique d’avis publiée et mention sur chaque avis récompensé',
    'published review policy and a notice on each rewarded review',
  ),
  'L-EMAIL': pair(
    'envoi limité aux contacts consentants, lien de désinscription dans le modèle',
    'sent to consenting contacts only, unsubscribe link in the template',
  ),
  'L-UK-EMAIL': pair('lien d’opposition dans le modèle', 'opt-out link in the template'),
  'L-COOK': pair('déclenchement après consentement', 'fired after consent'),
  'L-UK-DATA': pair('déclenchement après consentement', 'fired after consent'),
  'L-IP': pair('case d’autorisation non cochée et texte conservé', 'unticked permission box and stored text'),
  'L-MINOR': pair('question posée au dépôt', 'question asked at upload'),
  'L-CONTEST': pair('règlement en HTML relié à la participation', 'HTML rules linked from the entry form'),
  'L-PRICE': pair('prix de référence conservé', 'reference price kept'),
  'L-REF': pair('mécanique sans collecte d’adresse', 'mechanics without address collection'),
  'L-AI': pair('première phrase de l’échange', 'first sentence of the exchange'),
  'L-CPF': pair(
    'message qui ne propose pas le CPF ; éligibilité dite sur le site seulement',
    'a message that does not offer the CPF; eligibility told on the site only',
  ),
  'L-HEALTH': pair(
    'ni témoignage, ni comparaison, ni parrainage récompensé dans le plan',
    'no testimonial, no comparison, no rewarded referral in the plan',
  ),
  'L-PROPERTY': pair('liste de contrôle de l’annonce dans le brief', 'advert checklist in the brief'),
  'L-ALCOHOL': pair('message sanitaire ajouté au texte', 'health message added to the text'),
  'L-UK-CHARITY': pair('lien de refus dans chaque message', 'refusal link in every message'),
  'L-SECTOR': pair('avertissement du secteur relu par une personne', 'warning of the sector read by a person'),
  'L-WDR': pair('ajout prévu au parcours client', 'planned in the customer path'),
};

/** What a rule asks of an action in a country, as the catalogue of rules says it; an unknown rule asks for a check by a person. */
export function legalMention(id: string, country: string): LegalMention {
  const rule = legalRuleIn(id, country) ?? legalRules.find((one) => one.id === id);
  const ruleId = rule?.id ?? id;
  return {
    ruleId,
    required:
      rule === undefined
        ? pair('À vérifier par une personne.', 'To be checked by a person.')
        : pair(rule.needs.map((need) => need.text.fr).join(' '), rule.needs.map((need) => need.text.en).join(' ')),
    evidence: evidences[ruleId] ?? pair('tâche datée', 'dated task'),
  };
}
