import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type WebServer, webServer } from './web-server.ts';

/**
 * Loopback doubles of the services that can be connected. Their shapes, limits and refusals are those of the public
 * documentation (* = read again on 2026-11-29), not checked against the live services:
 * - "Using OAuth 2.0 for Server to Server Applications" (Google Identity): signed request, token, `invalid_grant`;
 * - "OAuth 2.0 for iOS & Desktop Apps" (Google Identity): consent on a loopback address with a proof of the asker, code, refresh token;
 * - "Search Analytics: query"*, "Sites: list" and "Resolve errors" (Search Console API): rows, 25,000 rows an answer, days
 *   without data omitted, 403 with a reason;
 * - "RunReportResponse"*, "properties.getMetadata" and "Analytics Data API quotas" (Google Analytics Data API v1beta);
 * - "Reporting API reference" (Matomo developer guide): days without visits are `[]`, refusals are `result: error`, in the
 *   words of its source*;
 * - "Get your account information", "Return all your created email campaigns"* and "Rate limits"* (Brevo API reference).
 */
export interface DoubleReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One fact of Search Console. */
export interface SearchFact {
  readonly day: string;
  readonly page: string;
  readonly query: string;
  readonly clicks: number;
  readonly impressions: number;
  readonly position: number;
}

export interface AnalyticsFact {
  readonly day: string;
  readonly channel: string;
  readonly landingPage: string;
  readonly sessions: number;
  readonly engagedSessions: number;
  readonly keyEvents: number;
  readonly revenue: number;
}

export interface Campaign {
  readonly id: number;
  readonly name: string;
  readonly sentDate: string;
  readonly sent: number;
}

export interface DoubleState {
  sites: { siteUrl: string; permissionLevel: string }[];
  search: SearchFact[];
  /** Days after this one are not final yet. */
  lastFinal: string;
  /** Largest page of rows, smaller than the real one to test paging. */
  mostRows: number;
  analytics: AnalyticsFact[];
  /** Sessions by day. */
  visits: Readonly<Record<string, number>>;
  campaigns: Campaign[];
  revoked: boolean;
  /** Proof that is expected with each code of a consent. */
  challenges: Map<string, string>;
  /** Reply instead of the usual one; called with the number of the request (not counting tokens) and its path. */
  fault: ((request: number, path: string) => DoubleReply | null) | null;
}

