import { z } from 'zod';
import type { SearchRow } from '../../core/analysis/semantics/search-rows.ts';
import type { Company } from '../../core/framework/company/company.ts';
import { planStrategy } from '../../core/gauge/plan-strategy.ts';
import { type Validation, validateStrategy } from '../../core/gauge/validate-strategy.ts';
import type { CalendarEdits } from '../../core/planning/calendar/edited-plan.ts';
import { placedEntries } from '../../core/planning/calendar/placed-entries.ts';
import { contentLocale } from '../../core/planning/context/company-reach.ts';
import type { SiteSignals } from '../../core/planning/context/site-signals.ts';
import { searchedCompany } from '../../core/planning/topics/searched-company.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { Languages } from '../../core/language/language.ts';
import type { ActionReadings } from '../../core/steering/action-readings.ts';
import { type ClosedCycle, closeCycle, followingCycle, type ReusedAction } from '../../core/strategy/close-cycle.ts';
import { addDays } from '../../core/values/day.ts';
import { Failure } from '../../core/values/failure.ts';
import { onCompanyDomain } from '../company/company-domain.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { engineVersion } from '../../core/values/engine-version.ts';

/** Share of the indicators that must be read to close a cycle without a reason (working assumption). */
const requiredShare = 0.9;

export const ClosingSummary = z.object({
  read: z.object({ done: z.number(), expected: z.number() }),
  /** Number of actions by decision. */
  decisions: z.record(z.enum(['scale', 'keep', 'adapt', 'test_again', 'cut']), z.number()),
  refused: z.array(z.object({ line: z.number(), why: BilingualText })),
  next: z.object({
    start: z.string(),
    end: z.string(),
    actions: z.number(),
    reused: z.number(),
    blockers: z.number(),
  }),
});
export type ClosingSummary = z.output<typeof ClosingSummary>;

interface ClosingInput {
  readonly strategy: Strategy;
  readonly company: Company;
  readonly readings: ActionReadings;
  readonly site: SiteSignals | null;
  /** Searches of the files that the audit read, each with its page. */
  readonly searches: readonly SearchRow[];
  readonly languages: Languages;
  /** What a person changed in the calendar of the cycle; default nothing. */
  readonly edits?: CalendarEdits;
}

interface ClosingOptions {
  /** Closing day; the last day of the cycle unless given. */
  readonly on?: string | undefined;
  /** First day of the next cycle; the day after the cycle unless given. */
  readonly from?: string | undefined;
  /** Reason to close although indicators are missing. */
  readonly force?: string | undefined;
  readonly seed: number;
}

export interface Closing {
  readonly closed: ClosedCycle;
  readonly plan: Strategy;
  readonly reused: readonly ReusedAction[];
  readonly validation: Validation;
}

/**
 * Closes a cycle on its readings and plans the next one. Throws `Failure('conflict')` when too few indicators were read,
 * `Failure('invalid-input')` when the readings belong to another plan.
 */
export function closeAndReplan(
  { strategy, company, readings, site, searches, languages, edits = {} }: ClosingInput,
  { on = strategy.cycle.end, from = addDays(strategy.cycle.end, 1), force, seed }: ClosingOptions,
): Closing {
  refuseReadingsOfOtherPlan(strategy, readings);
  const closed = closeCycle(strategy, company, { ...readings, edits }, on);
  if (force === undefined) refuseMissingReadings(closed);
  const searched = searchedCompany(company, site, searches, languages[contentLocale(company)]);
  const { plan, reused } = followingCycle(strategy, closed, searched.company, {
    planStrategy,
    languages,
    site: searched.site === null ? null : onCompanyDomain(searched.site, company),
    start: from,
    seed,
    engineVersion,
    placed: placedEntries(edits),
  });
  return { closed, plan, reused, validation: validateStrategy(plan, plan.inputs.company) };
}

export function closingSummary({ closed, plan, reused, validation }: Closing): ClosingSummary {
  const decisions = { scale: 0, keep: 0, adapt: 0, test_again: 0, cut: 0 };
  for (const { decision } of closed.actions) decisions[decision] += 1;
  return {
    read: closed.read,
    decisions,
    refused: closed.refused.map((one) => ({ ...one })),
    next: {
      start: plan.cycle.start,
      end: plan.cycle.end,
      actions: plan.actions.length,
      reused: reused.filter((one) => one.plannedAs !== null).length,
      blockers: validation.findings.filter((one) => one.severity === 'blocker').length,
    },
  };
}

/** Without this check, every line of another plan's table would be rejected and the cycle closed without a reading. */
function refuseReadingsOfOtherPlan({ actions }: Strategy, { lines }: ActionReadings): void {
  const ids = new Set(actions.map((one) => one.id));
  if (lines.length === 0 || lines.some((one) => ids.has(one.actionId))) return;
  const detail = {
    fr: 'Aucune ligne de cette table ne porte le code d’une action de ce plan\u202f: donnez la feuille Relevés du classeur de ce cycle, ou la table de ce plan.',
    en: 'No line of this table has the code of an action of this plan: give the Readings sheet of the workbook of this cycle, or the table of this plan.',
  };
  throw new Failure('invalid-input', detail, [{ path: '/readings', message: detail }]);
}

function refuseMissingReadings({ read }: ClosedCycle): void {
  if (read.done >= requiredShare * read.expected) return;
  throw new Failure('conflict', {
    fr: `Il manque des résultats\u00a0: ${read.done} sur ${read.expected} sont remplis, il en faut neuf sur dix. Complétez le tableau, ou dites pourquoi préparer la suite sans eux.`,
    en: `Results are missing: ${read.done} of ${read.expected} are filled in, nine out of ten are needed. Complete the table, or say why to prepare what follows without them.`,
  });
}
