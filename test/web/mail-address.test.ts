import { expect, test } from 'vitest';
import { mailAddress } from '../../src/web/parts/sharing/mail-address.ts';

test('a text of a mail keeps its lines, and one that is too long is cut at the end of a line', () => {
  expect(mailAddress('A & B', 'one\ntwo', 'cut')).toBe('mailto:?subject=A%20%26%20B&body=one%0D%0Atwo');
  const long = mailAddress(
    'Brief',
    Array.from({ length: 100 }, (_, at) => `line ${at} of a long text`).join('\n'),
    'cut',
  );
  expect(long.length).toBeLessThanOrEqual(2_000);
  expect(long).toMatch(/of%20a%20long%20text%0D%0A%0D%0Acut$/);
});
