import { SourceTrouble } from './source-trouble.ts';

/** A token alone or under `token`; throws `SourceTrouble` for something else. */
export function tokenOf(credentials: unknown): string {
  const token = typeof credentials === 'string' ? credentials : (credentials as { token?: unknown } | null)?.token;
  if (typeof token === 'string' && /^\S{8,500}$/.test(token.trim())) return token.trim();
  throw new SourceTrouble('refused', {
    fr: 'Ces identifiants ne sont pas un jeton\u202f: donnez un fichier qui ne contient que lui.',
    en: 'These credentials are not a token: give a file that contains only it.',
  });
}

/** The last four characters, by which the owner recognises the token. */
export const tokenAccount = (credentials: unknown): string => `…${tokenOf(credentials).slice(-4)}`;
