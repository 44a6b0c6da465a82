import type { Validation } from '../../gauge/validate-strategy.ts';
import { allInModelWords } from '../../framework/models/model-words.ts';
import { packOf } from '../../framework/models/pack-of.ts';
import { withDe } from '../../language/french-elision.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair } from '../../values/text.ts';
import type { Report } from '../blocks.ts';
import { documentBrand } from '../document-brand.ts';
import { longDay } from '../plan-cells.ts';
import { acquisitionPart } from './acquisition.ts';
import { briefsPart } from './briefs.ts';
import { calendarPart } from './calendar.ts';
import { channelsPart } from './channels.ts';
import { conversionPart } from './conversion.ts';
import { criteriaPart } from './criteria.ts';
import { dutiesPart } from './duties.ts';
import { figuresPart } from './figures.ts';
import { findingsPart } from './opening/findings.ts';
import { frameworkPart } from './framework.ts';
import { hypothesesPart } from './hypotheses.ts';
import { missingDataPart } from './missing-data.ts';
import { monthPart } from './month.ts';
import { objectivesPart } from './objectives.ts';
import { prioritiesPart } from './opening/priorities.ts';
import { readyTextsPart } from './ready-texts.ts';
import { referralPart } from './referral.ts';
import { retentionPart } from './retention.ts';
import { semanticsPart } from './semantics.ts';
import { steeringPart } from './steering.ts';
import { summaryPart } from './summary.ts';

/**
 * The written plan: what to do first and when, the nine parts of the framework, the result of each criterion, then the
 * briefs and the duties.
 */
export function planReport(
  strategy: Strategy,
  validation: Pick<Validation, 'criteria'>,
  personaNames: ReadonlyMap<string, string>,
): Report {
  const { company, cycle } = strategy;
  const [start, end] = [longDay(cycle.start), longDay(cycle.end)];
  const report: Report = {
    title: pair(`Plan d’activation ${withDe(company.name)}`, `Activation plan of ${company.name}`),
    subtitle: pair(
      `Cycle ${cycle.number}, du ${start.fr} au ${end.fr}, ${cycle.weeks} semaines`,
      `Cycle ${cycle.number}, from ${start.en} to ${end.en}, ${cycle.weeks} weeks`,
    ),
    blocks: [
      ...summaryPart(strategy),
      ...prioritiesPart(strategy),
      ...findingsPart(strategy),
      ...monthPart(strategy),
      ...figuresPart(strategy),
      ...calendarPart(strategy, personaNames),
      ...frameworkPart(strategy),
      ...channelsPart(strategy),
      ...objectivesPart(strategy),
      ...semanticsPart(strategy),
      ...acquisitionPart(strategy),
      ...conversionPart(strategy),
      ...retentionPart(strategy),
      ...referralPart(strategy),
      ...steeringPart(strategy),
      ...criteriaPart(validation, strategy),
      ...missingDataPart(strategy),
      ...hypothesesPart(strategy),
      ...briefsPart(strategy),
      ...readyTextsPart(strategy),
      ...dutiesPart(strategy),
    ],
  };
  const brand = documentBrand(strategy.inputs.company);
  return allInModelWords(brand === null ? report : { ...report, brand }, packOf(strategy.inputs.company));
}
