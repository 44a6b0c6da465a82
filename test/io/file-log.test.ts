import { expect, test } from 'vitest';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileLog, logPath } from '../../src/io/file-log.ts';

test('the log is created at its first warning, for its owner only', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'maillage-log-')), 'data');
  const log = fileLog(folder);
  log.info('started');
  expect(existsSync(logPath(folder))).toBe(false);
  log.warn('slow', { seconds: 3 });
  log.error('bug', { id: 'req_1' });
  const lines = readFileSync(logPath(folder), 'utf8').trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(['slow', 'bug']);
  expect(statSync(logPath(folder)).mode & 0o077).toBe(0);
  rmSync(folder, { recursive: true });
});
