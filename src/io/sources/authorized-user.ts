import { z } from 'zod';
import type { GoogleKey } from './google-key.ts';
import { SourceTrouble } from './source-trouble.ts';

/** The consent of a person, in the form that Google’s own tools write (`authorized_user`). */
const AuthorizedUser = z.looseObject({
  type: z.literal('authorized_user'),
  client_id: z.string().min(3),
  client_secret: z.string().min(1),
  refresh_token: z.string().min(1),
  token_uri: z.url({ protocol: /^https?$/ }).default('https://oauth2.googleapis.com/token'),
});
export type AuthorizedUser = z.input<typeof AuthorizedUser>;

/** The key of a person who gave consent ("Refreshing an access token", Google Identity); throws `SourceTrouble` for another file. */
export function authorizedUser(credentials: unknown): GoogleKey {
  const parsed = AuthorizedUser.safeParse(credentials);
  if (!parsed.success) throw notAConsent;
  const { client_id, client_secret, refresh_token, token_uri } = parsed.data;
  return {
    account: client_id,
    tokenUri: token_uri,
    tokenForm: () => ({ grant_type: 'refresh_token', client_id, client_secret, refresh_token }),
    refusal: (json) => ((json as { error?: unknown } | null)?.error === 'invalid_grant' ? consentEnded : null),
  };
}

const notAConsent = new SourceTrouble('refused', {
  fr: 'Ces identifiants ne sont pas un consentement\u202f: il faut les champs type, client_id, client_secret et refresh_token.',
  en: 'These credentials are not a consent: the fields type, client_id, client_secret and refresh_token are needed.',
});

const consentEnded = new SourceTrouble('revoked-key', {
  fr: 'Google ne reconnaît plus ce consentement\u202f: il a été retiré, ou l’application OAuth est «\u00a0en test\u00a0» et ses accès finissent au bout de sept jours. Publiez l’application dans la console, puis reconnectez la source\u202f; ce qui est déjà lu reste.',
  en: 'Google no longer recognises this consent: it was withdrawn, or the OAuth application is “in testing” and its access ends after seven days. Publish the application in the console, then connect the source again; what was already read stays.',
});
