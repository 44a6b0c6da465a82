import { Failure, failures } from '../core/values/failure.ts';
import type { Locale } from '../core/values/locale.ts';

/** A refusal as a person reads it: what, what to do, then each wrong field with its path. */
export function failureSentence(failure: Failure, locale: Locale): string {
  const title = failures[failure.code].title[locale];
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  const issues = failure.issues.map((issue) => `  ${issue.path || '/'}${colon}${issue.message[locale]}`);
  return [`${title}${colon}${failure.detail[locale]}`, ...issues].join('\n');
}

/** The problem document of the API, for `--json`. */
export function failureProblem(failure: Failure, locale: Locale): Record<string, unknown> {
  const row = failures[failure.code];
  return {
    type: `urn:maillage:problem:${failure.code}`,
    title: row.title[locale],
    status: row.status,
    code: failure.code,
    detail: failure.detail[locale],
    retry: row.retry,
    issues: failure.issues.map((issue) => ({ path: issue.path, message: issue.message[locale] })),
  };
}
