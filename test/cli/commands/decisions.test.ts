import { expect, test } from 'vitest';
import { decisions } from '../../../src/cli/commands/decisions.ts';

const decision = {
  id: 'sug_1',
  from: 'https://a.fr/caf%C3%A9',
  to: 'https://a.fr/b',
  anchor: 'grains',
  sentence: 'Nos grains.',
  state: 'rejected',
  reason: 'autre sens',
  revision: 1,
  decidedAt: '2026-11-30T09:00:00.000Z',
};
const printed = (data: object[], total = data.length) => decisions.print({ data, total } as never, {});

test('each decision has its day, its link, its reason and the id by which to change it', () => {
  expect(printed([decision]).fr.split('\n')).toEqual([
    'refusé        2026-11-30  «\u202fgrains\u202f»  https://a.fr/café → https://a.fr/b',
    '  raison\u202f: autre sens',
    '  sug_1',
  ]);
  expect(printed([{ ...decision, state: 'in-place', reason: null }], 3).en.split('\n')).toEqual([
    'in place      2026-11-30  “grains”  https://a.fr/café → https://a.fr/b',
    '  sug_1',
    '… and 2 more: --limit.',
  ]);
});

test('a site without decisions names the command that makes one', () => {
  expect(printed([]).en).toContain('maillage decide');
});
