import { createPrivateKey, createSign, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Text } from '../../core/values/text.ts';
import type { GoogleKey } from './google-key.ts';
import { SourceTrouble } from './source-trouble.ts';

/** The fields of a service-account file that are used. */
const ServiceAccount = z.looseObject({
  type: z.literal('service_account'),
  client_email: z.string().min(3),
  private_key: z.string().includes('PRIVATE KEY'),
  token_uri: z.url({ protocol: /^https?$/ }),
});

const notAFile: Text = {
  fr: 'Ces identifiants ne sont pas un fichier de compte de service\u202f: téléchargez la clé au format JSON (champs type, client_email, private_key, token_uri).',
  en: 'These credentials are not a service-account file: download the key as JSON (fields type, client_email, private_key, token_uri).',
};

/** Seconds for which a signed request of a token is valid: the longest that Google accepts. */
const lifetime = 3_600;

/** The key of a service account ("Using OAuth 2.0 for Server to Server Applications", Google Identity); throws `SourceTrouble` for another file. */
export function serviceAccount(credentials: unknown): GoogleKey {
  const parsed = ServiceAccount.safeParse(credentials);
  if (!parsed.success) throw new SourceTrouble('refused', notAFile);
  const account = parsed.data;
  const key = privateKeyOf(account.private_key);
  return {
    account: account.client_email,
    tokenUri: account.token_uri,
    tokenForm: (scope, seconds) => ({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: signedRequest({
        claims: {
          iss: account.client_email,
          scope,
          aud: account.token_uri,
          iat: seconds,
          exp: seconds + lifetime,
        },
        key,
      }),
    }),
    refusal: (json) => (isClockError(json) ? wrongClock : null),
  };
}

function privateKeyOf(text: string): KeyObject {
  try {
    return createPrivateKey(text);
  } catch {
    throw new SourceTrouble('refused', notAFile);
  }
}

function signedRequest({ claims, key }: { claims: object; key: KeyObject }): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(key).toString('base64url')}`;
}

/** The reply to a request whose times are not around now. */
function isClockError(json: unknown): boolean {
  const description = (json as { error_description?: unknown } | null)?.error_description;
  return typeof description === 'string' && /short-lived token|iat|exp/i.test(description);
}

const wrongClock = new SourceTrouble('refused', {
  fr: 'Google refuse la demande parce que l’horloge de cette machine n’est pas à l’heure\u202f: réglez-la.',
  en: 'Google rejects the request because the clock of this machine is wrong: set it.',
});
