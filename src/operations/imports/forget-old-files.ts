import type { Services } from '../../io/services/services.ts';

/** Days for which the file of an import is kept; what was read of it stays. */
export const keptFileDays = 30;

/** Deletes the files of imports that are too old to be kept, in every workspace. */
export async function forgetOldFiles({
  services: { clock },
  store,
}: {
  readonly services: Pick<Services, 'clock'>;
  readonly store: { forgetImportFiles(before: string): Promise<void> };
}): Promise<void> {
  await store.forgetImportFiles(new Date(Date.parse(clock.now()) - keptFileDays * 86_400_000).toISOString());
}
