import type { Company } from '../../src/core/framework/company/company.ts';
import { stageRows } from '../../src/core/framework/stages.ts';
import type { Strategy } from '../../src/core/planning/plan/plan.ts';
import type { PlannedAction } from '../../src/core/planning/plan/planned-action.ts';
import { pair } from '../../src/core/values/text.ts';
import { exampleCompany } from './companies.ts';

/** A plan that contains nothing but its company and its stages, with the parts given. */
export function smallPlan(parts: Partial<Strategy> = {}, company: Partial<Company> = {}): Strategy {
  const full = { ...exampleCompany('maison-tilleul-gres'), ...company };
  const plan: Partial<Strategy> = {
    company: { ...full.organisation, currency: 'EUR', language: 'fr' } as unknown as Strategy['company'],
    cycle: { id: 'c1', number: 1, start: '2027-01-04', end: '2027-06-27', weeks: 25, status: 'draft' },
    stages: stageRows.map(({ id, title }, at) => ({ stage: id, title, need: at === 0 ? 0.6 : 0.1 })) as never,
    insights: [],
    priorities: [],
    projects: [],
    actions: [],
    tasks: [],
    objectives: [],
    statedGoals: [],
    ideas: [],
    topics: [],
    keywords: [],
    kpis: [],
    channels: [],
    method: [],
    dataToCollect: [],
    automation: [],
    traffic: {
      site: { sessions: null, newCustomers: null, figures: [] },
      channels: [],
      funnel: { steps: [], leadToCustomer: [], unknownOrigin: null },
    } as never,
    positioning: { scores: [], type: 'follower', alternatives: [], aim: { text: pair('', ''), levers: [] } } as never,
    costs: { currency: 'EUR', budget: 0, cashPlanned: 0, byPurpose: [] } as never,
    cac: {
      cacMax: 2673,
      channelCap: 2000,
      lines: [],
      breakEven: 4000,
      sharedPerCustomer: 0,
      alerts: [],
      owner: pair('la gérance', 'the management'),
    } as never,
    ledger: {
      summary: [],
      rows: [],
      unbound: [],
      measured: false,
      without: null,
      prudent: null,
      central: null,
      bold: null,
      zeroEffect: null,
      byProject: [],
      tornado: [],
    } as never,
    nextCycle: { allocation: { rows: [], spentBefore: 0, spent: 0 } } as never,
    economics: { derivation: pair('Plafond\u00a0: valeur ÷ rapport.', 'Ceiling: value ÷ ratio.') } as never,
    referral: { existing: [], noReward: [] },
    inputs: { company: full, siteHash: null },
    ...parts,
  };
  return plan as Strategy;
}

/** An action that contains nothing but a title, with the parts given. */
export function smallAction(parts: Partial<PlannedAction> = {}): PlannedAction {
  const action: Partial<PlannedAction> = {
    id: 'a',
    kind: 'content',
    title: pair('Une action', 'An action'),
    personaIds: [],
    channelIds: [],
    costs: [],
    kpis: [],
    legal: [],
    effort: { planned: 2 } as PlannedAction['effort'],
    explain: { score: 1, factors: [], runnerUp: null },
    stage: 'ACQ',
    content: null,
    scenario: null,
    conversion: null,
    retention: null,
    referral: null,
    ...parts,
  };
  return action as PlannedAction;
}
