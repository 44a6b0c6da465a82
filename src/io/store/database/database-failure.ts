import { Failure } from '../../../core/values/failure.ts';

/** SQLSTATE classes and Node codes that mean “the database is away for now”. */
const away =
  /^(08...|57P0[123]|25P03|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|P1001|P1002|P1017)$/;
/** SQLSTATE of a user, a password, a database or rights that the server does not accept. */
const refused = /^(28...|3D000|42501)$/;
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

/** The refusal a database error stands for, or the error itself when it is a bug of ours. */
export function databaseFailure(error: unknown): unknown {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (code === '53100' || code === 'ENOSPC') {
    return new Failure('storage-full', {
      fr: 'Le disque de la base de données est plein. Libérez de la place : le travail reprendra où il en était.',
      en: 'The disk of the database is full. Free some space: the work will go on where it stopped.',
    });
  }
  if (typeof code === 'string' && refused.test(code)) {
    return new Failure('not-ready', {
      fr: `La base de données refuse (${String(message)}). Corrigez DATABASE_URL\u202f: utilisateur, mot de passe, base\u202f; l’utilisateur doit pouvoir y créer des tables.`,
      en: `The database refuses (${String(message)}). Mend DATABASE_URL: user, password, database; the user must be able to create tables there.`,
    });
  }
  if (error instanceof Failure || !isDatabaseAway(error)) return error;
  return new Failure('not-ready', {
    fr: 'La base de données ne répond pas. Vérifiez qu’elle est démarrée et que DATABASE_URL est juste, puis réessayez.',
    en: 'The database does not answer. Check that it is running and that DATABASE_URL is right, then try again.',
  });
}

/** The embedded database makes a file of 16 MB when it opens, and aborts without a word where there is no room. */
const roomToOpen = 16 * 1_048_576;

/** The refusal that an error at the opening of a database stands for; `free`: bytes left in its folder, null when unknown. */
export function openingFailure(error: unknown, free: number | null): unknown {
  const isFull = !(error instanceof Failure) && free !== null && free < roomToOpen;
  return databaseFailure(isFull ? { code: 'ENOSPC' } : error);
}

const waitsMs = [100, 300, 1_000, 2_000, 5_000, 5_000, 5_000, 5_000, 5_000];

/** Repeats a write that is safe to run twice while the database restarts (about 30 s), then gives the refusal. */
export async function untilBack<Result>(work: () => Promise<Result>): Promise<Result> {
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
