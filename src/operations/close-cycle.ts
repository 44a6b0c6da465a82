import { z } from 'zod';
import { readCompany } from '../core/framework/company/company.ts';
import { planStrategy } from '../core/gauge/plan-strategy.ts';
import type { Company } from '../core/framework/company/company.ts';
import type { ActionReadings } from '../core/steering/action-readings.ts';
import type { SiteSignals } from '../core/planning/context/site-signals.ts';
import { type ClosedCycle, closeCycle, followingCycle, type ReusedAction } from '../core/strategy/close-cycle.ts';
import { readBindings } from '../core/planning/plan/read-bindings.ts';
import type { Strategy } from '../core/planning/plan/plan.ts';
import { validateStrategy } from '../core/gauge/validate-strategy.ts';
import { addDays } from '../core/values/day.ts';
import { kpiOf } from '../core/framework/kpis/kpi-of.ts';
import { type ActionResult, profitabilityTitles } from '../core/steering/action-result.ts';
import { Failure } from '../core/values/failure.ts';
import { locales } from '../core/values/locale.ts';
import type { Text } from '../core/values/text.ts';
import { renderCsv } from '../exports/csv.ts';
import { readReadingsFile } from '../io/connectors/readings-file.ts';
import type { Files } from '../io/services/files.ts';
import { field } from './inputs/field.ts';
import { onCompanyDomain } from './company/company-domain.ts';
import { defineOperation } from './operation.ts';
import { planDocuments } from './inputs/plan-input.ts';
import { engineVersion } from './plan-strategy.ts';
import { signalsOfFolder } from './sites/site-signals.ts';
import { asStrategy } from './validate-plan.ts';
import { writePlan } from './files/plan-files.ts';
import { BilingualText } from './inputs/bilingual-text.ts';

/** Part of the indicators that must be read before a cycle is closed without a reason (§2.5). */
const enoughRead = 0.9;
const decisions = ['scale', 'keep', 'adapt', 'test_again', 'cut'] as const;

export const CloseSummary = z.object({
  /** True = no readings were given: the table to fill was written. */
  template: z.boolean(),
  read: z.object({ done: z.number(), expected: z.number() }),
  decisions: z.record(z.enum(decisions), z.number()),
  refused: z.array(z.object({ line: z.number(), why: BilingualText })),
  next: z
    .object({ start: z.string(), end: z.string(), actions: z.number(), reused: z.number(), blockers: z.number() })
    .nullable(),
  out: z.string(),
});
export type CloseSummary = z.output<typeof CloseSummary>;

export const closeCycleOperation = defineOperation({
  id: 'close-cycle',
  summary: {
    fr: 'Clore un cycle\u202f: résultats, décisions, plan du cycle suivant',
    en: 'Close a cycle: results, decisions, plan of the next one',
  },
  input: z.strictObject({
    plan: field(z.unknown(), 'fichier strategy.json du cycle', 'strategy.json of the cycle'),
    company: field(
      z.unknown(),
      'fichier de l’entreprise, avec ses mesures à jour',
      'company file, with its latest figures',
    ),
    readings: field(
      z.string().min(1).optional(),
      'résultats\u202f: le classeur rempli, ou une table CSV\u202f; sans eux, la table à remplir est écrite',
      'results: the filled workbook, or a CSV table; without them, the table to fill is written',
    ),
    audit: field(z.string().min(1).optional(), 'dossier produit par un audit', 'folder produced by an audit'),
    out: field(z.string().min(1), 'dossier des fichiers produits', 'folder for the files produced'),
    on: field(z.iso.date().optional(), 'jour de clôture, AAAA-MM-JJ', 'closing day, YYYY-MM-DD'),
    from: field(z.iso.date().optional(), 'premier jour du cycle suivant', 'first day of the next cycle'),
    force: field(
      z.string().min(10).optional(),
      'raison de clore sans toutes les mesures',
      'reason to close without every figure',
    ),
    lang: field(z.enum(locales).optional(), 'langue du rapport\u202f: fr ou en', 'language of the report: fr or en'),
    seed: field(z.number().int().min(0).default(1), 'graine des tirages', 'seed of every draw'),
  }),
  output: CloseSummary,
  needs: ['files'],
  async run(input, { files }, context) {
    const strategy = asStrategy(input.plan);
    const company = readCompany(input.company);
    if (input.readings === undefined) return writeTemplate(strategy, input.out, files);
    const readings = await readingsOf(input.readings, files);
    const site = input.audit === undefined ? null : await signalsOfFolder(input.audit, files);
    const { closed, plan, reused, validation } = closedAndNext(strategy, company, readings, site, input);
    const locale = input.lang ?? context.locale;
    await files.write(`${input.out}/closing.json`, pretty({ ...closed, forced: input.force ?? null }));
    await files.write(`${input.out}/results.csv`, resultsCsv(closed, locale));
    await files.write(`${input.out}/reuse.json`, pretty(reused));
    const names = new Map(company.personas.map((persona) => [persona.id, persona.name]));
    await writePlan(
      `${input.out}/next`,
      { strategy: plan, validation, personaNames: names, locale },
      planDocuments,
      files,
    );
    return { ...closeSummary({ closed, plan, reused, validation }), out: input.out };
  },
});

