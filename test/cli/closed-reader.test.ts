import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maillage } from '../support/maillage.ts';
import { smallSite } from '../support/small-site.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-reader-'));
let site: WebServer;

beforeAll(async () => {
  site = await webServer(smallSite);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('closing the reader of the output does not stop the audit', async () => {
  const out = join(folder, 'out');
  const run = maillage(['audit', `${site.origin}/`, '--out', out, '--no-semantics'], {
    MAILLAGE_DATA: join(folder, 'data'),
  });
  run.stopReading();
  expect((await run.ended).code).toBe(0);
  expect(existsSync(join(out, 'audit.json'))).toBe(true);
}, 60_000);
