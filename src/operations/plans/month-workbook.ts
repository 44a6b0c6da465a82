import { createHash } from 'node:crypto';
import type { Services } from '../../io/services/services.ts';
import { keepPrevious } from '../files/keep-previous.ts';

type WorkbookServices = Pick<Services, 'files' | 'store'>;

/** Stored with a plan: the digest of the tracking workbook that was written for it. */
const workbookDocument = 'workbook';
const workbookOf = (folder: string): string => `${folder}/plan/steering.xlsx`;

/** Remembers the workbook of a plan as it was written, so that a filled one is told from an untouched one. */
export async function markWorkbook(folder: string, planId: string, { files, store }: WorkbookServices): Promise<void> {
  if (!(await files.exists(workbookOf(folder)))) return;
  await store.saveDocument(planId, workbookDocument, { digest: digestOf(await files.read(workbookOf(folder))) });
}

/**
 * Keeps the workbook of the earlier plan of a folder when its owner changed it; returns the path of the copy. null when
 * there is none, or when it is as it was written.
 */
export async function workbookCopy(
  folder: string,
  earlierPlanId: string | null,
  { files, store }: WorkbookServices,
): Promise<string | null> {
  const path = workbookOf(folder);
  if (!(await files.exists(path))) return null;
  const written =
    earlierPlanId === null ? null : await store.readDocument<{ digest: string }>(earlierPlanId, workbookDocument);
  return written?.digest === digestOf(await files.read(path)) ? null : keepPrevious(path, files);
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
