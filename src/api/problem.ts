import { type Failure, failures } from '../core/values/failure.ts';
import type { Locale } from '../core/values/locale.ts';

/** Problem document (RFC 9457) of a failure. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
}

export function problemOf(failure: Failure, locale: Locale, requestId: string): Problem {
  const { status, title } = failures[failure.code];
  return {
    type: `urn:maillage:problem:${failure.code}`,
    title: title[locale],
    status,
    code: failure.code,
    detail: failure.detail[locale],
    requestId,
    ...failure.data,
    ...(failure.issues.length === 0
      ? {}
      : { issues: failure.issues.map(({ path, message }) => ({ path, message: message[locale] })) }),
  };
}
