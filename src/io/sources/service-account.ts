import { createPrivateKey, createSign, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Text } from '../../core/values/text.ts';
import type { SourceAccess } from './define-source.ts';
import type { SourceReply, SourceRequest } from './source-call.ts';
import { SourceTrouble, troubleOf } from './source-trouble.ts';

/** The fields of a service-account file that are used. */
const ServiceAccount = z.looseObject({
  type: z.literal('service_account'),
  client_email: z.string().min(3),
  private_key: z.string().includes('PRIVATE KEY'),
  token_uri: z.url({ protocol: /^https?$/ }),
});

const Token = z.looseObject({ access_token: z.string().min(1), expires_in: z.number().positive() });

const notAFile: Text = {
  fr: 'Ces identifiants ne sont pas un fichier de compte de service\u202f: téléchargez la clé au format JSON (champs type, client_email, private_key, token_uri).',
  en: 'These credentials are not a service-account file: download the key as JSON (fields type, client_email, private_key, token_uri).',
};

/** The address of a service account, by which its owner recognises it; throws `SourceTrouble` for another file. */
export function accountOf(credentials: unknown): string {
  return readAccount(credentials).account.client_email;
}

function readAccount(credentials: unknown): { account: z.output<typeof ServiceAccount>; key: KeyObject } {
  const parsed = ServiceAccount.safeParse(credentials);
  if (!parsed.success) throw new SourceTrouble('refused', notAFile);
  try {
    return { account: parsed.data, key: createPrivateKey(parsed.data.private_key) };
  } catch {
    throw new SourceTrouble('refused', notAFile);
  }
}

/** Seconds for which a signed request of a token is valid: the longest that Google accepts. */
const lifetime = 3_600;
/** Seconds before its end at which a token is renewed. */
const margin = 60;

/**
 * Asks with the access token of a service account, which is requested at the first call and renewed before its end, or
 * once when it is refused ("Using OAuth 2.0 for Server to Server Applications", Google Identity).
 */
export function serviceAccountCall(
  { credentials, call, now }: SourceAccess,
  scope: string,
  service: Text,
): (request: SourceRequest) => Promise<SourceReply> {
  const { account, key } = readAccount(credentials);
  let token: { text: string; until: number } | null = null;

  async function accessToken(): Promise<string> {
    const seconds = Math.floor(Date.parse(now()) / 1000);
    if (token !== null && token.until > seconds) return token.text;
    const assertion = signedRequest({
      claims: {
        iss: account.client_email,
        scope,
        aud: account.token_uri,
        iat: seconds,
        exp: seconds + lifetime,
      },
      key,
    });
    const { status, json } = await call({
      url: account.token_uri,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }).toString(),
    });
    if (status === 429) throw troubleOf('quota', service);
    if (status >= 400) throw isClockError(json) ? wrongClock : troubleOf('revoked-key', service);
    const parsed = Token.safeParse(json);
    if (!parsed.success) throw troubleOf('unreadable', service);
    token = { text: parsed.data.access_token, until: seconds + parsed.data.expires_in - margin };
    return token.text;
  }

  return async (request) => {
    const send = async (): Promise<SourceReply> =>
      call({ ...request, headers: { ...request.headers, authorization: `Bearer ${await accessToken()}` } });
    const reply = await send();
    if (reply.status !== 401) return reply;
    token = null;
    const again = await send();
    if (again.status === 401) throw troubleOf('revoked-key', service);
    return again;
  };
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
