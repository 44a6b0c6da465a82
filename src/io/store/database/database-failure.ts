import { Failure } from '../../../core/values/failure.ts';

/** SQLSTATE and Node codes of a database that is unreachable for now. */
const away =
  /^(08...|57P0[123]|25P03|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|P1001|P1002|P1017)$/;
/** SQLSTATE of a user, a password, a database or permissions that the server rejects. */
const rejected = /^(28...|3D000|42501)$/;
const awayMessages = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'not queryable',
  'Server has closed',
];

export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof Failure) return error.code === 'not-ready';
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && away.test(code)) return true;
  return typeof message === 'string' && awayMessages.some((part) => message.includes(part));
}

/** The embedded database sets itself to read only before its disk is full, as hosted servers do. */
export const readOnlyFailure = new Failure('storage-full', {
  fr: 'La base de données n’accepte plus que la lecture\u202f: son disque est presque plein, ou elle a été mise en lecture seule. Libérez de la place\u202f: le travail reprendra où il en était.',
  en: 'The database can only be read: its disk is nearly full, or it was set to read only. Free some space: the work will resume where it stopped.',
});

const foreignKeyViolation = '23503';

/** Of a call that began before its workspace was deleted. */
const deletedWorkspace = new Failure('unauthenticated', {
  fr: 'Cet espace de travail a été supprimé\u202f: ses clés ne valent plus rien.',
  en: 'This workspace was deleted: its keys are no longer valid.',
});

/** The `Failure` for an error of the database, or the error itself when it is a bug of ours. */
export function databaseFailure(error: unknown): unknown {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (code === '53100' || code === 'ENOSPC') {
    return new Failure('storage-full', {
      fr: 'Le disque de la base de données est plein. Libérez de la place : le travail reprendra où il en était.',
      en: 'The disk of the database is full. Free some space: the work will resume where it stopped.',
    });
  }
  if (code === '25006') return readOnlyFailure;
  if (code === foreignKeyViolation && String(message).includes('_workspace_id_fkey')) return deletedWorkspace;
  if (typeof code === 'string' && rejected.test(code)) {
    return new Failure('not-ready', {
      fr: `La base de données refuse (${String(message)}). Corrigez DATABASE_URL\u202f: utilisateur, mot de passe, base\u202f; l’utilisateur doit pouvoir y créer des tables.`,
      en: `The database rejects the connection (${String(message)}). Correct DATABASE_URL: user, password, database; the user must be able to create tables there.`,
    });
  }
  if (error instanceof Failure || !isDatabaseAway(error)) return error;
  return new Failure('not-ready', {
    fr: 'La base de données ne répond pas. Vérifiez qu’elle est démarrée et que DATABASE_URL est juste, puis réessayez.',
    en: 'The database does not answer. Check that it is running and that DATABASE_URL is correct, then try again.',
  });
}

/** The embedded database creates a file of 16 MB when it opens, and aborts without a reason when the disk is full. */
const spaceToOpen = 16 * 1_048_576;

/** The same for an error while the embedded database opens; `free`: bytes free on its disk, null when unknown. */
export function openingFailure(error: unknown, free: number | null): unknown {
  const isFull = !(error instanceof Failure) && free !== null && free < spaceToOpen;
  return databaseFailure(isFull ? { code: 'ENOSPC' } : error);
}

const waitsMs = [100, 300, 1_000, 2_000, 5_000, 5_000, 5_000, 5_000, 5_000];

/** Repeats work that is safe to run twice while the database restarts, for about 30 s; then throws the `Failure`. */
export async function retryWhileAway<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const wait of waitsMs) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error)) throw databaseFailure(error);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return work().catch((error: unknown) => Promise.reject(databaseFailure(error)));
}
