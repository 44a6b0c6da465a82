import { newVisitsFactor } from '../../acquisition/scenario-priors.ts';
import type { Company } from '../../framework/company/company.ts';
import { customersBeside } from '../../framework/customers-beside.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import { searchEffect, type SimulatedEffect } from '../../framework/objectives/growth-simulation.ts';
import type { EffectBase, LedgerRow } from '../../planning/plan/economics/effect-ledger.ts';
import { addMonths, daysBetween, type Day } from '../../values/day.ts';
import type { ActionEffect } from './action-effect.ts';
import { declaredSource } from './catalogue-priors.ts';
import type { BoundEffects, DeclaredEffect } from './declared-effects.ts';

/** An effect of the ledger with what the simulation draws; null for one on repeat purchases. */
export interface LedgerEffect extends ActionEffect {
  readonly declaredId: string | null;
  readonly simulated: SimulatedEffect | null;
}

const daysPerMonth = 30.4375;

/** The effects that the simulation may draw: those that the company declares for its actions, then the others. */
export function ledgerEffects(
  company: Company,
  cycleStart: Day,
  effects: readonly ActionEffect[],
  { bound }: BoundEffects,
): LedgerEffect[] {
  const carried = new Set(bound.map(({ action }) => action.id));
  return [
    ...bound.map(({ declared, action }) => declaredEffect(company, cycleStart, declared, action.id)),
    ...effects
      .filter(({ actionId }) => !carried.has(actionId))
      .map(
        (effect): LedgerEffect => ({
          ...effect,
          declaredId: null,
          simulated: simulatedOf(effect, startMonth(company, cycleStart, effect.startsOn)),
        }),
      ),
  ];
}

function startMonth(company: Company, cycleStart: Day, startsOn: Day): number {
  const month = Math.floor(daysBetween(cycleStart, startsOn) / daysPerMonth);
  return Math.min(cycleMonths(company), Math.max(0, month));
}

function simulatedOf(one: ActionEffect, from: number): SimulatedEffect | null {
  const { base, mechanism, scale, effect, chance, halfLifeMonths } = one;
  if (base === null || base.channelId === null || mechanism === 'repeat') return null;
  return {
    channel: base.channelId,
    target: targetOf(mechanism, scale),
    effect: [effect.low, effect.mode, effect.high],
    cvrFactor: newVisitsFactor,
    halfLifeMonths,
    startMonth: from,
    successProb: chance,
    overlaps: mechanism !== 'spending',
  };
}

function targetOf(mechanism: ActionEffect['mechanism'], scale: ActionEffect['scale']): SimulatedEffect['target'] {
  if (mechanism === 'rate') return 'cvr_rel';
  if (scale === 'relative') return 'sessions_rel';
  return mechanism === 'customers' ? 'customers_abs' : 'sessions_abs';
}

function declaredEffect(company: Company, cycleStart: Day, declared: DeclaredEffect, actionId: string): LedgerEffect {
  const [low, mode, high] = declared.effectFrom === 'keywords' ? searchEffect(company) : (declared.effect ?? [0, 0, 0]);
  const absolute = declared.target === 'sessions_abs' || declared.target === 'customers_abs';
  return {
    actionId,
    declaredId: declared.id,
    mechanism: mechanisms[declared.target],
    scale: absolute ? 'absolute' : 'relative',
    base: declaredBase(company, declared),
    effect: { low, mode, high },
    chance: declared.successProb,
    source: declaredSource,
    grade: 'C',
    halfLifeMonths: declared.halfLifeMonths,
    startsOn: addMonths(cycleStart, declared.startMonth),
    group: `declared:${declared.target}:${declared.channel}`,
    simulated: { ...declared, effect: [low, mode, high] },
  };
}

const mechanisms: Readonly<Record<DeclaredEffect['target'], LedgerRow['mechanism']>> = {
  sessions_rel: 'visits',
  sessions_abs: 'visits',
  cvr_rel: 'rate',
  customers_abs: 'customers',
};

/** What a declared effect acts on: the visits of its channel, or the customers of all channels. */
function declaredBase(company: Company, { channel, target }: DeclaredEffect): EffectBase | null {
  const { channels, period } = company;
  const own = channels.filter(({ id }) => channel === '*' || id === channel);
  const isVisits = target === 'sessions_rel' || target === 'sessions_abs';
  const counts = own.flatMap(({ metrics }) => (isVisits ? metrics.sessions : metrics.newCustomers) ?? []);
  const { customers, throughSite } = customersBeside(company);
  const isOnAll = channel === '*' && target === 'cvr_rel' && throughSite;
  if (isOnAll) counts.push(customers);
  const total = counts.reduce((sum, one) => sum + one, 0);
  if (counts.length === 0) return null;
  return {
    unit: isVisits ? 'visits' : 'customers',
    channelId: channel,
    perMonth: total / Math.max(1, period.baselineMonths),
  };
}
