import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { takeOwnerLock } from '../../../../src/io/store/database/owner-lock.ts';
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

test('a folder is locked, refused, released and locked again', async () => {
  const lock = await takeOwnerLock(folder);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  await expect(takeOwnerLock(folder)).rejects.toMatchObject({
    code: 'busy',
    detail: { fr: expect.stringContaining(`par le processus ${process.pid}`) },
  });
  await lock.release();
  expect(existsSync(path)).toBe(false);
  await (await takeOwnerLock(folder)).release();
});

describe('the file alone, where the kernel holds no name', () => {
  test('a living process of this machine keeps the folder, however old its file', async () => {
    leave(thisProcess());
    ageFile(3_600);
    await expect(takeOwnerLock(folder)).rejects.toMatchObject({ code: 'busy' });
  });

  test('a number that was given to another process since does not', async () => {
    leave({ ...thisProcess(), started: 'another boot:1' });
    await (await takeOwnerLock(folder)).release();
  });

  test('another machine keeps it while its file is touched, and 15 s after', async () => {
    leave({ ...thisProcess(), host: 'ailleurs' });
    await expect(takeOwnerLock(folder)).rejects.toMatchObject({ code: 'busy' });
    ageFile(16);
    await (await takeOwnerLock(folder)).release();
  });

  test('a file cut short by a kill does not keep it for ever', async () => {
    leave('{"pi');
    ageFile(16);
    await (await takeOwnerLock(folder)).release();
  });
});

test('an owner whose file was taken over stops within seconds', async () => {
  let lost = 0;
  const lock = await takeOwnerLock(folder, () => lost++);
  leave({ ...thisProcess(), nonce: 'another' });
  for (let wait = 0; wait < 100 && lost === 0; wait++) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(lost).toBe(1);
  await lock.release();
  expect(existsSync(path)).toBe(true);
});
