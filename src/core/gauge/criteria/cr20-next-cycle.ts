import { sideChannelsCut } from '../facts-of-company.ts';
import { unitEconomics } from '../../framework/economics/unit-economics.ts';
import { canonicalJson } from '../../planning/plan/hash/canonical-json.ts';
import { hashOfInputs } from '../../planning/plan/hash/hash-of-inputs.ts';
import type { AutomationJob } from '../../planning/plan/steering.ts';
import { nextCyclePlan } from '../../steering/next-cycle-plan.ts';
import { minorUnits } from '../../values/money.ts';
import { pair, type Text } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { channelsThatContradict, costsThatDiffer } from '../invariants.ts';
import { faultsAmong, faultsOfMissing, faultUnless } from '../faults.ts';

const requiredJobs: Readonly<Record<AutomationJob['kind'], Text>> = {
  import: pair('import', 'import'),
  kpi: pair('calcul des indicateurs', 'computation of indicators'),
  alert: pair('alerte', 'alert'),
  replan: pair('nouveau plan', 'new plan'),
};

export const cr20NextCycle = defineCriterion({
  id: 'Cr20',
  title: pair('le cycle suivant', 'the next cycle'),
  rules: [
    {
      id: 'cr20.reuse-decided',
      severity: 'blocker',
      message: {
        fr: 'Chaque action et chaque canal a une décision de réemploi, ou la règle et la date où elle sera prise.',
        en: 'Every action and channel has a reuse decision, or the rule and date when it will be taken.',
      },
      check: (strategy, company) => [
        ...faultsAmong(strategy.actions, '/actions', (one) => one.reuse.rule.fr !== '' && one.reuse.date >= one.start),
        ...faultsAmong(company.channels, '/inputs/company/channels', (one) =>
          strategy.channels.some((row) => row.channelId === one.id && row.rule.fr !== ''),
        ),
      ],
    },
    {
      id: 'cr20.ceiling-recomputed',
      severity: 'blocker',
      message: {
        fr: 'Le coût maximal par client est calculé, sa contrainte dite, et chaque canal a son plafond.',
        en: 'The maximum cost per customer is computed, its constraint stated, and every channel has its ceiling.',
      },
      check: (strategy, company) =>
        faultUnless(
          strategy.cac.cacMax > 0 &&
            strategy.cac.channelCap > 0 &&
            strategy.cac.cacMax === minorUnits(unitEconomics(company).cacMax, company.organisation.currency),
          '/cac/cacMax',
        ),
    },
    {
      id: 'cr20.cost-control-complete',
      severity: 'blocker',
      message: {
        fr: 'La surveillance du coût a ses alertes, sa règle de pause, son rythme, son recours et son responsable.',
        en: 'Cost control has its alerts, pause rule, rhythm, escalation and owner.',
      },
      check: (strategy) =>
        faultUnless(
          strategy.cac.alerts.length >= 2 &&
            [strategy.cac.pauseRule, strategy.cac.escalation, strategy.cac.reviewCadence, strategy.cac.owner].every(
              (text) => text.fr !== '',
            ),
          '/cac',
        ),
    },
    {
      id: 'cr20.next-budget-spread',
      severity: 'blocker',
      message: {
        fr: 'Le budget du cycle suivant est réparti, et son coût par client reste sous le plafond ou s’explique.',
        en: 'The next cycle’s budget is spread, and its cost per customer stays under the ceiling or is explained.',
      },
      check: (strategy) => {
        const next = strategy.nextCycle.allocation;
        const spread = next.rows.reduce((sum, row) => sum + row.after, 0);
        return faultUnless(
          Math.abs(spread - next.spent) < 0.01 &&
            next.spent <= next.budget + 0.01 &&
            (minorUnits(next.cac ?? 0, strategy.company.currency) <= strategy.cac.cacMax ||
              strategy.nextCycle.explanation.fr !== ''),
          '/nextCycle',
        );
      },
    },
    {
      id: 'cr20.steps-automated',
      severity: 'major',
      message: {
        fr: 'Import, calcul, alerte et nouveau plan sont automatisés.',
        en: 'Import, computation, alert and new plan are automated.',
      },
      check: (strategy) =>
        faultsOfMissing(requiredJobs, (kind) => strategy.automation.some((job) => job.kind === kind), '/automation'),
    },
    {
      id: 'cr20.next-spread-recomputed',
      severity: 'major',
      message: {
        fr: 'La répartition du cycle suivant se retrouve par le calcul.',
        en: 'The next cycle’s spread can be recomputed.',
      },
      check: (strategy, company) =>
        faultUnless(
          canonicalJson(nextCyclePlan(company).allocation) === canonicalJson(strategy.nextCycle.allocation),
          '/nextCycle/allocation',
        ),
    },
    {
      id: 'cr20.lessons-written',
      severity: 'minor',
      message: {
        fr: 'Chaque canal arrêté laisse une leçon écrite.',
        en: 'Every stopped channel leaves a written lesson.',
      },
      check: (strategy) =>
        faultsAmong(strategy.channels, '/channels', (one) => one.decision !== 'cut' || one.lesson !== null),
    },
    {
      id: 'cr20.plan-reproducible',
      severity: 'blocker',
      message: {
        fr: 'Le plan se refait à l’identique à partir de ses données.',
        en: 'The plan can be made again identically from its inputs.',
      },
      check: (strategy) =>
        faultUnless(
          hashOfInputs({
            company: strategy.inputs.company,
            siteHash: strategy.inputs.siteHash,
            start: strategy.cycle.start,
            weeks: strategy.cycle.weeks,
            seed: strategy.seed,
            engineVersion: strategy.engineVersion,
            catalogueVersion: strategy.catalogueVersion,
            ...(strategy.inputs.previous === undefined ? {} : { previous: strategy.inputs.previous }),
          }) === strategy.planHash,
          '/planHash',
        ),
    },
    {
      id: 'cr20.one-cost-per-customer',
      severity: 'blocker',
      message: {
        fr: 'Le coût par client d’un canal est le même partout.',
        en: 'The cost per customer of a channel is the same everywhere.',
      },
      check: costsThatDiffer,
    },
    {
      id: 'cr20.channel-said-once',
      severity: 'blocker',
      message: {
        fr: 'Le montant, la décision et les actions d’un canal se suivent partout.',
        en: 'The amount, the decision and the actions of a channel agree everywhere.',
      },
      check: channelsThatContradict,
    },
    {
      id: 'cr20.second-side-kept',
      severity: 'blocker',
      message: {
        fr: 'Un canal qui apporte le second public sous son plafond n’est pas coupé.',
        en: 'A channel that brings the second public under its ceiling is not cut.',
      },
      check: sideChannelsCut,
    },
  ],
});
