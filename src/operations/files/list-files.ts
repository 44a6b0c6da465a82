import { z } from 'zod';
import { validateStrategy } from '../../core/gauge/validate-strategy.ts';
import { contentBytes, type ExportDefinition } from '../../exports/export.ts';
import { planExports } from '../../exports/plan/index.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { pageOfRows, paginationFields } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { planSource } from '../plans/plan-source.ts';
import { storedPlan } from '../plans/stored-plan.ts';
import { crawlOf } from '../read-audit.ts';
import { CycleId } from '../read-cycle.ts';
import { documentOfFile, storedExport, storedFiles } from './stored-files.ts';

const StoredFileForm = z
  .object({
    name: z.string(),
    /** Media type of its answer. */
    type: z.string(),
    /** In the language that the reader asks for; null for a document that is made when it is read. */
    bytes: z.number().nullable(),
    /** What it is for. */
    purpose: BilingualText,
    href: z.string(),
  })
  .meta({ id: 'File' });
const Files = z.object({ data: z.array(StoredFileForm), nextCursor: z.string().nullable() });

export const listStoredFiles = defineOperation({
  id: 'list-stored-files',
  summary: { fr: 'Lister les fichiers qu’un audit garde', en: 'List the files that an audit keeps' },
  input: z.strictObject({ id: z.string().min(1).max(64), ...paginationFields }),
  output: Files,
  needs: ['store'],
  heavy: true,
  async run({ id, ...page }, { store }) {
    await crawlOf(id, store);
    const rows = [];
    for (const name of storedFiles) {
      const text = await store.readDocument<string>(id, documentOfFile(name));
      const file = storedExport(name);
      if (text !== null) rows.push(fileOf(file, Buffer.byteLength(text), `/v1/audits/${id}/files`));
    }
    return pageOfRows(rows, page, ({ name }) => name);
  },
});

export const listCycleFiles = defineOperation({
  id: 'list-cycle-files',
  summary: { fr: 'Lister les fichiers d’un plan', en: 'List the files of a plan' },
  input: z.strictObject({ id: CycleId, ...paginationFields }),
  output: Files,
  needs: ['store'],
  heavy: true,
  async run({ id, ...page }, { store }, { locale }) {
    const strategy = await storedPlan(id, store);
    const source = planSource(strategy, validateStrategy(strategy, strategy.inputs.company), locale);
    const rows = [];
    for (const file of planExports) {
      const content = file.document === undefined ? await file.render(source) : undefined;
      // A plan without a quiz or a calculator has no such file.
      if (content === null) continue;
      const bytes = content === undefined ? null : contentBytes(content).length;
      rows.push(fileOf(file, bytes, `/v1/cycles/${id}/files`));
    }
    return pageOfRows(rows, page, ({ name }) => name);
  },
});

function fileOf(
  { id, mediaType, purpose }: Pick<ExportDefinition<never>, 'id' | 'mediaType' | 'purpose'>,
  bytes: number | null,
  folder: string,
): z.output<typeof StoredFileForm> {
  return { name: id, type: mediaType, bytes, purpose: { ...purpose! }, href: `${folder}/${id}` };
}