interface ClosedAndNext {
  readonly closed: ClosedCycle;
  readonly plan: Strategy;
  readonly reused: readonly ReusedAction[];
  readonly validation: ReturnType<typeof validateStrategy>;
}

/** The cycle closed on its readings, and the plan of the one that follows; throws Failure('conflict') when too little was read. */
export function closedAndNext(
  strategy: Strategy,
  company: Company,
  readings: ActionReadings,
  site: SiteSignals | null,
  options: {
    readonly on?: string | undefined;
    readonly from?: string | undefined;
    readonly force?: string | undefined;
    readonly seed: number;
  },
): ClosedAndNext {
  refuseOtherTable(strategy, readings);
  const closed = closeCycle(strategy, company, readings, options.on ?? strategy.cycle.end);
  refuseUnread(closed, options.force);
  const { plan, reused } = followingCycle(strategy, closed, company, {
    planStrategy,
    site: site === null ? null : onCompanyDomain(site, company),
    start: options.from ?? addDays(strategy.cycle.end, 1),
    seed: options.seed,
    engineVersion,
  });
  return { closed, plan, reused, validation: validateStrategy(plan, plan.inputs.company) };
}

export function closeSummary({ closed, plan, reused, validation }: ClosedAndNext): Omit<CloseSummary, 'out'> {
  return {
    template: false,
    read: closed.read,
    decisions: countOf(closed),
    refused: closed.refused.map((one) => ({ ...one })),
    next: {
      start: plan.cycle.start,
      end: plan.cycle.end,
      actions: plan.actions.length,
      reused: takenUp(reused),
      blockers: validation.findings.filter((one) => one.severity === 'blocker').length,
    },
  };
}

async function readingsOf(path: string, files: Files) {
  const readings = (await files.exists(path)) ? readReadingsFile(await files.read(path)) : null;
  if (readings !== null) return readings;
  const detail = {
    fr: `${path} n’est pas une table de résultats\u202f: il faut au moins les colonnes «\u202faction\u202f» et «\u202frésultat\u202f». Donnez le classeur steering.xlsx rempli, ou sa feuille Relevés enregistrée en CSV. Sans --readings, la table à remplir est écrite dans --out.`,
    en: `${path} is not a table of results: it needs at least the columns “action” and “result”. Give the filled workbook steering.xlsx, or its Readings sheet saved as CSV. Without --readings, the table to fill is written in --out.`,
  };
  throw new Failure('invalid-input', detail, [{ path: '/readings', message: detail }]);
}

/** Another sheet of the workbook, or the table of another plan: each of its lines would be refused, and nothing read. */
function refuseOtherTable({ actions }: Strategy, { lines }: ActionReadings): void {
  const known = new Set(actions.map((one) => one.id));
  if (lines.length === 0 || lines.some((one) => known.has(one.actionId))) return;
  const detail = {
    fr: 'Aucune ligne de cette table ne porte le code d’une action de ce plan\u202f: donnez la feuille Relevés du classeur de ce cycle, ou la table de ce plan.',
    en: 'No line of this table bears the code of an action of this plan: give the Readings sheet of the workbook of this cycle, or the table of this plan.',
  };
  throw new Failure('invalid-input', detail, [{ path: '/readings', message: detail }]);
}

