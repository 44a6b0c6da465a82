import type { Company } from '../framework/company/company.ts';
import { contentWords, isSameWord, plainText } from '../framework/counters/plain-words.ts';
import { serviceLimits } from '../framework/counters/service-capacities.ts';
import type { Stage } from '../framework/stages.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { sum } from '../values/sum.ts';
import type { AcquisitionScenario } from './acquisition-scenario.ts';

type Goal = Company['strategicObjectives'][number];

/** Stages whose work serves each kind of goal. */
const stagesOfGoal: Readonly<Record<string, readonly Stage[]>> = {
  new_customers: ['ACQ', 'ACT'],
  market_entry: ['ACQ', 'ACT'],
  awareness: ['ACQ'],
  revenue_existing: ['REV', 'RET'],
  margin: ['REV'],
  retention: ['RET'],
  referral: ['REF'],
};

/** Part of a limit up to which it has room for more people (working assumption, as for the whole company). */
const freeShare = 0.8;

/** Words of a goal that wants what is empty to be taken, without accents. */
const filling = /\b(rempli\w*|occup\w*|combler|vides?|creux|creuses?|fill\w*|empty|seats?|off peak|quiet)\b/;

/** Hours of a label: « de 8 h à 15 h », "10 to 4". */
const hours = /\b\d{1,2}(?= ?(?:h|am|pm)\b)/g;

const signsOf = (text: string): string[] => [...contentWords(text), ...(plainText(text).match(hours) ?? [])];

/**
 * True for a goal that new customers serve although it speaks of margin or of sales: it asks to fill what the company
 * counts as free. Places that stay empty are paid for already.
 */
export function fillsRoom(company: Company, { kind, statement }: Goal): boolean {
  if (kind !== 'margin' && kind !== 'revenue_existing') return false;
  const free = freeLabels(company);
  if (free.length === 0) return false;
  if (filling.test(plainText(statement))) return true;
  const own = signsOf(statement);
  return free.some((label) => signsOf(label).filter((word) => own.some((one) => isSameWord(one, word))).length > 1);
}

/** What the company counts as free: the labels of its limits with room left. */
const freeLabels = memoizeByObject((company: Company): readonly string[] =>
  serviceLimits(company).flatMap(({ label, used, possible }) =>
    used !== null && possible > 0 && used / possible < freeShare ? [label] : [],
  ),
);

/** Weight of the goals that a scenario serves: by its stages, or by people who take what is free. */
export function servedWeight(
  company: Company,
  { stage, otherStages }: Pick<AcquisitionScenario, 'stage' | 'otherStages'>,
): number {
  const own = [stage, ...otherStages];
  const served = company.strategicObjectives.filter(
    (goal) => stagesOfGoal[goal.kind]?.some((one) => own.includes(one)) || fillsRoom(company, goal),
  );
  return Math.min(1, sum(served.map(({ weight }) => weight)));
}
