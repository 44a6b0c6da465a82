import type { Text } from './text.ts';

interface FailureRow {
  /** HTTP status of the API's problem document. */
  readonly status: number;
  /** Exit code of the command line. */
  readonly exit: number;
  /** May the same call succeed later without a change? */
  readonly retry: boolean;
  readonly title: Text;
}

/** Every refusal we foresee: one row says what each door makes of it. */
export const failures = {
  'malformed-body': row(400, 2, false, 'Le corps de la requête n’est pas lisible', 'The request body cannot be read'),
  'invalid-input': row(400, 2, false, 'Une valeur n’est pas acceptable', 'A value is not acceptable'),
  'invalid-cursor': row(400, 2, false, 'Le curseur n’est plus valable', 'The cursor is no longer valid'),
  unauthenticated: row(401, 2, false, 'Une clé valable est nécessaire', 'A valid key is needed'),
  forbidden: row(403, 1, false, 'Cette clé ne donne pas ce droit', 'This key does not grant that right'),
  'not-found': row(404, 1, false, 'Introuvable', 'Not found'),
  'method-not-allowed': row(405, 2, false, 'Cette méthode n’est pas prévue ici', 'This method is not available here'),
  conflict: row(409, 1, false, 'L’état actuel ne le permet pas', 'The current state does not allow it'),
  'idempotency-key-reused': row(
    422,
    1,
    false,
    'Cette clé d’idempotence a déjà servi',
    'This idempotency key was already used',
  ),
  'too-large': row(413, 2, false, 'L’envoi est trop volumineux', 'The content sent is too large'),
  'unsupported-media-type': row(415, 2, false, 'Ce type de contenu n’est pas lu', 'This content type is not read'),
  'unsafe-url': row(422, 2, false, 'Cette adresse ne peut pas être explorée', 'This address cannot be crawled'),
  'robots-refused': row(422, 4, false, 'Le fichier robots.txt refuse l’exploration', 'robots.txt refuses the crawl'),
  'site-unreachable': row(502, 4, true, 'La page de départ ne se lit pas', 'The start page cannot be read'),
  'not-html': row(422, 4, false, 'L’adresse n’est pas une page HTML', 'The address is not an HTML page'),
  'import-refused': row(422, 1, false, 'Le fichier est refusé', 'The file is refused'),
  'import-not-ready': row(422, 1, false, 'L’import attend une réponse', 'The import awaits an answer'),
  'plan-not-valid': row(422, 1, false, 'Le plan contient des points bloquants', 'The plan has blocking findings'),
  'program-missing': row(
    501,
    1,
    false,
    'Un programme manque sur cette machine',
    'A program is missing on this machine',
  ),
  'print-failed': row(500, 1, true, 'Le rapport n’a pas été imprimé', 'The report was not printed'),
  'rate-limited': row(429, 75, true, 'Trop de demandes', 'Too many requests'),
  gate: row(422, 3, false, 'Le seuil de qualité n’est pas atteint', 'The quality gate is not met'),
  busy: row(503, 75, true, 'Ces données sont déjà utilisées', 'These data are already in use'),
  'storage-full': row(503, 75, true, 'L’espace disque est épuisé', 'The disk is full'),
  'not-ready': row(503, 75, true, 'Le service n’est pas prêt', 'The service is not ready'),
  internal: row(500, 70, false, 'Une erreur de notre fait est survenue', 'Something of ours went wrong'),
} as const satisfies Record<string, FailureRow>;

export type FailureCode = keyof typeof failures;

/** One wrong field of an input: where it stands (`/personas/0/weight`) and how to mend it. */
export interface FieldIssue {
  readonly path: string;
  readonly message: Text;
}

/** A foreseen refusal. `detail` is a whole sentence that says what to do. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly detail: Text;
  readonly issues: readonly FieldIssue[];

  constructor(code: FailureCode, detail: Text, issues: readonly FieldIssue[] = []) {
    super(`${code}: ${detail.en}`);
    this.name = 'Failure';
    this.code = code;
    this.detail = detail;
    this.issues = issues;
  }
}

function row(status: number, exit: number, retry: boolean, fr: string, en: string): FailureRow {
  return { status, exit, retry, title: { fr, en } };
}