function refuseUnread({ read }: ClosedCycle, reason: string | undefined): void {
  if (reason !== undefined || read.done >= enoughRead * read.expected) return;
  throw new Failure('conflict', {
    fr: `${read.done} indicateurs lus sur ${read.expected}\u202f: il en faut neuf sur dix pour clore. Complétez la table, ou dites pourquoi par --force.`,
    en: `${read.done} indicators read of ${read.expected}: closing needs nine out of ten. Complete the table, or say why with --force.`,
  });
}

/** One line per indicator to read, with its target; cost columns empty = as planned. */
async function writeTemplate(strategy: Strategy, out: string, files: Files): Promise<CloseSummary> {
  const { text, expected } = readingsTemplate(strategy);
  await files.write(`${out}/readings.csv`, text);
  return {
    template: true,
    read: { done: 0, expected },
    decisions: { scale: 0, keep: 0, adapt: 0, test_again: 0, cut: 0 },
    refused: [],
    next: null,
    out,
  };
}

/** The table to fill: what each action is read by, with its target. */
export function readingsTemplate(strategy: Strategy): { text: string; expected: number } {
  const rows = strategy.actions.flatMap((action) =>
    readBindings(action).map((one) => [
      action.id,
      action.title[strategy.company.language],
      one.kpiId,
      one.target,
      '',
      '',
      '',
      '',
    ]),
  );
  const header = ['action', 'title', 'kpi', 'target', 'result', 'cash', 'hours', 'margin'];
  return { text: renderCsv(header, rows), expected: rows.length };
}

const resultTitles = {
  fr: [
    'action',
    'titre',
    'coût prévu',
    'coût',
    'indicateur',
    'résultat',
    'visé',
    'coût par résultat',
    'retour sur coût',
    'rentabilité',
    'décision',
    'pourquoi',
  ],
  en: [
    'action',
    'title',
    'planned cost',
    'cost',
    'indicator',
    'result',
    'target',
    'cost per result',
    'return on cost',
    'profitability',
    'decision',
    'why',
  ],
} as const;

/** One line an action, in words: what it cost, what it brought, whether it pays and what becomes of it. */
function resultsCsv({ actions }: ClosedCycle, locale: 'fr' | 'en'): string {
  const cents = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);
  const rows = actions.map(({ id, title, plannedCost, indicators, result, decision, rule }) => [
    id,
    title[locale],
    cents(plannedCost),
    cents(result.cost),
    indicators[0] === undefined ? '' : kpiOf(indicators[0].kpiId).title[locale],
    result.result,
    indicators[0]?.target ?? null,
    cents(result.costPerResult),
    cents(result.returnOnCost),
    profitabilityOf(result, locale),
    decisionTitles[decision][locale],
    rule[locale],
  ]);
  return renderCsv([...resultTitles[locale]], rows);
}

/** The status in words; an action that nobody gave a margin to says what is missing, not that it is too early. */
function profitabilityOf({ status, returnOnCost, verdictOn }: ActionResult, locale: 'fr' | 'en'): string {
  if (status !== 'too_early') return profitabilityTitles[status][locale];
  if (returnOnCost === null) return locale === 'fr' ? 'marge non attribuée' : 'no margin attributed';
  return `${profitabilityTitles.too_early[locale]}${verdictOn === null ? '' : ` (${verdictOn})`}`;
}

const decisionTitles: Readonly<Record<(typeof decisions)[number], Text>> = {
  scale: { fr: 'renforcer', en: 'scale up' },
  keep: { fr: 'garder', en: 'keep' },
  adapt: { fr: 'adapter', en: 'adapt' },
  test_again: { fr: 'essayer de nouveau', en: 'test again' },
  cut: { fr: 'arrêter', en: 'stop' },
};

function countOf({ actions }: ClosedCycle): CloseSummary['decisions'] {
  const counts = { scale: 0, keep: 0, adapt: 0, test_again: 0, cut: 0 };
  for (const { decision } of actions) counts[decision] += 1;
  return counts;
}

function takenUp(reused: readonly ReusedAction[]): number {
  return reused.filter((one) => one.plannedAs !== null).length;
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
