import { pair, type Text } from './text.ts';

interface FailureRow {
  /** HTTP status of the API's problem document. */
  readonly status: number;
  /** Exit code of the command line. */
  readonly exit: number;
  /** True when the same call may succeed later. */
  readonly retry: boolean;
  readonly title: Text;
}

/** Every expected failure, with what the API and the command line return for it. */
export const failures = {
  'malformed-body': final(400, 2, pair('Le corps de la requête n’est pas lisible', 'The request body cannot be read')),
  'invalid-input': final(400, 2, pair('Une valeur n’est pas acceptable', 'A value is not acceptable')),
  'invalid-cursor': final(400, 2, pair('Le curseur n’est plus valable', 'The cursor is no longer valid')),
  unauthenticated: final(401, 2, pair('Une clé valable est nécessaire', 'A valid key is needed')),
  forbidden: final(403, 1, pair('Cette clé ne donne pas ce droit', 'This key does not grant that right')),
  'not-found': final(404, 1, pair('Introuvable', 'Not found')),
  'method-not-allowed': final(405, 2, pair('Cette méthode n’est pas prévue ici', 'This method is not available here')),
  gone: final(410, 1, pair('Ce n’est plus gardé', 'This is no longer kept')),
  conflict: final(409, 1, pair('L’état actuel ne le permet pas', 'The current state does not allow it')),
  'idempotency-in-progress': retryable(409, 75, pair('Le premier appel est en cours', 'The first call is running')),
  'idempotency-key-reused': final(
    422,
    1,
    pair('Cette clé d’idempotence a déjà servi', 'This idempotency key was already used'),
  ),
  'precondition-failed': final(
    412,
    1,
    pair('L’objet a changé depuis sa lecture', 'The object has changed since it was read'),
  ),
  'precondition-required': final(428, 1, pair('Il faut la révision lue', 'The revision that was read is needed')),
  'too-large': final(413, 2, pair('L’envoi est trop volumineux', 'The content sent is too large')),
  'unsupported-media-type': final(415, 2, pair('Ce type de contenu n’est pas lu', 'This content type is not read')),
  'unsafe-url': final(422, 2, pair('Cette adresse ne peut pas être explorée', 'This address cannot be crawled')),
  'robots-refused': final(422, 4, pair('Le fichier robots.txt refuse l’exploration', 'robots.txt refuses the crawl')),
  'site-unreachable': retryable(502, 4, pair('La page de départ ne se lit pas', 'The start page cannot be read')),
  'not-html': final(422, 4, pair('L’adresse n’est pas une page HTML', 'The address is not an HTML page')),
  'import-refused': final(422, 1, pair('Le fichier est refusé', 'The file is refused')),
  'import-not-ready': final(422, 1, pair('L’import attend une réponse', 'The import awaits an answer')),
  'source-refused': final(422, 1, pair('Le service refuse la lecture', 'The service refuses to be read')),
  'source-unavailable': retryable(502, 75, pair('Le service ne répond pas', 'The service does not answer')),
  'plan-not-valid': final(422, 1, pair('Le plan contient des points bloquants', 'The plan has blocking findings')),
  'program-missing': final(
    501,
    1,
    pair('Un programme manque sur cette machine', 'A program is missing on this machine'),
  ),
  'print-failed': retryable(500, 1, pair('Le rapport n’a pas été imprimé', 'The report was not printed')),
  'quota-exceeded': final(429, 1, pair('Le quota du jour est atteint', 'The quota of the day is reached')),
  'storage-exceeded': final(403, 1, pair('L’espace de travail est plein', 'The workspace is full')),
  'rate-limited': retryable(429, 75, pair('Trop de demandes', 'Too many requests')),
  gate: final(422, 3, pair('Le seuil de qualité n’est pas atteint', 'The quality gate is not met')),
  busy: retryable(503, 75, pair('Ces données sont déjà utilisées', 'These data are already in use')),
  overloaded: retryable(503, 75, pair('Le service est très occupé', 'The service is very busy')),
  'port-in-use': retryable(503, 75, pair('Ce port est déjà pris', 'This port is in use')),
  'storage-full': retryable(503, 75, pair('L’espace disque est épuisé', 'The disk is full')),
  'not-ready': retryable(503, 75, pair('Le service n’est pas prêt', 'The service is not ready')),
  internal: final(500, 70, pair('Une erreur de notre fait est survenue', 'Something of ours went wrong')),
} as const satisfies Record<string, FailureRow>;

export type FailureCode = keyof typeof failures;

/** One invalid field of an input: its JSON pointer (`/personas/0/weight`) and how to fix it. */
export interface FieldIssue {
  readonly path: string;
  readonly message: Text;
}

/** An expected failure. `detail` is a sentence that explains what to do. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly detail: Text;
  readonly issues: readonly FieldIssue[];
  /** More members of the problem document. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(
    code: FailureCode,
    detail: Text,
    issues: readonly FieldIssue[] = [],
    data: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${code}: ${detail.en}`);
    this.name = 'Failure';
    this.code = code;
    this.detail = detail;
    this.issues = issues;
    this.data = data;
  }
}

function final(status: number, exit: number, title: Text): FailureRow {
  return { status, exit, retry: false, title };
}

function retryable(status: number, exit: number, title: Text): FailureRow {
  return { status, exit, retry: true, title };
}
