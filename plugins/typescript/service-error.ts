import type { Problem } from '../../docs/catalogue/api.ts';

/** A refusal of the service, or a call that did not reach it; `code` is for the program, `message` for the reader. */
export class ServiceError extends Error {
  /** Its `status` is 0 and its `requestId` empty when the service was not reached. */
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.detail, options);
    this.name = 'ServiceError';
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }

  /** The error of a service that cannot be reached at an address; `code` is `unreachable`. */
  static ofNetwork(address: string, cause: unknown): ServiceError {
    const detail = `The service cannot be reached at ${address}: ${causeText(cause)}`;
    return new ServiceError(localProblem('unreachable', 'The service cannot be reached', detail), { cause });
  }

  /** The error of a call that this client does not have; `code` is `unknown-call`. */
  static ofUnknownCall(id: string, known: readonly string[]): ServiceError {
    const detail = `There is no call “${id}”. Known calls: ${known.join(', ')}.`;
    return new ServiceError(localProblem('unknown-call', 'Unknown call', detail));
  }

  /** The error of a reply; a proxy on the way may have sent something else than a problem document. */
  static async of(reply: Response): Promise<ServiceError> {
    const document = (await reply.json().catch(() => null)) as Problem | null;
    if (typeof document?.code === 'string') return new ServiceError(document);
    const detail = `HTTP ${reply.status}`;
    return new ServiceError({
      type: 'about:blank',
      title: detail,
      status: reply.status,
      code: 'unknown',
      detail,
      requestId: '',
    });
  }
}

const localProblem = (code: string, title: string, detail: string): Problem => ({
  type: 'about:blank',
  title,
  status: 0,
  code,
  detail,
  requestId: '',
});

/** The innermost cause: `fetch failed` alone does not name it. */
function causeText(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return String(cause);
  const { cause: inner, message, code } = cause as { cause?: unknown; message?: string; code?: string };
  return inner === undefined ? message || code || String(cause) : causeText(inner);
}
