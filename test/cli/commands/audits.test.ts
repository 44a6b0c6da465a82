import { expect, test } from 'vitest';
import { audits, deleteAudit } from '../../../src/cli/commands/audits.ts';

const audit = {
  id: 'a1',
  url: 'https://a.fr/',
  state: 'done',
  startedAt: '2026-12-01T10:00:00.000Z',
  endedAt: null,
  pages: 3,
};

test('an audit is one line, with what deletes or lists it: its id and its day', () => {
  const shown = audits.print({ data: [audit], nextCursor: null } as never, {});
  expect(shown.fr).toBe('a1  2026-12-01  fait  3 pages  https://a.fr/');
  expect(audits.print({ data: [audit], nextCursor: 'abc' } as never, {}).en.split('\n')).toEqual([
    'a1  2026-12-01  done  3 pages  https://a.fr/',
    'More follow: --cursor abc',
  ]);
});

test('data without an audit say how one is made, and a deletion what it leaves', () => {
  expect(audits.print({ data: [], nextCursor: null } as never, {}).en).toContain('maillage audit');
  expect(deleteAudit.print({ id: 'a1' } as never, {}).fr).toContain('a1');
});
