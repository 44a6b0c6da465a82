import { channelBudgetId } from '../../acquisition/channel-budget-plan.ts';
import type { Company } from '../../framework/company/company.ts';
import { firstYearOf } from '../../framework/economics/lines/line-of-channel.ts';
import { marginWithin } from '../../framework/economics/unit-economics.ts';
import {
  type Growth,
  type GrowthModel,
  growthModel,
  growthSimulation,
} from '../../framework/objectives/growth-simulation.ts';
import type { Insight } from '../../insights/define-insight.ts';
import type { CountedGain } from '../../insights/gains/gained-results.ts';
import { typesetText } from '../../language/typeset.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import type { CycleOutcome, EffectLedger, LedgerRow } from '../../planning/plan/economics/effect-ledger.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { PlannedTopic } from '../../planning/plan/planned-topic.ts';
import type { Steering } from '../../planning/plan/steering.ts';
import { minorUnits } from '../../values/money.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { type ActionEffect, actionEffect } from './action-effect.ts';
import { withinRoom } from './within-room.ts';
import { type LedgerEffect, ledgerEffects } from './counted-effects.ts';
import { inSeason } from './in-season.ts';
import { decidingAssumptions } from './deciding-assumptions.ts';
import { boundEffects } from './declared-effects.ts';
import { ownGains, reachableTotal, sharedGains } from './expected-gain.ts';
import { countedEffects } from './indistinct-effect.ts';
import { ledgerSummary } from './ledger-summary.ts';
import { provenMargin, provenSpread } from './proven-effect.ts';
import { repeatMargin } from './repeat-margin.ts';
import { savedMargin } from './saved-cost.ts';

/** Months of margin of a new customer that a plan counts. */
const marginMonths = 12;

/** What the ledger is made from. */
export interface LedgerInput {
  readonly context: PlanContext;
  readonly steering: Steering;
  readonly topics: readonly PlannedTopic[];
  readonly actions: readonly PlannedAction[];
  /** What the counts of the company prove, by the id of its action. */
  readonly gains: ReadonlyMap<string, CountedGain>;
  /** Money that the answers to contracts keep, by the id of their actions. */
  readonly saved: ReadonlyMap<string, NonNullable<Insight['saved']>>;
  readonly seed: number;
  /** Runs of the simulation. */
  readonly runs: number;
}

/** A ledger before its actions are gathered in projects. */
export type UngroupedLedger = Omit<EffectLedger, 'byProject'>;

/** The effects of the actions of a plan, and the new customers that they bring; `growth` gives odds, null when nothing is measured. */
export function effectLedger(input: LedgerInput): { readonly ledger: UngroupedLedger; readonly growth: Growth | null } {
  const { context, actions, seed, runs } = input;
  const { company, start } = context;
  const ofActions = actionEffects(input);
  const bound = boundEffects(company, actions, ofActions);
  const declares = bound.bound.length > 0;
  const effects = ledgerEffects(company, start, ofActions, bound).map((one) => ({
    one,
    reason: reasonOut(one, declares),
  }));
  const counted = effects.filter(({ one, reason }) => reason === null && one.simulated !== null).map(({ one }) => one);
  const model = growthModel(
    company,
    counted.flatMap(({ simulated }) => simulated ?? []),
  );
  const isMeasured = model.beside !== undefined || model.channels.some(({ newCustomers }) => newCustomers > 0);
  const growth = isMeasured ? withinRoom(company, inSeason(company, growthSimulation(model, seed, runs))) : null;
  const own = ownGains(model, model.actions);
  const idle = Math.round(growth?.idle ?? 0);
  const gained = growth === null ? 0 : Math.max(-idle, reachableTotal(own, Math.round(growth.p50) - idle));
  const shares = new Map(sharedGains(own, gained).map((gain, index) => [counted[index], gain]));
  const rows = ledgerRows(input, effects, { shares, growth });
  return { ledger: ledgerOf(input, rows, { growth, gained, model, unbound: bound.unbound }), growth };
}

function actionEffects({ context, steering, topics, actions, gains, saved }: LedgerInput): ActionEffect[] {
  const facts = {
    company: context.company,
    cycleStart: context.start,
    topics,
    allocation: steering.allocation.rows,
    actions,
    gains,
    saved,
    ...(context.previous === undefined ? {} : { previous: context.previous }),
  };
  return actions.flatMap((action) => actionEffect(action, facts) ?? []);
}

/** Why an effect is not in the simulation; null when it is. */
function reasonOut(one: LedgerEffect, declares: boolean): Text | null {
  if (one.base === null && one.declaredId === null) return noBase;
  // what is counted here is no assumption
  if (one.mechanism === 'repeat' || one.gain !== undefined || one.declaredId !== null || !declares) return null;
  return declaredFirst;
}

const noBase = pair(
  'Rien n’est mesuré là où elle agit : le premier relevé dira sur quoi elle porte.',
  'Nothing is measured where it acts: the first reading gives what it acts on.',
);
const declaredFirst = pair(
  'Les effets que l’entreprise déclare passent avant les hypothèses du catalogue, qui ne s’y ajoutent pas.',
  'The effects that the company declares come before the assumptions of the catalogue, which are not added to them.',
);

interface Simulated {
  /** New customers of each counted effect. */
  readonly shares: ReadonlyMap<LedgerEffect | undefined, number>;
  readonly growth: Growth | null;
}

