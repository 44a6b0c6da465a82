import { z } from 'zod';
import type { Text } from '../../core/values/text.ts';
import { authorizedUser } from './authorized-user.ts';
import type { SourceAccess } from './define-source.ts';
import type { GoogleKey } from './google-key.ts';
import { serviceAccount } from './service-account.ts';
import { formRequest, type SourceReply, type SourceRequest } from './source-call.ts';
import { troubleOf } from './source-trouble.ts';

/** The key of a service account, or of a person who gave consent; throws `SourceTrouble` for another file. */
function googleKey(credentials: unknown): GoogleKey {
  const { type } = (credentials ?? {}) as { type?: unknown };
  return type === 'authorized_user' ? authorizedUser(credentials) : serviceAccount(credentials);
}

/** The account of a key, by which its owner recognises it. */
export const googleAccount = (credentials: unknown): string => googleKey(credentials).account;

const Token = z.looseObject({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** Seconds before its end at which a token is renewed. */
const margin = 60;

/** Asks with an access token, which is requested at the first call and renewed before its end, or once when it is refused. */
export function googleCall(
  { credentials, call, now }: SourceAccess,
  scope: string,
  service: Text,
): (request: SourceRequest) => Promise<SourceReply> {
  const key = googleKey(credentials);
  let token: { text: string; until: number } | null = null;

  async function accessToken(): Promise<string> {
    const seconds = Math.floor(Date.parse(now()) / 1000);
    if (token !== null && token.until > seconds) return token.text;
    const { status, json } = await call(formRequest(key.tokenUri, key.tokenForm(scope, seconds)));
    if (status === 429) throw troubleOf('quota', service);
    if (status >= 400) throw key.refusal(json) ?? troubleOf('revoked-key', service);
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
