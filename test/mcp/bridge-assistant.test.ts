import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { assistantHandler } from '../../src/mcp/serve-assistant.ts';
import { tools } from '../../src/mcp/tools.ts';
import { createOperationRunner } from '../../src/operations/threads/operation-runner.ts';
import { servicesOf } from '../../src/operations/threads/services-in.ts';
import { maillage } from '../support/maillage.ts';
import { openTenants, type Tenant, type Tenants } from '../support/tenants.ts';

let open: Tenants;
let owner: Tenant;
let other: Tenant;
let server: Server;
let folder = '';
/** Paths that the service was asked for, with the key. */
const asked: string[] = [];
beforeAll(async () => {
  open = await openTenants();
  [owner, other] = open.tenants;
  const { services, store, queue } = open.house;
  const runner = createOperationRunner(servicesOf(services, store));
  const assistant = assistantHandler({ version: '0', runner, services, store, queue, fetchAllow: [] });
  const app = open.house.appWith({ assistant });
  server = createServer((incoming, response) => {
    asked.push(`${incoming.url} ${incoming.headers.authorization === `Bearer ${owner.key}`}`);
    app(incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  folder = mkdtempSync(join(tmpdir(), 'maillage-bridge-'));
}, 300_000);
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await open?.close();
  rmSync(folder, { recursive: true, force: true });
}, 90_000);

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** The official client of a process that is given the address of the service; its data folder must stay empty. */
async function started(
  args: readonly string[],
  env: Record<string, string> = {},
  options: object = {},
): Promise<Client> {
  const client = new Client({ name: 'test', version: '0' }, options);
  const program = join(import.meta.dirname, '../../bin/maillage.mjs');
  const surroundings = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    MAILLAGE_DATA: join(folder, 'data'),
  };
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [program, 'mcp', ...args],
      env: { ...surroundings, ...env },
    }),
  );
  return client;
}

test('the tools of a service over standard streams: the same ones, with the rows and the sizes that it gives', async () => {
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, `${owner.key}\n`, { mode: 0o600 });
  const client = await started(['--server', address(), '--key-file', keyFile]);
  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(
    tools.map(({ operation }) => operation.id.replaceAll('-', '_')),
  );
  const { structuredContent } = await client.callTool({ name: 'list_audits', arguments: {} });
  expect((structuredContent as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual([owner.ids.audits]);
  const many = await client.callTool({ name: 'list_pages', arguments: { id: owner.ids.audits, limit: 50 } });
  expect(Buffer.byteLength(JSON.stringify(many.structuredContent))).toBeLessThanOrEqual(20_000);
  const wrong = await client.callTool({ name: 'read_audit', arguments: { id: other.ids.audits! } });
  expect(wrong.isError).toBe(true);
  const { resources } = await client.listResources();
  expect(resources.map(({ uri }) => uri)).toEqual([`maillage://projects/${owner.ids.projects}/summary`]);
  const { contents } = await client.readResource({ uri: resources[0]!.uri });
  expect(JSON.stringify(contents)).toContain(owner.ids.projects);
  await client.close();
  expect(new Set(asked)).toEqual(new Set(['/mcp true']));
}, 120_000);

test('a service that refuses the key says so in place of the tools', async () => {
  await expect(started(['--server', address()], { MAILLAGE_KEY: 'mk_live_wrong' })).rejects.toThrow(/key/i);
}, 120_000);

test('calls at the same time have their own answers', async () => {
  const client = await started(['--server', address()], { MAILLAGE_KEY: owner.key });
  const texts = await Promise.all(
    ['list_audits', 'list_projects', 'list_audits', 'list_projects'].map(async (name) =>
      JSON.stringify((await client.callTool({ name, arguments: {} })).structuredContent),
    ),
  );
  expect([texts[0] === texts[2], texts[1] === texts[3], texts[0] === texts[1]]).toEqual([true, true, false]);
  await client.close();
}, 120_000);

test('an address that would send the key in clear is refused, and a service that is away is named', async () => {
  const clear = maillage(['mcp', '--server', 'http://maillage.example.com', '--lang', 'en'], {});
  expect(await clear.ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('https://…') });
  const gone = createServer();
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
  const { port } = gone.address() as AddressInfo;
  await new Promise((resolve) => gone.close(resolve));
  await expect(started(['--server', `http://127.0.0.1:${port}`, '--lang', 'en'])).rejects.toThrow(/does not answer/);
}, 120_000);
