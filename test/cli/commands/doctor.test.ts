import { expect, test } from 'vitest';
import { doctor } from '../../../src/cli/commands/doctor.ts';

const check = (state: string, fix: object | null) => ({
  id: 'disk',
  state,
  message: { fr: 'Disque', en: 'Disk' },
  fix,
});

test('each check is one line, with its fix below', () => {
  const health = { checks: [check('ok', null), check('warn', { fr: 'Libérez', en: 'Free some space' })] };
  expect(doctor.print(health as never, {}).en).toBe('ok    Disk\nwarn  Disk\n      → Free some space');
});

test('a failed check ends with 1', () => {
  expect(
    ['ok', 'warn', 'fail'].map((state) => doctor.exitCode?.({ checks: [check(state, null)] } as never, {})),
  ).toEqual([0, 0, 1]);
});
