import { legalRuleIn, legalRules } from '../../framework/legal/legal-rules.ts';
import { languageTags } from '../../values/locale.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';

export interface LegalMention {
  /** Rule of the country: `L-INF` in France becomes `L-UK-AD` in the United Kingdom. */
  readonly ruleId: string;
  readonly required: Text;
  /** Where the plan shows that the rule is kept. */
  readonly evidence: Text;
}

/** What a rule requires of an action in a country; where the catalogue lacks the law of the country, a check by a person. */
export function legalMention(id: string, country: string): LegalMention {
  const rule = legalRuleIn(id, country);
  if (rule === null) return { ruleId: id, required: toCheck(id, country), evidence: pair('tâche datée', 'dated task') };
  return {
    ruleId: rule.id,
    required: pair(rule.needs.map((need) => need.text.fr).join(' '), rule.needs.map((need) => need.text.en).join(' ')),
    evidence: rule.evidence,
  };
}

/** The subject of the rule, and why no text is given. */
function toCheck(id: string, country: string): Text {
  const title = legalRules.find((one) => one.id === id)?.title ?? pair(id, id);
  return inBoth((locale) => {
    const name = new Intl.DisplayNames([languageTags[locale]], { type: 'region' }).of(country) ?? country;
    return locale === 'fr'
      ? `${title.fr}\u00a0: le catalogue n’a pas la loi de ce pays (${name}) et ne donne pas celle d’un autre. Faites vérifier ce point avant de publier.`
      : `${title.en}: the catalogue does not have the law of this country (${name}) and gives that of no other. Have it checked before you publish.`;
  });
}
