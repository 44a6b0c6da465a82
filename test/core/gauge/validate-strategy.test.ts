import { expect, test } from '@jest/globals';
import type { Company } from '../../../src/core/framework/company/company.ts';
import { planRules } from '../../../src/core/gauge/rules/index.ts';
import type { Strategy } from '../../../src/core/planning/plan/plan.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

type Loose<Value> = Value extends readonly (infer Row)[]
  ? Loose<Row>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Loose<Value[Key]> }
    : Value;
type Plan = Loose<Strategy>;
type File = Loose<Company>;
type Break = (plan: Plan, company: File) => void;

const company = exampleCompany('larkfield-rota');
const plan = planOf(company);

/** The first action that carries a detail. */
const first = (one: Plan, detail: 'content' | 'scenario' | 'conversion' | 'retention' | 'referral') =>
  one.actions.find((action) => action[detail] !== null)!;
const editorial = (one: Plan) => one.actions.find((action) => action.content?.family === 'editorial')!.content!;
const without = (one: Plan, keep: (action: Plan['actions'][number]) => boolean): void => {
  one.actions = one.actions.filter(keep);
};

const breaks: Record<string, Break> = {
  'CR01-R1': (_plan, file) => {
    file.channels = file.channels.filter((one) => one.typeId !== 'CH-EMAIL-NL');
  },
  'CR01-R2': (_plan, file) => {
    for (const one of file.channels) if (!['CH-SEO', 'CH-DIRECT'].includes(one.typeId)) one.status = 'absent';
  },
  'CR01-R3': (_plan, file) => {
    file.relaysNone = [];
  },
  'CR01-R4': (_plan, file) => {
    file.channels[0]!.metrics = {};
  },
  'CR01-R5': (one) => {
    one.actions[0]!.channelIds = ['CH-TT'];
  },
  'CR02-R1': (one) => {
    one.traffic.channels[0]!.missing = ['m.users'];
    without(one, (action) => action.id !== 'measure-baseline');
  },
  'CR02-R2': (one) => {
    one.traffic.site.figures[0]!.value = 0.123456;
  },
  'CR02-R3': (_plan, file) => {
    file.period.baselineMonths = 2;
  },
  'CR02-R4': (_plan, file) => {
    delete file.siteTotals;
  },
  'CR02-R5': (one) => {
    one.dataToCollect = one.dataToCollect.filter((row) => row.id !== 'search-impressions');
  },
  'CR02-R6': (one) => {
    one.traffic.site.sessions = 2 * (one.traffic.site.sessions ?? 0);
  },
  'CR03-R1': (one) => {
    for (const score of one.positioning.scores) score.score = null;
  },
  'CR03-R2': (one) => {
    one.positioning.type = one.positioning.type === 'leader' ? 'follower' : 'leader';
  },
  'CR03-R3': (_plan, file) => {
    file.competitors = file.competitors.slice(0, 1);
  },
  'CR03-R4': (one) => {
    one.positioning.weaknesses = [];
  },
  'CR03-R5': (one) => {
    one.positioning.statement.fr = 'Nous sommes les meilleurs.';
  },
  'CR04-R1': (one) => {
    for (const row of one.objectives) row.kept = false;
  },
  'CR04-R2': (one) => {
    one.objectives[0]!.offerIds = [];
  },
  'CR04-R3': (one) => {
    one.objectives[0]!.probability = 0.02;
  },
  'CR04-R4': (one) => {
    one.objectives[0]!.probability = 0.2;
  },
  'CR04-R5': (one) => {
    for (const row of one.objectives) row.strategicObjectiveIds = ['so-1'];
  },
  'CR04-R6': (one) => {
    one.capacity.hoursPlanned = one.capacity.hoursTotal + 1;
  },
  'CR04-R7': (one) => {
    one.objectives[0]!.probability = 0.99;
  },
  'CR04-R8': (one) => {
    one.objectives.find((row) => row.kpiId.startsWith('K-CAC'))!.target = 1e6;
  },
  'CR05-R1': (one) => {
    one.stages.reverse();
  },
  'CR05-R2': (one) => {
    one.stages[0]!.definition.fr = 'Des gens arrivent sur le site, par divers chemins, puis ils font des choses.';
  },
  'CR05-R3': (one) => {
    one.stages[2]!.kpiIds = [];
  },
  'CR05-R4': (one) => {
    one.stages[0]!.exitEvent = one.stages[1]!.exitEvent;
  },
  'CR05-R5': (one) => {
    one.stages[0]!.title.en = '';
  },
  'CR06-R1': (_plan, file) => {
    file.personas[0]!.interests = ['one'];
  },
  'CR06-R2': (one) => {
    first(one, 'content').content!.adaptations = [];
  },
  'CR06-R3': (one) => {
    for (const action of one.actions) action.personaIds = ['p1'];
  },
  'CR06-R4': (_plan, file) => {
    file.personas[0]!.codes.trends[0]!.seenAt = '2024-01-01';
  },
  'CR07-R1': (one) => {
    without(one, (action) => action.content?.family !== 'ugc');
  },
  'CR07-R2': (one) => {
    first(one, 'content').content!.brandProof.offerId = 'unknown';
  },
  'CR07-R3': (one) => {
    for (const action of one.actions)
      if (action.content !== null) {
        action.content.interactivity = 0;
        action.content.family = 'editorial';
      }
  },
  'CR07-R4': (one) => {
    first(one, 'content').content!.message.body = 'we our us '.repeat(500);
  },
  'CR07-R5': (one) => {
    for (const action of one.actions) if (action.content !== null) action.content.personalisation = 'none';
  },
  'CR08-R1': (one) => {
    one.method = one.method.slice(1);
  },
  'CR08-R2': (one) => {
    one.keywords.reverse();
  },
  'CR08-R3': (one) => {
    const topic = one.topics.find((row) => row.linkStatus !== 'ok')!;
    topic.actionIds = [];
    topic.noActionReason = null;
  },
  'CR08-R4': (one) => {
    editorial(one).links = [];
  },
  'CR08-R5': (one) => {
    without(one, (action) => action.id !== 'measure-site');
  },
  'CR08-R6': (one) => {
    editorial(one).brief.outline = [];
  },
  'CR08-R7': (one) => {
    one.engineVersion = '';
  },
  'CR09-R1': (one) => {
    without(one, (action) => action.scenario === null);
  },
  'CR09-R2': (one) => {
    first(one, 'scenario').scenario!.expected = [];
  },
  'CR09-R3': (one) => {
    const { messages } = first(one, 'scenario').scenario!;
    messages[1]!.hook = 'other';
    messages[1]!.body = 'other';
    messages[1]!.cta = 'other';
  },
  'CR09-R4': (one) => {
    first(one, 'scenario').scenario!.supports = [];
  },
  'CR09-R5': (one) => {
    first(one, 'scenario').scenario!.decisionRule.stopIf = { fr: 'si cela ne marche pas', en: 'if it fails' };
  },
  'CR10-R1': (one) => {
    first(one, 'scenario').objectiveIds = ['go-99'];
  },
  'CR10-R2': (one) => {
    first(one, 'scenario').scenario!.relevance.affinity = 0.1;
  },
  'CR10-R3': (one) => {
    for (const action of one.actions) if (action.scenario !== null) action.personaIds = ['p1'];
  },
  'CR10-R4': (one) => {
    const action = first(one, 'scenario');
    action.channelIds = ['CH-LI-ADS'];
    action.scenario!.whatChanges = null;
  },
  'CR11-R1': (one) => {
    one.kpis = one.kpis.filter((kpi) => kpi.role !== 'conquest');
  },
  'CR11-R2': (one) => {
    one.kpis[0]!.baseline = null;
    one.kpis[0]!.baselineReason = null;
  },
  'CR11-R3': (one) => {
    one.kpis = one.kpis.filter((kpi) => kpi.kpiId !== 'K-NEWCUST');
  },
  'CR11-R4': (one) => {
    one.kpis = [...one.kpis, ...one.kpis];
  },
  'CR12-R1': (one) => {
    without(one, (action) => action.conversion?.family !== 'maturity');
  },
  'CR12-R2': (one) => {
    first(one, 'conversion').conversion!.friction.evidenceIds = [];
  },
  'CR12-R3': (one) => {
    const test = one.actions.find((action) => (action.conversion?.test ?? null) !== null)!.conversion!.test!;
    test.method = 'ab';
    test.feasible = false;
    test.days = 133;
  },
  'CR12-R4': (one) => {
    one.maturity.stages = [];
  },
  'CR12-R5': (one) => {
    first(one, 'conversion').conversion!.gainPerHour = null;
  },
  'CR13-R1': (one) => {
    without(one, (action) => action.kind !== 'accessibility');
  },
  'CR13-R2': (one) => {
    one.accessibility.auditDate = one.cycle.end;
  },
  'CR13-R3': (one) => {
    one.actions.find((action) => action.kind === 'accessibility')!.kpis = [];
  },
  'CR13-R4': (one) => {
    one.accessibility.reason.fr = '';
  },
  'CR13-R5': (one) => {
    first(one, 'content').content!.brief.accessibility = [];
  },
  'CR14-R1': (one) => {
    without(one, (action) => action.retention?.family !== 'satisfaction');
  },
  'CR14-R2': (one) => {
    const entry = one.actions.find((action) => action.id === one.retention.entry)!;
    entry.retention!.next.push({ condition: { fr: 'a', en: 'a' }, actionId: entry.id });
  },
  'CR14-R3': (one) => {
    one.retention.messagesPerWeekMax = 5;
  },
  'CR14-R4': (one) => {
    const step = one.actions.find(
      (action) => action.retention?.consent === 'opt_in' && action.retention.message !== null,
    )!;
    step.retention!.message!.legalMentions = [];
  },
  'CR14-R5': (one) => {
    without(one, (action) => !['R-CSAT', 'R-NPS', 'R-CES'].includes(action.catalogueId));
  },
  'CR15-R1': (one) => {
    first(one, 'retention').kpis = [];
  },
  'CR15-R2': (one) => {
    one.retention.outcomeKpiId = 'K-OPEN';
  },
  'CR16-R1': (one) => {
    first(one, 'referral').referral!.coherence.means = { fr: 'peu', en: 'few' };
  },
  'CR16-R2': (one) => {
    first(one, 'referral').referral!.rewardCost = one.cac.cacMax + 1;
  },
  'CR16-R3': (_plan, file) => {
    (file.competitors[0]!.referralSystem as { kind: string }).kind = '';
  },
  'CR16-R4': (one, file) => {
    file.nps = { promoters: 1, passives: 1, detractors: 50 };
    first(one, 'referral').referral!.typeId = 'G-GIVEGET';
  },
  'CR17-R1': (one) => {
    for (const action of one.actions) if (action.referral !== null) action.referral.family = 'sponsorship';
  },
  'CR17-R2': (one) => {
    one.actions.find((action) => action.referral?.family === 'review_reward')!.referral!.antifraud = [
      { fr: 'cinq étoiles exigées', en: 'five stars required' },
    ];
  },
  'CR17-R3': (one) => {
    first(one, 'referral').referral!.terms = [];
  },
  'CR18-R1': (one) => {
    const action = first(one, 'referral');
    action.kpis = action.kpis.filter((kpi) => kpi.kpiId !== 'K-REF-CAC');
  },
  'CR19-R1': (one) => {
    one.actions[0]!.costs = [];
  },
  'CR19-R2': (one) => {
    one.actions[0]!.kpis[0]!.owner = { fr: '', en: '' };
  },
  'CR19-R3': (one) => {
    one.actions[0]!.effort.weeks = [{ week: 3, hours: 500 }];
  },
  'CR19-R4': (one) => {
    one.costs.contingency = 0;
  },
  'CR19-R5': (one) => {
    one.actions[0]!.profitability.verdictDate = '2020-01-01';
  },
  'CR19-R6': (one) => {
    one.kpis[0]!.kpiId = 'K-OPEN';
  },
  'CR20-R1': (one) => {
    one.actions[0]!.reuse.date = '2020-01-01';
  },
  'CR20-R2': (one) => {
    one.cac.cacMax += 100;
  },
  'CR20-R3': (one) => {
    one.cac.alerts = [];
  },
  'CR20-R4': (one) => {
    one.nextCycle.allocation.rows[0]!.after += 1000;
  },
  'CR20-R5': (one) => {
    one.automation = one.automation.filter((job) => job.kind !== 'alert');
  },
  'CR20-R6': (one) => {
    one.nextCycle.allocation.reserve += 1;
  },
  'CR20-R7': (one) => {
    one.channels.find((row) => row.decision === 'cut')!.lesson = null;
  },
  'LEG-R1': (one) => {
    const item = one.actions.find((action) => action.legal.length > 0)!.legal[0]!;
    item.satisfied = false;
    item.taskDue = null;
  },
  'LEG-R2': (one) => {
    first(one, 'content').content!.message.body = 'With you, guaranteed compliance.';
  },
  'TXT-R1': (one) => {
    first(one, 'content').content!.message.body = 'You win 98765 customers.';
  },
  'DET-R1': (one) => {
    one.seed += 1;
  },
  'ACC-R1': (one) => {
    one.actions[0]!.title.en = ' ';
  },
};

