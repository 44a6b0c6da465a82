import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const prefix = 'whsec_';
const secretBytes = 32;

export function newSecret(): string {
  return prefix + randomBytes(secretBytes).toString('base64');
}

/** Whether one of the signatures of a received message (`v1,… v1,…`) is that of its secret. */
export function isSigned(
  message: { readonly id: string; readonly seconds: number; readonly body: string },
  signatures: string,
  secret: string,
): boolean {
  const right = Buffer.from(signedHeaders(message, [secret])['webhook-signature']!);
  return signatures.split(' ').some((one) => {
    const given = Buffer.from(one);
    return given.length === right.length && timingSafeEqual(given, right);
  });
}

/** The headers of a message by the Standard Webhooks specification, signed with each secret; `seconds`: since 1970. */
export function signedHeaders(
  { id, seconds, body }: { readonly id: string; readonly seconds: number; readonly body: string },
  secrets: readonly string[],
): Record<string, string> {
  const sign = (secret: string): string => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
  };
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': secrets.map(sign).join(' '),
  };
}