export interface SourceDouble {
  readonly state: DoubleState;
  readonly server: WebServer;
  /** The service-account file of the double. */
  readonly account: object;
  /** The OAuth client of the double. */
  readonly client: object;
  /** Reads the address where a person gives consent, and gives a code for it. */
  consents(shown: URL): { readonly query: Readonly<Record<string, string>>; readonly code: string };
  /** Bodies received, in order, tokens excepted. */
  readonly bodies: string[];
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const accessToken = 'ya29.double-token';
export const doubleToken = 'double-secret-token-1234';

export async function sourceDouble(initial: Partial<DoubleState> = {}): Promise<SourceDouble> {
  const state: DoubleState = {
    sites: [{ siteUrl: 'sc-domain:shop.test', permissionLevel: 'siteFullUser' }],
    search: [],
    lastFinal: '2026-11-26',
    mostRows: 25_000,
    analytics: [],
    visits: {},
    campaigns: [],
    revoked: false,
    challenges: new Map(),
    fault: null,
    ...initial,
  };
  const bodies: string[] = [];
  let requests = 0;
  const server = await webServer((request, response) => {
    void bodyOf(request).then((body) => {
      const path = request.url ?? '';
      const isToken = path === '/token';
      if (!isToken) bodies.push(body);
      const fault = isToken ? null : (state.fault?.(++requests, path) ?? null);
      const reply = fault ?? replyOf(state, request, path, body);
      const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end(text);
    });
  });
  const account = {
    type: 'service_account',
    client_email: 'reader@project.iam.example',
    private_key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    token_uri: `${server.origin}/token`,
  };
  const client = {
    installed: {
      client_id: '42.apps.example',
      client_secret: 'of-the-client',
      auth_uri: `${server.origin}/auth`,
      token_uri: `${server.origin}/token`,
    },
  };
  const consents: SourceDouble['consents'] = ({ searchParams }) => {
    const query = Object.fromEntries(searchParams);
    const isWhole =
      query.access_type === 'offline' && query.response_type === 'code' && query.code_challenge_method === 'S256';
    if (!isWhole || query.client_id !== client.installed.client_id) throw new Error('wrong request of consent');
    state.challenges.set('a-code', query.code_challenge ?? '');
    return { query, code: 'a-code' };
  };
  return { state, server, account, client, consents, bodies };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

function replyOf(state: DoubleState, request: IncomingMessage, path: string, body: string): DoubleReply {
  if (path === '/token') return tokenReply(state, body, `http://${request.headers.host}/token`);
  if (path.startsWith('/index.php')) return matomoReply(state, new URLSearchParams(body), request.method);
  if (path.startsWith('/v3/')) return brevoReply(state, request, path);
  if (state.revoked || request.headers.authorization !== `Bearer ${accessToken}`)
    return googleError(401, 'UNAUTHENTICATED', 'authError');
  if (path === '/webmasters/v3/sites') return { status: 200, body: { siteEntry: state.sites } };
  const site = /^\/webmasters\/v3\/sites\/([^/]+)\/searchAnalytics\/query$/.exec(path)?.[1];
  if (site !== undefined) return searchReply(state, decodeURIComponent(site), JSON.parse(body) as SearchQuery);
  const property = /^\/v1beta\/properties\/(\d+)(:runReport|\/metadata)$/.exec(path);
  if (property !== null) return analyticsReply(state, property[1]!, property[2]!, body);
  return { status: 404, body: googleError(404, 'NOT_FOUND', 'notFound').body };
}

export function googleError(code: number, status: string, reason: string): DoubleReply {
  return {
    status: code,
    body: { error: { code, message: 'refused', status, errors: [{ domain: 'global', reason }] } },
  };
}

function tokenReply(state: DoubleState, body: string, audience: string): DoubleReply {
  const form = new URLSearchParams(body);
  if (form.get('client_id') !== null) return consentReply(state, form);
  const [head = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
  const isSigned = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${claims}`),
    keys.publicKey,
    Buffer.from(signature, 'base64url'),
  );
  const { aud, iss, exp, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  const isValid =
    form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer' &&
    isSigned &&
    aud === audience &&
    iss === 'reader@project.iam.example' &&
    Number(exp) - Number(iat) <= 3_600;
  if (!isValid || state.revoked)
    return { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' } };
  return { status: 200, body: { access_token: accessToken, expires_in: 3_599, token_type: 'Bearer' } };
}

/** A code, or a refresh token, of the OAuth client. */
function consentReply(state: DoubleState, form: URLSearchParams): DoubleReply {
  const refused: DoubleReply = { status: 400, body: { error: 'invalid_grant', error_description: 'Bad Request' } };
  const proof = createHash('sha256')
    .update(form.get('code_verifier') ?? '')
    .digest('base64url');
  const isCode = form.get('grant_type') === 'authorization_code';
  const isKnown = isCode
    ? state.challenges.get(form.get('code') ?? '') === proof
    : form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === 'lasting';
  if (state.revoked || !isKnown || form.get('client_secret') !== 'of-the-client') return refused;
  const token = { access_token: accessToken, expires_in: 3_599, token_type: 'Bearer' };
  return { status: 200, body: isCode ? { ...token, refresh_token: 'lasting' } : token };
}

interface SearchQuery {
  readonly startDate: string;
  readonly endDate: string;
  readonly dimensions: readonly ('date' | 'page' | 'query')[];
  readonly rowLimit: number;
  readonly startRow: number;
}

function searchReply(state: DoubleState, site: string, query: SearchQuery): DoubleReply {
  if (!state.sites.some(({ siteUrl }) => siteUrl === site)) return googleError(403, 'PERMISSION_DENIED', 'forbidden');
  if (query.rowLimit > 25_000) return googleError(400, 'INVALID_ARGUMENT', 'invalidParameter');
  const groups = new Map<string, { keys: string[]; clicks: number; impressions: number; ranks: number }>();
  for (const fact of state.search) {
    if (fact.day < query.startDate || fact.day > query.endDate || fact.day > state.lastFinal) continue;
    const names = query.dimensions.map((name) => (name === 'date' ? fact.day : fact[name]));
    const key = names.join('\n');
    const group = groups.get(key) ?? { keys: names, clicks: 0, impressions: 0, ranks: 0 };
    group.clicks += fact.clicks;
    group.impressions += fact.impressions;
    group.ranks += fact.position * fact.impressions;
    groups.set(key, group);
  }
  const rows = [...groups.values()]
    .map(({ keys: names, clicks, impressions, ranks }) => ({
      keys: names,
      clicks,
      impressions,
      ctr: clicks / impressions,
      position: ranks / impressions,
    }))
    .sort((a, b) => b.clicks - a.clicks || (a.keys.join() < b.keys.join() ? -1 : 1));
  const page = rows.slice(query.startRow, query.startRow + Math.min(query.rowLimit, state.mostRows));
  return { status: 200, body: page.length === 0 ? { responseAggregationType: 'auto' } : { rows: page } };
}

function analyticsReply(state: DoubleState, property: string, verb: string, body: string): DoubleReply {
  if (property !== '123456789') return googleError(403, 'PERMISSION_DENIED', 'forbidden');
  if (verb === '/metadata') return { status: 200, body: { name: `properties/${property}/metadata` } };
  const query = JSON.parse(body) as {
    dateRanges: [{ startDate: string; endDate: string }];
    dimensions: { name: string }[];
    limit: string;
    offset: string;
  };
  const [{ startDate, endDate }] = query.dateRanges;
  const second = query.dimensions[1]!.name === 'landingPage' ? 'landingPage' : 'channel';
  const groups = new Map<string, [string, string, number, number, number, number]>();
  for (const fact of state.analytics) {
    if (fact.day < startDate || fact.day > endDate) continue;
    const key = `${fact.day}\n${fact[second]}`;
    const group = groups.get(key) ?? [fact.day.replaceAll('-', ''), fact[second], 0, 0, 0, 0];
    group[2] += fact.sessions;
    group[3] += fact.engagedSessions;
    group[4] += fact.keyEvents;
    group[5] += fact.revenue;
    groups.set(key, group);
  }
  const all = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const from = Number(query.offset);
  const page = all.slice(from, from + Math.min(Number(query.limit), state.mostRows));
  return {
    status: 200,
    body: {
      dimensionHeaders: query.dimensions,
      rows: page.map(([date, name, ...figures]) => ({
        dimensionValues: [{ value: date }, { value: name }],
        metricValues: figures.map((figure) => ({ value: String(figure) })),
      })),
      rowCount: all.length,
      metadata: { currencyCode: 'EUR', timeZone: 'Europe/Paris' },
      propertyQuota: { tokensPerDay: { consumed: 5, remaining: 199_995 } },
    },
  };
}

function matomoReply(state: DoubleState, form: URLSearchParams, method: string | undefined): DoubleReply {
  const refusal = (message: string): DoubleReply => ({ status: 200, body: { result: 'error', message } });
  if (method !== 'POST' || form.get('token_auth') !== doubleToken || state.revoked)
    return refusal('Unable to authenticate with the provided token. It is either invalid or expired.');
  if (form.get('idSite') !== '1')
    return refusal(`An unexpected website was found in the request: website id was set to '${form.get('idSite')}'.`);
  const [from = '', to = ''] = (form.get('date') ?? '').split(',');
  const days = Object.entries(state.visits).filter(([day]) => day >= from && day <= to);
  const row = (visits: number) => ({
    nb_visits: visits,
    nb_actions: 2 * visits,
    nb_visits_converted: 1,
    bounce_count: 0,
  });
  const body = Object.fromEntries(
    days.map(([day, visits]) => {
      if (visits === 0) return [day, []];
      if (form.get('method') === 'VisitsSummary.get') return [day, row(visits)];
      if (form.get('method') === 'Referrers.getReferrerType')
        return [day, [{ label: 'Search Engines', ...row(visits) }]];
      return [day, [{ label: '/', url: 'https://shop.test/', nb_visits: visits, nb_hits: 2 * visits }]];
    }),
  );
  return { status: 200, body };
}

function brevoReply(state: DoubleState, request: IncomingMessage, path: string): DoubleReply {
  if (state.revoked || request.headers['api-key'] !== doubleToken)
    return { status: 401, body: { code: 'unauthorized', message: 'Key not found' } };
  if (path === '/v3/account') return { status: 200, body: { email: 'owner@shop.test', plan: [] } };
  const query = new URL(path, 'http://double').searchParams;
  const within = state.campaigns.filter(
    ({ sentDate }) =>
      Date.parse(sentDate) >= Date.parse(query.get('startDate')!) &&
      Date.parse(sentDate) <= Date.parse(query.get('endDate')!),
  );
  const offset = Number(query.get('offset'));
  const page = within.slice(offset, offset + Math.min(Number(query.get('limit')), state.mostRows));
  return {
    status: 200,
    body: {
      count: within.length,
      campaigns: page.map(({ id, name, sentDate, sent }) => ({
        id,
        name,
        status: 'sent',
        sentDate,
        statistics: {
          globalStats: {
            sent,
            delivered: sent - 1,
            uniqueViews: Math.floor(sent / 3),
            uniqueClicks: Math.floor(sent / 20),
            unsubscriptions: 0,
            hardBounces: 1,
            softBounces: 0,
            complaints: 0,
          },
        },
      })),
    },
  };
}
