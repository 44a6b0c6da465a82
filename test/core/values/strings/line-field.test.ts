import { expect, test } from 'vitest';
import { lineField } from '../../../../src/core/values/strings/line-field.ts';

const row = {
  page: 'https://example.fr/é?q="check":"x"',
  evidence: { check: 'nested', list: [1, { check: 'deeper' }], end: '}' },
  fix: 'ends with a backslash \\',
  check: 'title.missing',
  depth: 3,
  none: null,
  open: true,
};
const line = Buffer.from(`before${JSON.stringify(row)}after`);
const read = (name: string): unknown => lineField(line, 6, line.length - 5, name);

test.each(Object.entries(row))('the field %s is read as parsing the row gives it', (name, value) => {
  expect(read(name)).toEqual(value);
});

test('a field of an inner object, or of no object, is absent', () => {
  expect(read('list')).toBeUndefined();
  expect(read('end')).toBeUndefined();
  expect(lineField(Buffer.from('{}'), 0, 2, 'check')).toBeUndefined();
});