function ledgerRows(
  { context, actions }: LedgerInput,
  effects: readonly { readonly one: LedgerEffect; readonly reason: Text | null }[],
  { shares, growth }: Simulated,
): LedgerRow[] {
  const { company } = context;
  const { currency } = company.organisation;
  return effects.flatMap(({ one, reason }): LedgerRow[] => {
    const action = actions.find(({ id }) => id === one.actionId);
    if (action === undefined) return [];
    const isCounted = reason === null && (one.mechanism === 'repeat' || growth !== null);
    const customers = isCounted ? (shares.get(one) ?? 0) : 0;
    const cost = sum(action.costs.map(({ planned }) => planned));
    const perCustomer = firstYearOf(company, one.base?.channelId ?? null);
    const each = minorUnits(perCustomer, currency);
    const margin = isCounted ? marginOf(company, one, { customers, perCustomer }) : 0;
    return [
      {
        actionId: one.actionId,
        declaredId: one.declaredId,
        mechanism: one.mechanism,
        scale: one.scale,
        base: one.base,
        prior: { ...one.effect, chance: one.chance, source: typesetText(one.source), grade: one.grade },
        halfLifeMonths: one.halfLifeMonths,
        startsOn: one.startsOn,
        group: one.group,
        counted: isCounted,
        reason: isCounted ? null : typesetText(reason ?? noBase),
        customers,
        margin: minorUnits(margin, currency),
        paysFrom: cost === 0 || each <= 0 ? null : Math.ceil(cost / each),
        readOn: action.profitability.verdictDate,
      },
    ];
  });
}

/** Margin of the cycle of a counted effect, currency units: what the counts prove, else that of its new customers or of repeat purchases. */
function marginOf(
  company: Company,
  one: LedgerEffect,
  { customers, perCustomer }: { readonly customers: number; readonly perCustomer: number },
): number {
  if (one.gain !== undefined) return provenMargin(company, one.gain, one, customers);
  if (one.saved !== undefined) return savedMargin(company, one.saved);
  return customers * perCustomer + (one.mechanism === 'repeat' ? repeatMargin(company, one) : 0);
}

interface Outcomes {
  readonly growth: Growth | null;
  /** New customers that the actions bring, in the central case. */
  readonly gained: number;
  readonly model: GrowthModel;
  readonly unbound: readonly { readonly id: string; readonly label: string }[];
}

function ledgerOf(
  input: LedgerInput,
  rows: LedgerRow[],
  { growth, gained, model, unbound }: Outcomes,
): UngroupedLedger {
  const { context, actions } = input;
  const { company } = context;
  const { currency } = company.organisation;
  const perCustomer = minorUnits(marginWithin(company.economics, marginMonths), currency);
  const repeat = sum(rows.filter(({ mechanism }) => mechanism === 'repeat').map(({ margin }) => margin));
  // Customers of another line leave another margin than the mean one.
  const apart = sum(
    rows
      .filter(({ mechanism }) => mechanism !== 'repeat')
      .map(
        ({ customers, margin }) =>
          margin - minorUnits(customers * marginWithin(company.economics, marginMonths), currency),
      ),
  );
  const without = growth === null ? 0 : Math.round(growth.idle);
  const central = without + gained;
  const proven = provenSpread(rows);
  const outcome = (customers: number, more: number): CycleOutcome | null => {
    const rounded = Math.round(customers);
    return growth === null
      ? null
      : { customers: rounded, marginGained: Math.round((rounded - without) * perCustomer + more) };
  };
  const cost = costOf(actions);
  const all = cost.added + cost.existingHours;
  const ledger: Omit<UngroupedLedger, 'summary'> = {
    rows,
    unbound: unbound.map(({ id, label }) => ({ id, label, reason: typesetText(notCarried) })),
    measured: growth !== null,
    without: outcome(without, 0),
    prudent: growth === null ? null : outcome(Math.min(growth.at(0.8), central), apart + proven.low),
    central: growth === null ? null : outcome(central, repeat + apart),
    bold:
      growth === null ? null : outcome(Math.max(growth.at(0.2), central), repeat + apart + proven.high - proven.mode),
    zeroEffect: outcome(without, 0),
    cost,
    marginPerCustomer: perCustomer,
    breakEven: perCustomer <= 0 ? null : Math.ceil(all / perCustomer),
    tornado: growth === null ? [] : decidingAssumptions(model, rows, actions, growth),
  };
  const { spentBefore, spent } = input.steering.allocation;
  const saved = minorUnits(Math.max(0, spentBefore - spent), currency);
  const effects = countedEffects(rows, actions, ledger.breakEven);
  const summary = ledgerSummary(ledger, { currency, saved, spread: growth, effects });
  return { ...ledger, summary: summary.map(typesetText) };
}

const notCarried = pair(
  'Aucune action de ce plan ne porte cet effet : il n’est pas compté.',
  'No action of this plan carries this effect: it is not counted.',
);

function costOf(actions: readonly PlannedAction[]): EffectLedger['cost'] {
  const total = (isCounted: (action: PlannedAction, nature: string) => boolean): number =>
    sum(
      actions.flatMap((action) =>
        action.costs.filter(({ nature }) => isCounted(action, nature)).map(({ planned }) => planned),
      ),
    );
  const isBudget = ({ catalogueId }: PlannedAction): boolean => catalogueId === channelBudgetId;
  return {
    added: total((action, nature) => nature !== 'people' && !isBudget(action)),
    existingHours: total((_action, nature) => nature === 'people'),
    existingBudgets: total((action, nature) => nature !== 'people' && isBudget(action)),
  };
}
