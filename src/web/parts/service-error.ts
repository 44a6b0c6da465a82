/** A problem document (RFC 9457) of the service, in the language of the screen. */
export class ServiceError extends Error {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
  /** Fields that were refused: JSON pointer and sentence. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];

  constructor(problem: Record<string, unknown>, status: number) {
    super(String(problem.detail ?? ''));
    this.title = String(problem.title ?? '');
    this.status = status;
    this.code = String(problem.code ?? 'internal');
    this.requestId = String(problem.requestId ?? '');
    this.issues = (problem.issues as ServiceError['issues'] | undefined) ?? [];
  }
}
