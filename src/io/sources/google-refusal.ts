import { z } from 'zod';
import type { Text } from '../../core/values/text.ts';
import type { SourceReply } from './source-call.ts';
import { type SourceTrouble, troubleOf } from './source-trouble.ts';

/** The error of a Google API: `errors[].reason` in the older form, `status` in the newer one. */
const GoogleError = z.looseObject({
  error: z.looseObject({
    status: z.string().optional(),
    errors: z.array(z.looseObject({ reason: z.string().optional() })).optional(),
  }),
});

/** Reasons of a 403 that are a quota, not a right ("Resolve errors", Google APIs). */
const quotaReasons = new Set([
  'quotaExceeded',
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'dailyLimitExceeded',
  'RESOURCE_EXHAUSTED',
]);
/** Quotas that are free again within the minute. */
const shortQuotas = new Set(['rateLimitExceeded', 'userRateLimitExceeded']);

function reasonsOf(json: unknown): string[] {
  const parsed = GoogleError.safeParse(json);
  if (!parsed.success) return [];
  const { status, errors = [] } = parsed.data.error;
  return [...errors.map(({ reason }) => reason), status].filter((reason) => reason !== undefined);
}

/** True for a 403 that a pause of seconds removes. */
export function isShortQuota({ status, json }: SourceReply): boolean {
  return status === 403 && reasonsOf(json).some((reason) => shortQuotas.has(reason));
}

/** The trouble of a reply of a Google API; null for a success. */
export function googleRefusal({ status, json }: SourceReply, service: Text): SourceTrouble | null {
  if (status < 400) return null;
  if (status === 429 || reasonsOf(json).some((reason) => quotaReasons.has(reason))) return troubleOf('quota', service);
  if (status === 401) return troubleOf('revoked-key', service);
  if (status === 403) return troubleOf('no-access', service);
  return troubleOf(status === 404 ? 'wrong-property' : 'refused', service);
}
