import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { assistantHandler } from '../../src/mcp/serve-assistant.ts';
import { tools } from '../../src/mcp/tools.ts';
import { createOperationRunner } from '../../src/operations/threads/operation-runner.ts';
import { servicesOf } from '../../src/operations/threads/services-in.ts';
import { openTenants, type Tenant, type Tenants } from '../support/tenants.ts';

let open: Tenants;
let owner: Tenant;
let other: Tenant;
let server: Server;
beforeAll(async () => {
  open = await openTenants();
  [owner, other] = open.tenants;
  const { services, store, queue } = open.house;
  const runner = createOperationRunner(servicesOf(services, store));
  const fetchAllow = open.tenants.map(({ site }) => site.pair);
  const assistant = assistantHandler({ version: '0', runner, services, store, queue, fetchAllow });
  server = createServer(open.house.appWith({ assistant }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 240_000);
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await open?.close();
}, 90_000);

const address = (): URL => new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);

async function connected(key: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '0' });
  const requestInit = { headers: { authorization: `Bearer ${key}` } };
  await client.connect(new StreamableHTTPClientTransport(address(), { requestInit }));
  return client;
}

test('the official client lists the tools over HTTP and calls one', async () => {
  const client = await connected(owner.key);
  const listed = (await client.listTools()).tools;
  expect(listed.map(({ name }) => name).sort()).toEqual(
    tools.map(({ operation }) => operation.id.replaceAll('-', '_')).sort(),
  );
  expect(listed.find(({ name }) => name === 'decide_link')?.annotations?.readOnlyHint).toBe(false);
  const { structuredContent } = await client.callTool({ name: 'list_audits', arguments: {} });
  expect((structuredContent as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual([owner.ids.audits]);
  await client.close();
}, 60_000);

test('every tool of §5 is there, describes its answer, and says whether it writes or reads outside', async () => {
  const client = await connected(owner.key);
  const listed = (await client.listTools()).tools;
  const named = new Map(listed.map((tool) => [tool.name, tool]));
  for (const name of ['audit_site', 'read_job', 'measure_coverage', 'plan_project', 'read_plan', 'summarise_project'])
    expect([name, named.has(name)]).toEqual([name, true]);
  for (const { name, title, outputSchema, annotations } of listed)
    expect([name, outputSchema?.type, title, typeof annotations?.readOnlyHint]).toEqual([
      name,
      'object',
      expect.stringMatching(/\w/),
      'boolean',
    ]);
  expect(listed.filter(({ annotations }) => annotations?.openWorldHint).map(({ name }) => name)).toEqual([
    'audit_site',
  ]);
  await client.close();
}, 60_000);

test('an audit asked by an assistant is a job that it follows to its end, however often it looks', async () => {
  const client = await connected(owner.key);
  const call = async (name: string, input: object) =>
    (await client.callTool({ name, arguments: { ...input } })).structuredContent as Record<string, string>;
  const job = await call('audit_site', { url: `${owner.site.origin}/`, maxPages: 3 });
  expect([job.operation, job.state]).toEqual(['audit-site', 'queued']);
  let followed = job;
  while (!['done', 'partial', 'failed'].includes(followed.state!)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    followed = await call('read_job', { id: job.id });
  }
  expect(followed.state).toMatch(/done|partial/);
  const plan = await call('read_plan', { id: owner.ids.projects, limit: 2 });
  expect([plan.data?.length, plan.cycleId]).toEqual([2, expect.stringMatching(/^cyc_/)]);
  await client.close();
}, 60_000);

test('a private address is refused to an assistant as it is over HTTP', async () => {
  const client = await connected(owner.key);
  const reply = await client.callTool({ name: 'audit_site', arguments: { url: 'http://10.1.2.3/' } });
  expect([reply.isError, JSON.stringify(reply.content)]).toEqual([true, expect.stringMatching(/private/)]);
  await client.close();
}, 60_000);

test('resources give the state of a project and the parts of its plan, in one language, to its workspace alone', async () => {
  const [mine, theirs] = [await connected(owner.key), await connected(other.key)];
  const { resources } = await mine.listResources();
  const uri = `maillage://projects/${owner.ids.projects}/summary`;
  expect(resources.map((one) => one.uri)).toEqual([uri]);
  const textOf = async (address: string): Promise<string> =>
    ((await mine.readResource({ uri: address })).contents[0] as { text: string }).text;
  expect(JSON.parse(await textOf(uri))).toMatchObject({ id: owner.ids.projects, site: { pages: expect.any(Number) } });
  const section = await textOf(`maillage://projects/${owner.ids.projects}/report/channels`);
  expect([Buffer.byteLength(section) <= 20_000, section.includes('"fr"')]).toEqual([true, false]);
  await expect(theirs.readResource({ uri })).rejects.toThrow(/No project/);
  await Promise.all([mine.close(), theirs.close()]);
}, 60_000);

test('an assistant of another workspace finds nothing of it', async () => {
  const client = await connected(other.key);
  const reply = await client.callTool({ name: 'read_audit', arguments: { id: owner.ids.audits! } });
  expect([reply.isError, JSON.stringify(reply).includes(owner.canary)]).toEqual([true, false]);
  await client.close();
}, 60_000);

test('wrong arguments come back as an error that names the field', async () => {
  const client = await connected(owner.key);
  const reply = await client
    .callTool({ name: 'read_audit', arguments: { number: 3 } })
    .catch((error: unknown) => ({ isError: true, content: String(error) }));
  expect([reply.isError, JSON.stringify(reply)]).toEqual([true, expect.stringMatching(/id/)]);
  await client.close();
}, 60_000);

test('without a key, or with a wrong one, no tool answers', async () => {
  const post = (headers: Record<string, string>) =>
    fetch(address(), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' });
  expect((await post({ authorization: 'Bearer wrong' })).status).toBe(401);
});

test('every answer of a reading tool stays under its size', async () => {
  const client = await connected(owner.key);
  const url = `${owner.site.origin}/bols`;
  const { structuredContent: plan } = await client.callTool({
    name: 'read_plan',
    arguments: { id: owner.ids.projects },
  });
  const { cycleId, data: actions } = plan as { cycleId: string; data: { id: string }[] };
  const found = await client.callTool({ name: 'list_site_findings', arguments: { site: url, limit: 1 } });
  const [finding] = (found.structuredContent as { data: { id: string }[] }).data;
  for (const [name, input] of Object.entries({
    list_pages: { id: owner.ids.audits, limit: 50 },
    list_actions: { id: owner.ids.audits, limit: 50 },
    explain_finding: { id: finding!.id, site: url },
    explain_action: { id: cycleId, action: actions[0]!.id },
    read_steering: { id: cycleId, limit: 50 },
    list_site_findings: { site: url, limit: 50 },
    read_page: { url },
    list_calendar: { id: owner.ids.projects },
    suggest_links: { id: owner.ids.audits },
    measure_coverage: { id: owner.ids.projects, limit: 50 },
    read_plan: { id: owner.ids.projects, limit: 50 },
    summarise_project: { id: owner.ids.projects },
  })) {
    const reply = await client.callTool({ name, arguments: input });
    expect([name, reply.isError ?? false]).toEqual([name, false]);
    const answer = JSON.stringify(reply.structuredContent);
    expect(Buffer.byteLength(answer)).toBeLessThanOrEqual(20_000);
    // The guide says that a reply holds it twice.
    expect(reply.content.map((one) => one.type === 'text' && one.text)).toContain(answer);
  }
  await client.close();
}, 60_000);

test('the official client lists and calls the tools over standard streams', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-mcp-'));
  const client = new Client({ name: 'test', version: '0' });
  const program = join(import.meta.dirname, '../../bin/maillage.mjs');
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', MAILLAGE_DATA: join(folder, 'data') };
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [program, 'mcp'], env }));
  expect((await client.listTools()).tools).toHaveLength(tools.length);
  expect((await client.callTool({ name: 'list_audits', arguments: {} })).structuredContent).toEqual({
    data: [],
    nextCursor: null,
  });
  await client.close();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);
