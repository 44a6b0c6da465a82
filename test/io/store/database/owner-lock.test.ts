import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commandOf, takeOwnerLock } from '../../../../src/io/store/database/owner-lock.ts';
import { thisProcess } from '../../../../src/io/store/database/process-identity.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-lock-'));
  path = join(folder, 'owner.lock');
});
/** What another process left in the folder. */
const leave = (owner: object | string) =>
  writeFileSync(path, typeof owner === 'string' ? owner : JSON.stringify({ nonce: 'n', ...owner }));
const ageFile = (seconds: number) => utimesSync(path, Date.now() / 1_000 - seconds, Date.now() / 1_000 - seconds);

test('a locked folder is refused until it is released', async () => {
  const lock = await takeOwnerLock(folder);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  await expect(takeOwnerLock(folder)).rejects.toMatchObject({
    code: 'busy',
    detail: { fr: expect.stringContaining(`(processus ${process.pid}`) },
  });
  await lock.release();
  expect(existsSync(path)).toBe(false);
  await (await takeOwnerLock(folder)).release();
});

describe('the lock file, on systems without kernel names', () => {
  test('a live process of this machine keeps the folder, however old its file', async () => {
    leave(thisProcess());
    ageFile(3_600);
    await expect(takeOwnerLock(folder)).rejects.toMatchObject({ code: 'busy' });
  });

  test('a process with the same pid, started later, does not', async () => {
    leave({ ...thisProcess(), started: 'another boot:1' });
    await (await takeOwnerLock(folder)).release();
  });

  test('another machine keeps it while its file is refreshed, and 15 s longer', async () => {
    leave({ ...thisProcess(), host: 'ailleurs' });
    await expect(takeOwnerLock(folder)).rejects.toMatchObject({ code: 'busy' });
    ageFile(16);
    await (await takeOwnerLock(folder)).release();
  });

  test('a truncated lock file does not keep it for ever', async () => {
    leave('{"pi');
    ageFile(16);
    await (await takeOwnerLock(folder)).release();
  });
});

test('an owner whose lock file was replaced stops within seconds', async () => {
  let lost = 0;
  const lock = await takeOwnerLock(folder, () => lost++);
  leave({ ...thisProcess(), nonce: 'another' });
  for (let wait = 0; wait < 100 && lost === 0; wait++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(lost).toBe(1);
  await lock.release();
  expect(existsSync(path)).toBe(true);
});

test('whoever finds the folder in use reads which command has it, and how to go on', async () => {
  leave({ ...thisProcess(), command: 'maillage audit' });
  await expect(takeOwnerLock(folder)).rejects.toMatchObject({
    detail: {
      en: expect.stringMatching(
        /^Another window is already working on .+ \(maillage audit, process \d+, .+\)\. Wait until .+ MAILLAGE_DATA=another-folder/,
      ),
    },
  });
  leave({ ...thisProcess(), command: 'maillage serve' });
  await expect(takeOwnerLock(folder)).rejects.toMatchObject({
    detail: { en: expect.stringContaining('Close it (Ctrl-C) or go on in the application') },
  });
});

test('the command is named without its options, and another program has none', () => {
  expect(commandOf(['node', '/usr/bin/maillage', 'audit', '--auth', 'secret'])).toBe('maillage audit');
  expect(commandOf(['node', 'C:\\app\\bin\\maillage.mjs', 'serve'])).toBe('maillage serve');
  expect(commandOf(['node', '/app/server.mjs', 'audit'])).toBe('');
  expect(commandOf(['node', '/usr/bin/maillage', 'https://u:p@a.fr/'])).toBe('');
});
