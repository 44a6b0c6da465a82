import { Failure } from '../../core/values/failure.ts';
import type { Secrets } from '../../io/services/secrets.ts';

/** The input of a job as it is stored: its secrets are in `sealed`, encrypted. */
export function withSealed(open: object, secret: object, secrets: Secrets): Record<string, unknown> {
  return { ...open, sealed: secrets.seal(JSON.stringify(secret)) };
}

/** The input of a stored job with its secrets. Throws `Failure('conflict')` when this installation cannot read them. */
export function unsealed(input: unknown, secrets: Secrets): unknown {
  const { sealed, ...open } = input as Record<string, unknown>;
  if (typeof sealed !== 'string') return input;
  const secret = secrets.open(sealed);
  if (secret === null) throw unreadable;
  return { ...open, ...(JSON.parse(secret) as object) };
}

const unreadable = new Failure('conflict', {
  fr: 'Les identifiants de ce travail sont chiffrés avec une clé que ce processus n’a pas (autre machine, ou clé changée)\u202f: demandez l’audit à nouveau avec ses identifiants, ou donnez le même MAILLAGE_SECRET à tous les processus.',
  en: 'The credentials of this job are encrypted with a key that this process does not have (another machine, or a changed key): request the audit again with its credentials, or give all processes the same MAILLAGE_SECRET.',
});
