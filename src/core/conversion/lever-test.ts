import { channelTotal } from '../framework/channel-total.ts';
import type { Company } from '../framework/company/company.ts';
import { type TestDesign, testDesign } from '../framework/test-design.ts';
import { typesetText } from '../language/typeset.ts';
import { funnelRates } from '../planning/context/funnel-rates.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { LeverTest } from '../planning/plan/details/conversion-detail.ts';
import { pair, type Text } from '../values/text.ts';

type Candidate = Omit<Company['abCandidates'][number], 'id' | 'label'>;

/** Metrics counted at the end of the path: the others are steps before it. */
const finalMetrics = ['order', 'trial', 'conversion', 'lead'];
/** Conversion rate supposed where none is measured, and smallest relative change worth a test (working assumptions). */
const supposedRate = 0.02;
const smallestChange = 0.2;

/** The first question that 56 days of traffic can answer by comparison; otherwise what replaces a comparison on little traffic. */
export function leverTest({ company }: PlanContext, kind: 'comparison' | 'observation'): LeverTest {
  const questions = company.abCandidates.length > 0 ? company.abCandidates : [conversionQuestion(company)];
  const designed = questions.map((question) => ({ question, design: designOf(question) }));
  const feasible = kind === 'comparison' ? designed.find(({ design }) => design.feasible) : undefined;
  const { question, design } = feasible ?? (designed[0] as (typeof designed)[number]);
  const method = kind === 'observation' ? 'user_test' : comparisonMethod(question, design);
  return {
    metric: question.metric,
    baseline: question.baseline,
    relMde: question.relMde,
    alpha: 0.05,
    power: 0.8,
    nPerVariant: design.perVariant,
    eligiblePerDay: question.eligibleSessionsPerDay,
    days: design.days ?? 0,
    feasible: design.feasible,
    method,
    stopRule: typesetText(stopRule(method, design)),
  };
}

/** Whether the conversion rate of the whole site can be compared, when the company names no question of its own. */
function conversionQuestion(company: Company): Candidate {
  return {
    metric: 'conversion',
    baseline: funnelRates(company).ACT ?? supposedRate,
    relMde: smallestChange,
    eligibleSessionsPerDay: (channelTotal(company, 'sessions') ?? 0) / (company.period.baselineMonths * 30.4),
  };
}

const designOf = ({ baseline, relMde, eligibleSessionsPerDay }: Candidate): TestDesign =>
  testDesign({ baseline, relMde, eligiblePerDay: eligibleSessionsPerDay });

function comparisonMethod({ metric }: Candidate, { feasible }: TestDesign): LeverTest['method'] {
  if (!feasible) return 'before_after_with_control';
  return finalMetrics.includes(metric) ? 'ab' : 'micro_conversion_ab';
}

function stopRule(method: LeverTest['method'], { days, perVariant }: TestDesign): Text {
  if (method === 'user_test')
    return pair(
      'Cinq personnes, une tâche chacune ; arrêt quand deux personnes de suite ne révèlent plus rien.',
      'Five people, one task each; stop when two people in a row reveal nothing new.',
    );
  if (method === 'before_after_with_control')
    return pair(
      `Une comparaison demanderait ${days ?? 0} jours : mesurer quatre semaines avant et après, avec un canal témoin inchangé.`,
      `A comparison would take ${days ?? 0} days: measure four weeks before and after, with an unchanged control channel.`,
    );
  return pair(
    `Lecture unique après ${days ?? 0} jours et ${perVariant} visites par version, jamais avant.`,
    `A single reading after ${days ?? 0} days and ${perVariant} visits per version, never before.`,
  );
}
