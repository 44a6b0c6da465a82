import { referralChannelId } from '../../framework/channel-ids.ts';
import type { Company } from '../../framework/company/company.ts';
import { englishStem } from '../../language/en/stem.ts';
import { frenchStem } from '../../language/fr/stem.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { compareById } from '../../values/compare-text.ts';
import type { ActionEffect } from './action-effect.ts';

export type DeclaredEffect = NonNullable<Company['simulation']>['actions'][number];

/** Declared effects with the action that carries each, and those that none carries. */
export interface BoundEffects {
  readonly bound: readonly { readonly declared: DeclaredEffect; readonly action: PlannedAction }[];
  readonly unbound: readonly DeclaredEffect[];
}

/** A candidate with what its catalogue entry changes. */
interface Candidate {
  readonly action: PlannedAction;
  readonly mechanism: ActionEffect['mechanism'] | null;
  readonly stems: ReadonlySet<string>;
}

/** Words shared with an action under which the label of an effect on an unknown channel does not name it. */
const leastSharedWords = 1;

/**
 * Gives each effect that the company declares to the action that makes the same change on the same channel, the one whose
 * words are nearest to its label; an action carries one, but the budget of a channel all the effects of this budget.
 */
export function boundEffects(
  company: Company,
  actions: readonly PlannedAction[],
  effects: readonly ActionEffect[],
): BoundEffects {
  const mechanisms = new Map(effects.map(({ actionId, mechanism }) => [actionId, mechanism]));
  const candidates = actions.map(
    (action): Candidate => ({
      action,
      mechanism: mechanisms.get(action.id) ?? null,
      stems: stemsOf(`${action.title.fr} ${action.title.en} ${action.what.fr} ${action.what.en}`),
    }),
  );
  const taken = new Set<string>();
  const bound: { declared: DeclaredEffect; action: PlannedAction }[] = [];
  const unbound: DeclaredEffect[] = [];
  for (const declared of company.simulation?.actions ?? []) {
    const action = carrierOf(declared, company, candidates, taken);
    if (action === null) unbound.push(declared);
    else {
      taken.add(action.id);
      bound.push({ declared, action });
    }
  }
  return { bound, unbound };
}

function carrierOf(
  declared: DeclaredEffect,
  company: Company,
  candidates: readonly Candidate[],
  taken: ReadonlySet<string>,
): PlannedAction | null {
  if (declared.actionId !== undefined) {
    const { actionId } = declared;
    return candidates.find(({ action }) => action.id === actionId || action.catalogueId === actionId)?.action ?? null;
  }
  const words = stemsOf(declared.label);
  const scored = candidates
    .filter(({ action }) => !taken.has(action.id) || action.id === budgetOf(declared))
    .map((one) => ({ action: one.action, score: scoreOf(one, declared, company, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareById(a.action, b.action));
  return scored[0]?.action ?? null;
}

const budgetOf = ({ channel }: DeclaredEffect): string => `budget-${channel.replaceAll('_', '-')}`;

/** 0 when the action does not make this change there; the more, the nearer. */
function scoreOf(one: Candidate, declared: DeclaredEffect, company: Company, words: ReadonlySet<string>): number {
  const typeId = company.channels.find(({ id }) => id === declared.channel)?.typeId ?? null;
  const change = changeScore(one, declared, typeId);
  const shared = [...words].filter((stem) => one.stems.has(stem)).length;
  const isThere =
    declared.channel === '*' ||
    one.action.id === budgetOf(declared) ||
    (typeId !== null && one.action.channelIds.includes(typeId));
  if (change === 0 || (!isThere && (typeId !== null || shared < leastSharedWords))) return 0;
  // The main channel of the action comes first.
  const main = typeId !== null && one.action.channelIds[0] === typeId ? 0.5 : 0;
  return 2 * change + main + (3 * shared) / Math.max(1, words.size);
}

/** How well the action makes the declared kind of change, 0–1. */
function changeScore({ action, mechanism }: Candidate, declared: DeclaredEffect, typeId: string | null): number {
  const isBudget = action.id === budgetOf(declared);
  const acquires = action.stage === 'ACQ' && (action.content !== null || action.scenario !== null);
  switch (declared.target) {
    case 'cvr_rel':
      if (declared.channel !== '*') return isBudget ? 1 : acquires ? 0.5 : 0;
      return mechanism === 'rate' ? 1 : action.retention !== null ? 0.3 : 0;
    case 'customers_abs':
      if (action.referral !== null) return typeId === referralChannelId || typeId === null ? 1 : 0.5;
      return action.scenario !== null ? 0.8 : acquires ? 0.5 : 0;
    case 'sessions_rel':
      return isBudget ? 1 : acquires && (declared.effect?.[1] ?? 0) > 0 ? 0.8 : 0;
    case 'sessions_abs':
      return acquires ? 1 : isBudget ? 0.5 : 0;
  }
}

/** Letters under which a word says little by itself. */
const leastLetters = 4;

/** Stems of the words of a text in both languages: a label may be in either. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= leastLetters).flatMap((word) => [frenchStem(word), englishStem(word)]),
  );
}
