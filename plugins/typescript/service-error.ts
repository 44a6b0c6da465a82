import type { Problem } from '../../docs/catalogue/api.ts';

/** A refusal of the service; `code` is for the program, `message` for the reader. */
export class ServiceError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ServiceError';
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
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
