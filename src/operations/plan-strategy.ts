import { readCompany } from '../core/framework/company/company.ts';
import { planStrategy } from '../core/gauge/plan-strategy.ts';
import { rewordableTexts, withWordings } from '../core/planning/plan/rewordable.ts';
import type { Strategy } from '../core/planning/plan/plan.ts';
import { validateStrategy } from '../core/gauge/validate-strategy.ts';
import type { Writer } from '../io/services/writer.ts';
import { onCompanyDomain } from './company/company-domain.ts';
import { defineOperation, type RunContext } from './operation.ts';
import { PlanInput, PlanSummary } from './inputs/plan-input.ts';
import { printReport, refuseWithoutPrinter } from './files/print-report.ts';
import { signalsOfAudit, signalsOfFolder } from './sites/site-signals.ts';
import { writePlan } from './files/plan-files.ts';

/** Part of every plan's identity: raised when the same input may give another plan. */
export const engineVersion = '0.1.0';

export const planStrategyOperation = defineOperation({
  id: 'plan-strategy',
  summary: {
    fr: 'Établir le plan d’activation et son calendrier',
    en: 'Make the activation plan and its calendar',
  },
  input: PlanInput,
  output: PlanSummary,
  needs: ['store', 'files', 'writer', 'printer'],
  heavy: true,
  async run(input, { store, files, writer, printer }, context) {
    // Asked over HTTP, a plan has no folder and knows no documents.
    const printed = input.out !== undefined && input.documents.includes('pdf') ? input.out : undefined;
    if (printed !== undefined) await refuseWithoutPrinter({ printer });
    const company = readCompany(input.company);
    context.progress({ phase: 'plan', done: 0, total: null, unit: 'action' });
    const site =
      input.audit !== undefined
        ? await signalsOfFolder(input.audit, files)
        : input.auditId !== undefined
          ? await signalsOfAudit(input.auditId, store)
          : null;
    const planned = planStrategy({
      company,
      site: site === null ? null : onCompanyDomain(site, company),
      cycle: { start: input.from ?? company.period.cycleStart },
      seed: input.seed,
      engineVersion,
    });
    const { strategy, reworded, rewordable } = input.reword
      ? await reword(planned, writer, context)
      : { strategy: planned, reworded: 0, rewordable: 0 };
    const validation = validateStrategy(strategy, company);
    const id = `cyc_${strategy.planHash.slice(0, 24)}`;
    await store.saveDocument(id, 'strategy', strategy);
    await store.saveDocument(id, 'validation', validation);
    if (input.out !== undefined) {
      const personaNames = new Map(company.personas.map((persona) => [persona.id, persona.name]));
      const locale = input.lang ?? context.locale;
      const documents = input.documents.filter((kind) => kind !== 'pdf');
      await writePlan(input.out, { strategy, validation, personaNames, locale }, documents, files);
      if (printed !== undefined) await printReport(printed, strategy.cycle.start, { files, printer });
    }
    return { ...summaryOf(id, strategy, validation), reworded, rewordable };
  },
});

/** Other words where the writer gave some that kept every fact; the draft stands everywhere else. */
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

type Validation = ReturnType<typeof validateStrategy>;

function summaryOf(
  id: string,
  strategy: Strategy,
  validation: Validation,
): Omit<PlanSummary, 'reworded' | 'rewordable'> {
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
    blockers: count('blocker'),
    majors: count('major'),
  };
}