test('the gauge holds the hundred and one rules, each with a break of its own here', () => {
  expect(planRules.length).toBe(101);
  expect(planRules.map((rule) => rule.id).filter((id) => breaks[id] === undefined)).toEqual([]);
});
test.each(planRules.map((rule) => [rule.id, rule] as const))(
  '%s fires on its break and names its place',
  (id, rule) => {
    const broken = structuredClone(plan) as unknown as Plan;
    const file = structuredClone(company) as File;
    breaks[id]?.(broken, file);
    const findings = validateStrategy(broken as unknown as Strategy, file as Company, [rule]).findings;
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((finding) => finding.ruleId === id && finding.path.startsWith('/'))).toBe(true);
    expect(findings.flatMap((finding) => wordingDefects(finding.message))).toEqual([]);
  },
);
test.each(planRules.map((rule) => [rule.id, rule] as const))('%s is silent on a sound plan', (_id, rule) => {
  expect(validateStrategy(plan, company, [rule]).findings).toEqual([]);
});
test('without an audit, coverage is accepted as estimated only while its measure is an early, costed action that is told', () => {
  const rule = planRules.filter((one) => one.id === 'CR08-R5');
  const faults = (change: Break): number => {
    const broken = structuredClone(plan) as unknown as Plan;
    change(broken, company as unknown as File);
    return validateStrategy(broken as unknown as Strategy, company, rule).findings.length;
  };
  const audit = (one: Plan) => one.actions.find((action) => action.id === 'measure-site')!;
  expect(faults(() => undefined)).toBe(0);
  expect(faults((one) => (audit(one).start = one.cycle.end))).toBe(1);
  expect(faults((one) => (audit(one).costs = []))).toBe(1);
  expect(faults((one) => (audit(one).kpis = []))).toBe(1);
  expect(faults((one) => (one.dataToCollect = []))).toBe(1);
  expect(faults((one) => (one.method.find((step) => step.id === 'control')!.done = true))).toBe(1);
});
test('with an audit, every target page without a measure is named', () => {
  const broken = structuredClone(plan) as unknown as Plan;
  broken.inputs.siteHash = 'a'.repeat(64);
  for (const topic of broken.topics) topic.coverage = topic.target.kind === 'page' ? null : topic.coverage;
  const rule = planRules.filter((one) => one.id === 'CR08-R5');
  expect(validateStrategy(broken as unknown as Strategy, company, rule).findings).toHaveLength(
    plan.topics.filter((one) => one.target.kind === 'page').length,
  );
});
test('one blocker violates its criterion, one minor leaves it satisfied', () => {
  const blocked = structuredClone(plan) as unknown as Plan;
  blocked.cac.cacMax += 100;
  expect(validateStrategy(blocked as unknown as Strategy, company).criteria.Cr20.status).toBe('violated');
  const light = structuredClone(plan) as unknown as Plan;
  light.stages[0]!.title.en = '';
  expect(validateStrategy(light as unknown as Strategy, company).criteria.Cr5.status).toBe('satisfied');
});
test('a plan carries its company, so that it can be judged alone', () => {
  expect(validateStrategy(plan, null)).toEqual(validateStrategy(plan, company));
});
test('the order of the company file does not change the findings', () => {
  const reversed = { ...company, channels: [...company.channels].reverse(), personas: [...company.personas].reverse() };
  expect(validateStrategy(plan, reversed)).toEqual(validateStrategy(plan, company));
});
