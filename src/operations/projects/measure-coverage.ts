import { z } from 'zod';
import type { AudienceCoverage } from '../../core/audience/audience-coverage.ts';
import type { CoverageCell } from '../../core/audience/coverage-cell.ts';
import { stages } from '../../core/framework/stages.ts';
import type { Store } from '../../io/services/store.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { field } from '../inputs/field.ts';
import { paginationFields } from '../inputs/pagination.ts';
import { askedPersonas, personaQuery } from '../inputs/persona-fields.ts';
import { onePage } from '../list-audit-rows.ts';
import { defineOperation } from '../operation.ts';
import { latestAuditOf, projectId, projectOf } from './manage-projects.ts';

const Cell = z.object({
  persona: z.string(),
  /** An offer, a topic or a search; null for what is asked of the company as a whole, absent from older audits. */
  subject: z.string().nullable().optional(),
  topic: z.string().nullable(),
  stage: z.string(),
  /** How well the site answers, 0–1; null with the reason when it was not measured. */
  score: z.number().nullable(),
  reason: BilingualText.nullable(),
  /** Address of the page that answers best. */
  page: z.string().nullable(),
  passage: z.string().nullable(),
  /** What the site lacks here, weighted by the persona and the access to the page. */
  gap: z.number().nullable(),
  access: z.object({ depth: z.number().nullable(), inlinksSameTopic: z.number(), status: z.string() }),
  keywords: z.number(),
  /** Needs that no page answers well enough, in the words of the persona. */
  missing: z.array(z.string()),
});

/** The largest gaps first: what to write or to link next. */
export const measureCoverage = defineOperation({
  id: 'measure-coverage',
  summary: {
    fr: 'Mesurer ce que le site d’un projet dit à chaque persona, les plus grands manques d’abord',
    en: 'Measure what the site of a project says to each persona, the largest gaps first',
  },
  input: z.strictObject({
    id: projectId,
    ...personaQuery,
    stage: field(z.enum(stages).optional(), 'une étape seulement', 'one stage only'),
    ...paginationFields,
  }),
  output: z.object({
    /** The audit that was measured; null when the site has none, or none with the personas of a company. */
    auditId: z.string().nullable(),
    /** Mean of the measured cells, weighted by persona. */
    overall: z.number().nullable(),
    data: z.array(Cell),
    nextCursor: z.string().nullable(),
    total: z.number(),
  }),
  needs: ['store'],
  async run({ limit, cursor, ...wanted }, { store }) {
    const { auditId, overall, cells } = await wantedCells(wanted, store);
    const { data, nextCursor } = onePage(cells as never, limit, cursor);
    return { auditId, overall, data: data as z.output<typeof Cell>[], nextCursor, total: cells.length };
  },
});

/** What a project has to write or to link: where a page is missing, hard to reach, or leaves needs without an answer. */
export const listGaps = defineOperation({
  id: 'list-gaps',
  summary: {
    fr: 'Lister ce que le site d’un projet ne dit pas à ses personas, le plus grand manque d’abord',
    en: 'List what the site of a project does not say to its personas, the largest gap first',
  },
  input: measureCoverage.input,
  output: measureCoverage.output.pick({ auditId: true, data: true, nextCursor: true, total: true }),
  needs: ['store'],
  async run({ limit, cursor, ...wanted }, { store }) {
    const { auditId, cells } = await wantedCells(wanted, store);
    const gaps = cells.filter(({ gap }) => gap !== null && gap > 0);
    const { data, nextCursor } = onePage(gaps as never, limit, cursor);
    return { auditId, data: data as z.output<typeof Cell>[], nextCursor, total: gaps.length };
  },
});

interface Wanted {
  readonly id: string;
  readonly persona?: string | undefined;
  readonly personaIds?: string | undefined;
  readonly stage?: string | undefined;
}

/** Cells of the latest audit, the largest gaps first. */
async function wantedCells({ id, stage, ...asked }: Wanted, store: Store) {
  const found = await latestCoverage(id, store);
  if (found === null) return { auditId: null, overall: null, cells: [] };
  const { cells, overall } = found.coverage;
  const personas = askedPersonas(asked);
  const wanted = cells.filter(
    (cell) => (personas.length === 0 || personas.includes(cell.persona)) && (stage ?? cell.stage) === cell.stage,
  );
  return { auditId: found.auditId, overall, cells: wanted.sort(byGap) };
}

async function latestCoverage(
  id: string,
  store: Store,
): Promise<{ auditId: string; coverage: AudienceCoverage } | null> {
  const auditId = await latestAuditOf((await projectOf(id, store)).body, store);
  const coverage = auditId === null ? null : await store.readDocument<AudienceCoverage>(auditId, 'coverage');
  return auditId === null || coverage === null ? null : { auditId, coverage };
}

/** Cells that could not be measured come last. */
const byGap = (a: CoverageCell, b: CoverageCell): number => (b.gap ?? -1) - (a.gap ?? -1);
