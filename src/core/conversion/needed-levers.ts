import type { Company } from '../framework/company/company.ts';
import { planContext } from '../planning/context/plan-context.ts';
import { unique } from '../values/unique.ts';
import { conversionFacts } from './conversion-facts.ts';
import type { Friction } from './conversion-lever.ts';
import { levers } from './levers/index.ts';

/** Ids of evidence that name an access need stated by an audience. */
const needEvidence = 'need:';

/** True for a friction that an audience states as an access need. */
export const isStatedNeed = ({ evidenceIds }: Friction, needs: readonly string[]): boolean =>
  evidenceIds.some((id) => id.startsWith(needEvidence) && needs.includes(id.slice(needEvidence.length)));

/** The evidence of each stated access need that a lever of the catalogue can answer. */
export function neededEvidence(company: Company): string[] {
  const facts = conversionFacts(planContext(company, null, { start: company.period.cycleStart }));
  const known = levers.flatMap((lever) => {
    const friction = lever.family === 'accessibility' ? lever.friction({ ...facts, findings: {} }) : null;
    return friction !== null && isStatedNeed(friction, facts.needs) ? friction.evidenceIds : [];
  });
  return unique(known.filter((id) => facts.needs.includes(id.slice(needEvidence.length)))).sort();
}
