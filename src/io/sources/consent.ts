import { createHash, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Text } from '../../core/values/text.ts';
import type { AuthorizedUser } from './authorized-user.ts';
import { formRequest, type SourceCall } from './source-call.ts';
import { SourceTrouble, troubleOf } from './source-trouble.ts';

/** The file of an OAuth client of the kind “Desktop app”, as the Google Cloud console gives it. */
const Client = z.looseObject({
  installed: z.looseObject({
    client_id: z.string().min(3),
    client_secret: z.string().min(1),
    auth_uri: z.url({ protocol: /^https?$/ }),
    token_uri: z.url({ protocol: /^https?$/ }),
  }),
});

const Tokens = z.looseObject({ refresh_token: z.string().min(1).optional() });

export interface ConsentRequest {
  /** Parsed file of the OAuth client. */
  readonly client: unknown;
  readonly scope: string;
  readonly service: Text;
  readonly call: SourceCall;
  /** Shows the address that the person opens in a browser. */
  readonly show: (address: string) => void;
  readonly signal: AbortSignal;
  /** The process ends without the answer: it serves others, or is asked to stop. */
  readonly inBackground?: boolean;
}

/** Milliseconds for which the answer of the person is awaited (working assumption). */
const patience = 10 * 60_000;

/**
 * Asks a person for consent in their browser, which comes back to a port of this machine ("OAuth 2.0 for iOS & Desktop
 * Apps", Google Identity; RFC 8252, RFC 7636), and returns credentials that last. Throws `SourceTrouble` when the person
 * refuses or does not answer.
 */
export async function consent(request: ConsentRequest): Promise<AuthorizedUser> {
  const parsed = Client.safeParse(request.client);
  if (!parsed.success) throw notAClient;
  const { client_id, client_secret, auth_uri, token_uri } = parsed.data.installed;
  const state = randomBytes(24).toString('base64url');
  const verifier = randomBytes(48).toString('base64url');
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  if (request.inBackground === true) server.unref();
  try {
    const redirect_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const query = {
      client_id,
      redirect_uri,
      response_type: 'code',
      scope: request.scope,
      state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      access_type: 'offline',
      prompt: 'consent',
    };
    const answered = returnOf(server, state, AbortSignal.any([request.signal, AbortSignal.timeout(patience)]));
    request.show(`${auth_uri}?${new URLSearchParams(query).toString()}`);
    const code = await answered;
    const grant = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri };
    const { status, json } = await request.call(formRequest(token_uri, { ...grant, client_id, client_secret }));
    if (status >= 400) throw troubleOf('refused', request.service);
    const refresh_token = Tokens.safeParse(json).data?.refresh_token;
    if (refresh_token === undefined) throw notLasting;
    return { type: 'authorized_user', client_id, client_secret, refresh_token, token_uri };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The code that the browser brings back; other requests are refused, and awaited no longer than the signal lasts. */
function returnOf(server: Server, state: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(noAnswer), { once: true });
    server.on('request', (request, response) => {
      const query = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
      const code = query.get('code');
      const isOurs = request.method === 'GET' && query.get('state') === state;
      const text = isOurs && code !== null ? received : isOurs ? refusedText : unknownText;
      response.writeHead(isOurs ? 200 : 400, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
      response.end(`${text.fr}\n${text.en}\n`);
      if (!isOurs) return;
      response.once('close', () => (code === null ? reject(notGiven) : resolve(code)));
    });
  });
}

const received: Text = {
  fr: 'C’est noté\u202f: fermez cette page et revenez à maillage.',
  en: 'Done: close this page and go back to maillage.',
};
const refusedText: Text = { fr: 'L’accès n’a pas été donné.', en: 'The access was not given.' };
const unknownText: Text = { fr: 'Cette demande n’est pas attendue.', en: 'This request is not expected.' };

const notAClient = new SourceTrouble('refused', {
  fr: 'Ce fichier n’est pas un client OAuth de type «\u00a0Application de bureau\u00a0»\u202f: téléchargez-le en JSON dans la console (champ installed).',
  en: 'This file is not an OAuth client of the kind “Desktop app”: download it as JSON from the console (field installed).',
});
const notGiven = new SourceTrouble('no-access', {
  fr: 'L’accès n’a pas été donné dans le navigateur\u202f: rien n’est connecté.',
  en: 'The access was not given in the browser: nothing is connected.',
});
const noAnswer = new SourceTrouble('no-access', {
  fr: 'Le navigateur n’est pas revenu\u202f: rien n’est connecté. Recommencez sur la machine où le navigateur est ouvert.',
  en: 'The browser did not come back: nothing is connected. Start again on the machine where the browser is open.',
});
const notLasting = new SourceTrouble('refused', {
  fr: 'Google n’a donné qu’un accès d’une heure\u202f: retirez cette application des accès de votre compte Google, puis recommencez.',
  en: 'Google gave an access of one hour only: remove this application from the accesses of your Google account, then try again.',
});
