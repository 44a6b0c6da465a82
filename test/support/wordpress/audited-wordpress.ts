import type { Server } from 'node:http';
import { type ApiHouse, apiHouse } from '../api-house.ts';
import { potterySite } from './pottery-site.ts';
import { freePort, startWordPress, type WordPress } from './wordpress.ts';

export interface AuditedWordPress {
  readonly wordpress: WordPress;
  /** Address of the service. */
  readonly service: string;
  readonly house: ApiHouse;
  /** Calls the service as its operator. */
  call(path: string, body?: object): Promise<Record<string, unknown>>;
  /** Audits the site, and returns the id of the audit. */
  audit(): Promise<string>;
  close(): Promise<void>;
}

/** Key of the operator of the service. */
export const operatorKey = 'operator-key-of-the-tests';

/** A WordPress with the plug-in, and the service that has audited it; the plug-in has a key with the right `scope`. */
export async function auditedWordPress(scope: 'analyse' | 'write'): Promise<AuditedWordPress> {
  const port = await freePort();
  const pair = `127.0.0.1:${port}`;
  const house = await apiHouse([pair]);
  const server = house.appWith({ key: operatorKey, fetchAllow: [pair] }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const service = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const call = caller(service);
  const { key } = await call('/v1/keys', { name: 'wordpress', scope });
  const settings = { url: service, key, post_types: ['post', 'page'], send_drafts: true, announce: true, plan: '' };
  const wordpress = await startWordPress(potterySite, settings, port);
  const audit = async (): Promise<string> => {
    const { id } = await call('/v1/audits', { url: `${wordpress.origin}/`, fresh: true });
    return resultOf(id as string, call);
  };
  // `maillage serve` prepares its threads before the first call; here the first analysis does.
  await call('/v1/analyses', { id: await audit(), html: '<h1>Bols</h1><p>Des bols en grès.</p>' });
  return { wordpress, service, house, call, audit, close: () => closeAll(wordpress, server, house) };
}

function caller(service: string): AuditedWordPress['call'] {
  return async (path, body) => {
    const reply = await fetch(service + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${operatorKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const document = (await reply.json()) as Record<string, unknown>;
    if (!reply.ok) throw new Error(JSON.stringify(document));
    return document;
  };
}

/** Id of the result of a job. */
async function resultOf(job: string, call: AuditedWordPress['call']): Promise<string> {
  for (;;) {
    const { state, result, problem } = await call(`/v1/jobs/${job}`);
    if (state === 'failed') throw new Error(JSON.stringify(problem));
    if (state === 'done' || state === 'partial') return (result as { id: string }).id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function closeAll(wordpress: WordPress, server: Server, house: ApiHouse): Promise<void> {
  await wordpress.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await house.close();
}

/** Adds a file of PHP that WordPress always loads. */
export async function mustUse({ wordpress }: AuditedWordPress, name: string, code: string): Promise<void> {
  const encoded = Buffer.from(`<?php ${code}`).toString('base64');
  await wordpress.php(`file_put_contents(WPMU_PLUGIN_DIR . '/${name}.php', base64_decode('${encoded}'));`);
}
