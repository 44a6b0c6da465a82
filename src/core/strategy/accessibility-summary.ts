import type { Company } from '../framework/company/company.ts';
import { isInUnion } from '../framework/legal/legal-areas.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { AccessibilitySummary } from '../planning/plan/method.ts';
import { addDays } from '../values/day.ts';
import { pair, plural, type Text } from '../values/text.ts';

type Duty = Pick<AccessibilitySummary, 'legalStatus' | 'reason'>;

/** Days from the start of the cycle to the audit of the key path. */
const auditDelay = 10;
/** A microenterprise has fewer people, and at most so much turnover (Directive (EU) 2019/882, article 3). */
const microenterprise = { people: 10, turnover: 2_000_000 };

/** Whether the accessibility duty of online services applies, from country, sales, headcount and turnover. */
export function accessibilitySummary({ company, start }: PlanContext): AccessibilitySummary {
  const { legalStatus, reason } = dutyOf(company.organisation);
  return { legalStatus, auditDate: addDays(start, auditDelay), reason };
}

function dutyOf({
  country,
  sellsToConsumersOnline,
  annualTurnoverNet: turnover,
  employees,
}: Company['organisation']): Duty {
  if (country === 'GB') return { legalStatus: 'in_scope', reason: reasons.unitedKingdom };
  if (!isInUnion(country)) return { legalStatus: 'unknown', reason: reasons.otherCountry };
  if (!sellsToConsumersOnline) return { legalStatus: 'exempt', reason: reasons.noOnlineSale };
  if (turnover === undefined) return { legalStatus: 'unknown', reason: reasons.unknownTurnover };
  return employees < microenterprise.people && turnover <= microenterprise.turnover
    ? { legalStatus: 'exempt', reason: microReason(employees) }
    : { legalStatus: 'in_scope', reason: reasons.inScope };
}

const reasons = {
  unitedKingdom: pair(
    'Equality Act 2010, articles 20 et 29\u202f: tout prestataire de services doit des aménagements raisonnables aux personnes handicapées, en ligne aussi, quelle que soit sa taille.',
    'Equality Act 2010, sections 20 and 29: every provider of services owes disabled people reasonable adjustments, online too, whatever its size.',
  ),
  otherCountry: pair(
    'Le droit national de l’égalité s’applique aux services en ligne : ce qu’il demande ici est à vérifier par une personne.',
    'National equality law applies to online services: what it requires here is to be checked by a person.',
  ),
  noOnlineSale: pair('Aucune vente en ligne à des consommateurs.', 'No online sale to consumers.'),
  unknownTurnover: pair(
    'Chiffre d’affaires inconnu : la dispense des microentreprises ne peut être établie.',
    'Unknown turnover: the exemption of microenterprises cannot be established.',
  ),
  inScope: pair(
    'Service de commerce électronique aux consommateurs : obligation depuis le 28 juin 2025.',
    'E-commerce service to consumers: required since 28 June 2025.',
  ),
};

function microReason(employees: number): Text {
  const people = pair(
    plural(employees, 'fr', { one: 'personne', other: 'personnes' }),
    plural(employees, 'en', { one: 'person', other: 'people' }),
  );
  return typesetText(
    pair(
      `Microentreprise (${employees} ${people.fr}) : dispensée de l'obligation de juin 2025 ; les améliorations restent proposées pour les publics servis.`,
      `Microenterprise (${employees} ${people.en}): exempt from the duty of June 2025; improvements are still proposed for the audiences served.`,
    ),
  );
}
