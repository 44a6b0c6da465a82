import { readCompany } from '../core/framework/company/company.ts';
import { planStrategy } from '../core/gauge/plan-strategy.ts';
import { type Validation, validateStrategy } from '../core/gauge/validate-strategy.ts';
import { placedEntries } from '../core/planning/calendar/placed-entries.ts';
import { contentLocale } from '../core/planning/context/company-reach.ts';
import { searchedCompany } from '../core/planning/topics/searched-company.ts';
import type { SiteSignals } from '../core/planning/context/site-signals.ts';
import type { Strategy } from '../core/planning/plan/plan.ts';
import { localeOf } from '../core/values/locale.ts';
import { rewordableTexts, withWordings } from '../core/planning/plan/rewordable.ts';
import { planExports } from '../exports/plan/index.ts';
import type { Services } from '../io/services/services.ts';
import type { Writer } from '../io/services/writer.ts';
import { onCompanyDomain } from './company/company-domain.ts';
import { draftTexts } from './drafts/draft-texts.ts';
import { printReport, refuseWithoutPrinter } from './files/print-report.ts';
import { writeExports } from './files/write-exports.ts';
import { engineVersion } from '../core/values/engine-version.ts';
import { printedDocument } from './inputs/documents-option.ts';
import { PlanInput, PlanSummary } from './inputs/plan-input.ts';
import { defineOperation, type RunContext } from './operation.ts';
import { crawlOf } from './read-audit.ts';
import { withMonths } from './plans/preview-months.ts';
import { keepCycle, projectOfPlan } from './plans/kept-cycle.ts';
import { planSource } from './plans/plan-source.ts';
import { planId } from './plans/stored-plan.ts';
import { keptCompany } from './projects/kept-company.ts';
import { requestedSearches } from './files/plan-searches.ts';
import { signalsOfAudit, signalsOfFolder } from './sites/site-signals.ts';

export const planStrategyOperation = defineOperation({
  id: 'plan-strategy',
  summary: {
    fr: 'Établir le plan d’activation et son calendrier',
    en: 'Make the activation plan and its calendar',
  },
  input: PlanInput,
  output: PlanSummary,
  needs: ['store', 'files', 'writer', 'printer', 'clock', 'languages', 'person'],
  quota: () => ({ stores: true }),
  heavy: true,
  admit: async ({ auditId }, { store }) => void (auditId === undefined || (await crawlOf(auditId, store))),
  async run(input, { store, files, writer, printer, clock, languages, person }, context) {
    // HTTP inputs have neither a folder nor documents.
    const { out, documents } = input;
    const print = out !== undefined && documents.includes(printedDocument.name);
    if (print) await refuseWithoutPrinter({ printer });
    const declared = withMonths(readCompany(input.company, input.from ?? clock.now().slice(0, 10)), input.months ?? {});
    context.progress({ phase: 'plan', done: 0, total: null, unit: 'action' });
    const searches = await requestedSearches(input, { files, store, languages });
    const signals = await siteSignals(input, { files, store });
    const { company, site } = searchedCompany(declared, signals, searches, languages[contentLocale(declared)]);
    const project = await projectOfPlan(company.organisation.domain, input.auditId, store);
    const edits = project === null ? {} : (await keptCompany(project.id, store)).edits;
    const planned = planStrategy({
      company,
      site: site === null ? null : onCompanyDomain(site, company),
      cycle: { start: input.from ?? company.period.cycleStart },
      languages,
      seed: input.seed,
      engineVersion,
      placed: placedEntries(edits),
    });
    const {
      strategy: worded,
      reworded,
      rewordable,
    } = input.reword ? await reword(planned, writer, context) : { strategy: planned, reworded: 0, rewordable: 0 };
    const { draft, draftCalls, draftTokens, draftCost, yes } = input;
    const caps = { calls: draftCalls, tokens: draftTokens, cost: draftCost ?? null };
    const services = { store, writer, clock, languages, ...(person === undefined ? {} : { person }) };
    const { strategy, drafts } = draft
      ? await draftTexts({ strategy: worded, company }, { caps, yes }, services, context)
      : { strategy: worded, drafts: null };
    const validation = validateStrategy(strategy, company);
    const id = planId(strategy.planHash, context.workspace);
    await store.saveDocument(id, 'strategy', strategy);
    await store.saveDocument(id, 'validation', validation);
    await keepCycle(id, { strategy, projectId: project?.id }, store, context);
    if (out !== undefined) {
      const source = planSource(strategy, validation, input.lang ?? localeOf(company.locale));
      await writeExports(planExports, source, { folder: out, documents, files });
      if (print) await printReport(out, strategy.cycle.start, { files, printer });
    }
    return { ...summaryOf(id, strategy, validation), reworded, rewordable, drafts };
  },
});

/** Signals from the audit named by the input, if any. */
async function siteSignals(
  { audit, auditId }: PlanInput,
  { files, store }: Pick<Services, 'files' | 'store'>,
): Promise<SiteSignals | null> {
  if (audit !== undefined) return signalsOfFolder(audit, files);
  if (auditId !== undefined) return signalsOfAudit(auditId, store);
  return null;
}

/** Replaces the texts that the writer reworded with all their facts; the others keep their draft. */
async function reword(planned: Strategy, writer: Writer, context: RunContext) {
  const locale = planned.company.language;
  const texts = rewordableTexts(planned);
  const wordings = await writer.reword(
    texts.map(({ id, draft, keep }) => ({ id, locale, draft, keep })),
    context.signal,
  );
  const accepted = new Map(wordings.filter(({ source }) => source === 'model').map(({ id, text }) => [id, text]));
  return { strategy: withWordings(planned, accepted), reworded: accepted.size, rewordable: texts.length };
}

function summaryOf(
  id: string,
  strategy: Strategy,
  validation: Validation,
): Omit<PlanSummary, 'reworded' | 'rewordable' | 'drafts'> {
  const count = (severity: string): number =>
    validation.findings.filter((finding) => finding.severity === severity).length;
  return {
    id,
    planHash: strategy.planHash,
    start: strategy.cycle.start,
    end: strategy.cycle.end,
    items: strategy.actions.filter((action) => action.content !== null).length,
    actions: strategy.actions.length,
    criteria: Object.fromEntries(
      Object.entries(validation.criteria).map(([criterion, row]) => [criterion, row.status]),
    ),
    hoursForLater: hoursForLater(strategy),
    blockers: count('blocker'),
    majors: count('major'),
    notices: (strategy.inputs.company.notices ?? []).map(({ path, message }) => ({ path, message })),
  };
}

/** Hours a week with which the plan would meet every rule that waits for hours; null when none does. */
const hoursForLater = ({ capacity: { waiting } }: Strategy): number | null =>
  waiting.length === 0 ? null : Math.max(...waiting.map(({ hoursPerWeek }) => hoursPerWeek));
