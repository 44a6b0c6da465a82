import { fieldIssues } from '../../core/framework/company/input-issues.ts';
import { Failure } from '../../core/values/failure.ts';
import { parsedUrl, withoutUserinfo } from '../../core/values/url.ts';
import { readSecretFile } from '../../io/structured-file.ts';
import type { CrawlRequest } from '../../io/services/crawler.ts';
import type { Secrets } from '../../io/services/secrets.ts';
import { SiteLogin } from '../inputs/access-input.ts';
import type { AuditInput } from '../inputs/audit-input.ts';

/** What must never be stored in clear: the credentials and headers of a site. */
export type SiteSecret = Pick<AuditInput, 'auth' | 'header'>;

/** How a crawl shows itself to its site. */
export interface SiteAccess {
  /** Header by lower-case name, for the origin of the site only. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the request keeps of them: their names, and a keyed digest of their values. */
  readonly trace: NonNullable<CrawlRequest['access']>;
}

/**
 * Takes the secrets out of an input; user name and password in the address become `auth`. Throws
 * `Failure('invalid-input')` when credentials are given twice, or cannot be read in the address.
 */
export function separateSecrets<Input extends Pick<AuditInput, 'url'> & SiteSecret & { authFile?: string | undefined }>(
  input: Input,
): { open: Input; secret: SiteSecret | null } {
  const { auth, header, ...others } = input;
  const inAddress = credentialsOf(input.url);
  if (inAddress !== null && (auth !== undefined || input.authFile !== undefined)) throw givenTwice();
  const login = inAddress ?? auth;
  const open = { ...others, url: withoutUserinfo(input.url) } as Input;
  if (login === undefined && header === undefined) return { open, secret: null };
  const secret = { ...(login === undefined ? {} : { auth: login }), ...(header === undefined ? {} : { header }) };
  return { open, secret };
}

/** The access of a crawl; undefined without credentials or headers. */
export async function siteAccess(
  { auth, authFile, header = [] }: SiteSecret & Pick<AuditInput, 'authFile'>,
  secrets: Secrets,
): Promise<SiteAccess | undefined> {
  if (auth !== undefined && authFile !== undefined) throw givenTwice();
  const login = authFile === undefined ? checkedLogin(auth, '/auth') : await loginOfFile(authFile);
  const headers: Record<string, string> = {};
  for (const line of header) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  if (login?.user !== undefined) headers.authorization = basic(login.user, login.password ?? '');
  if (login?.cookie !== undefined) headers.cookie = login.cookie;
  const names = Object.keys(headers).sort();
  if (names.length === 0) return undefined;
  const digest = secrets.digest(JSON.stringify(names.map((name) => [name, headers[name]])));
  return { headers, trace: { headers: names, digest } };
}

/** In UTF-8 (RFC 7617 §2.1). */
function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;
}

async function loginOfFile(path: string): Promise<SiteLogin> {
  const parsed = SiteLogin.safeParse(await readSecretFile(path));
  if (parsed.success) return checkedLogin(parsed.data, path)!;
  const issues = fieldIssues(SiteLogin, parsed.error).map((issue) => ({ ...issue, path: `${path} ${issue.path}` }));
  throw new Failure('invalid-input', formOfFile(path), issues);
}

function checkedLogin(login: SiteLogin | undefined, place: string): SiteLogin | undefined {
  if (login === undefined) return undefined;
  const { user, password, cookie } = login;
  const isPair = user !== undefined && password !== undefined && !user.includes(':');
  const isNone = user === undefined && password === undefined;
  if (isPair || (isNone && cookie !== undefined)) return login;
  throw new Failure('invalid-input', formOfFile(place));
}

function formOfFile(path: string): { fr: string; en: string } {
  return {
    fr: `${path} ne donne pas d’identifiants\u202f: écrivez user et password (user sans deux-points), ou cookie.`,
    en: `${path} gives no credentials: write user and password (user without a colon), or cookie.`,
  };
}

function credentialsOf(address: string): SiteLogin | null {
  const url = parsedUrl(address);
  if (url === null || (url.username === '' && url.password === '')) return null;
  try {
    const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    if (user !== '' && !user.includes(':')) return { user, password };
  } catch {
    // Refused below.
  }
  throw new Failure('invalid-input', {
    fr: 'Le nom et le mot de passe écrits dans l’adresse ne peuvent pas être lus\u202f: retirez-les et donnez-les avec --auth-file.',
    en: 'The user name and password in the address cannot be read: remove them and give them with --auth-file.',
  });
}

function givenTwice(): Failure {
  return new Failure('invalid-input', {
    fr: 'Les identifiants du site sont donnés deux fois\u202f: gardez l’adresse ou le fichier.',
    en: 'The credentials of the site are given twice: keep those of the address or those of the file.',
  });
}
