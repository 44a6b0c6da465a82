import { legalRuleIn, legalRules } from '../../framework/legal/legal-rules.ts';
import { pair, type Text } from '../../values/text.ts';

export interface LegalMention {
  /** Rule of the country: `L-INF` in France becomes `L-UK-AD` in the United Kingdom. */
  readonly ruleId: string;
  readonly required: Text;
  /** Where the plan shows that the rule is kept. */
  readonly evidence: Text;
}

/** What a rule requires of an action in a country; a rule that the catalogue lacks requires a check by a person. */
export function legalMention(id: string, country: string): LegalMention {
  const rule = legalRuleIn(id, country) ?? legalRules.find((one) => one.id === id);
  if (rule === undefined)
    return {
      ruleId: id,
      required: pair('À vérifier par une personne.', 'To be checked by a person.'),
      evidence: pair('tâche datée', 'dated task'),
    };
  return {
    ruleId: rule.id,
    required: pair(rule.needs.map((need) => need.text.fr).join(' '), rule.needs.map((need) => need.text.en).join(' ')),
    evidence: rule.evidence,
  };
}
