import { describe, expect, test } from 'vitest';
import { criteria, planRules } from '../../../../src/core/gauge/criteria/index.ts';
import { type Finding, validateStrategy } from '../../../../src/core/gauge/validate-strategy.ts';
import { type Break, type Breaks, brokenCopy } from '../../../support/breakable-plan.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';
import { wordingDefects } from '../../../support/wording-defects.ts';
import { cr01ChannelsBreaks } from './cr01-channels.breaks.ts';
import { cr02TrafficDataBreaks } from './cr02-traffic-data.breaks.ts';
import { cr03PositioningBreaks } from './cr03-positioning.breaks.ts';
import { cr04ObjectivesBreaks } from './cr04-objectives.breaks.ts';
import { cr05StagesBreaks } from './cr05-stages.breaks.ts';
import { cr06AudienceFitBreaks } from './cr06-audience-fit.breaks.ts';
import { cr07ProspectAtTheCentreBreaks } from './cr07-prospect-at-the-centre.breaks.ts';
import { cr08SemanticAnalysisBreaks } from './cr08-semantic-analysis.breaks.ts';
import { cr09AcquisitionScenariosBreaks } from './cr09-acquisition-scenarios.breaks.ts';
import { cr10ScenarioRelevanceBreaks } from './cr10-scenario-relevance.breaks.ts';
import { cr11IndicatorsBreaks } from './cr11-indicators.breaks.ts';
import { cr12ConversionProposalsBreaks } from './cr12-conversion-proposals.breaks.ts';
import { cr13AccessibilityBreaks } from './cr13-accessibility.breaks.ts';
import { cr14RetentionPathBreaks } from './cr14-retention-path.breaks.ts';
import { cr15RetentionIndicatorsBreaks } from './cr15-retention-indicators.breaks.ts';
import { cr16ReferralCoherenceBreaks } from './cr16-referral-coherence.breaks.ts';
import { cr17ReferralProgrammesBreaks } from './cr17-referral-programmes.breaks.ts';
import { cr18ReferralIndicatorsBreaks } from './cr18-referral-indicators.breaks.ts';
import { cr19ActionSteeringBreaks } from './cr19-action-steering.breaks.ts';
import { cr20NextCycleBreaks } from './cr20-next-cycle.breaks.ts';

/** One file for all criteria, so that the plan is composed once. */
const company = exampleCompany('larkfield-rota');
const plan = planOf(company);

const breaks: Breaks = {
  ...cr01ChannelsBreaks,
  ...cr02TrafficDataBreaks,
  ...cr03PositioningBreaks,
  ...cr04ObjectivesBreaks,
  ...cr05StagesBreaks,
  ...cr06AudienceFitBreaks,
  ...cr07ProspectAtTheCentreBreaks,
  ...cr08SemanticAnalysisBreaks,
  ...cr09AcquisitionScenariosBreaks,
  ...cr10ScenarioRelevanceBreaks,
  ...cr11IndicatorsBreaks,
  ...cr12ConversionProposalsBreaks,
  ...cr13AccessibilityBreaks,
  ...cr14RetentionPathBreaks,
  ...cr15RetentionIndicatorsBreaks,
  ...cr16ReferralCoherenceBreaks,
  ...cr17ReferralProgrammesBreaks,
  ...cr18ReferralIndicatorsBreaks,
  ...cr19ActionSteeringBreaks,
  ...cr20NextCycleBreaks,
};

function findingsOf(ruleId: string, change: Break): Finding[] {
  const broken = brokenCopy(plan, company, change);
  return validateStrategy(broken.plan, broken.company, [ruleOf(ruleId)]).findings;
}
const ruleOf = (id: string) => planRules.find((rule) => rule.id === id)!;

test('there are twenty criteria, in order', () => {
  expect(criteria.map((criterion) => criterion.id)).toEqual(Array.from({ length: 20 }, (_, at) => `Cr${at + 1}`));
});
test('each rule starts with the id of its criterion', () => {
  for (const rule of planRules) expect(rule.id.split('.')[0]).toBe(rule.criterion.toLowerCase());
});
test('each rule has its break, and each break its rule', () => {
  expect(Object.keys(breaks).sort()).toEqual(planRules.map((rule) => rule.id).sort());
});
test('only a blocker is repaired by hours', () => {
  for (const rule of planRules.filter((one) => one.repairedBy !== undefined)) expect(rule.severity).toBe('blocker');
});
describe.each(planRules.map((rule) => rule.id))('%s', (id) => {
  test('reports its break with the place', () => {
    const findings = findingsOf(id, breaks[id]!);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((finding) => finding.ruleId === id && finding.path.startsWith('/'))).toBe(true);
    expect(findings.flatMap((finding) => wordingDefects(finding.message))).toEqual([]);
  });
  test('reports nothing on a sound plan', () => expect(findingsOf(id, () => undefined)).toEqual([]));
});
test('cr17.one-offer: only an amount agreed with each partner may be a blank in the text', () => {
  const blanked = (family: string): number =>
    findingsOf('cr17.one-offer', ({ actions }) => {
      const own = actions.find(({ referral }) => referral?.ready != null)!.referral!;
      own.family = family;
      own.rewardReferrer = { fr: 'Une carte de 20 €.', en: 'A card worth €20.' };
      own.ready!.parts.push({ ...own.ready!.parts[0]!, text: '[montant convenu]' });
    }).length;
  expect([blanked('partner'), blanked('sponsorship')]).toEqual([0, 1]);
});
describe('cr8.coverage-measured', () => {
  const faults = (change: Break): number => findingsOf('cr8.coverage-measured', change).length;
  test.each<[string, Break]>([
    ['starts late', ({ actions, cycle }) => (actions.find((one) => one.id === 'measure-site')!.start = cycle.end)],
    ['has no cost', ({ actions }) => (actions.find((one) => one.id === 'measure-site')!.costs = [])],
    ['has no indicator', ({ actions }) => (actions.find((one) => one.id === 'measure-site')!.kpis = [])],
    ['is not data to collect', (one) => (one.dataToCollect = [])],
    ['is marked as done', ({ method }) => (method.find((step) => step.id === 'control')!.done = true)],
  ])('without an audit, reports a measure that %s', (_name, change) => expect(faults(change)).toBe(1));
  test('with an audit, reports every target page that was not measured', () => {
    const unmeasured = faults((one) => {
      one.inputs.siteHash = 'a'.repeat(64);
      for (const topic of one.topics) topic.coverage = null;
    });
    expect(unmeasured).toBe(plan.topics.filter((one) => one.target.kind === 'page').length);
  });
});
