import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  withAssumedValues,
  withListedValues,
} from '../../../../../src/core/framework/company/reading/listed-values.ts';

const level = z.enum(['low', 'medium', 'high']);
const schema = z.object({ parts: z.array(z.object({ level: level.optional(), rank: level })) });
const read = (part: Record<string, unknown>) => withListedValues(schema, { parts: [part] });

test('a value nearly spelled is the value of the list', () => {
  const { data, notices } = read({ level: 'higgh', rank: 'low' });
  expect(data).toEqual({ parts: [{ level: 'high', rank: 'low' }] });
  expect(notices).toEqual([
    {
      kind: 'read-as',
      path: '/parts/0/level',
      message: { fr: '«\u202fhiggh\u202f» se lit high.', en: '“higgh” is read as high.' },
    },
  ]);
});

test('other words of an optional field are left out with a notice', () => {
  const { data, notices } = read({ level: 'as it comes', rank: 'low' });
  expect(data).toEqual({ parts: [{ rank: 'low' }] });
  expect(notices.map(({ kind, path }) => [kind, path])).toEqual([['not-stated', '/parts/0/level']]);
});

test('other words of a required field stay, to be refused', () => {
  const { data, notices } = read({ rank: 'as it comes' });
  expect([data, notices]).toEqual([{ parts: [{ rank: 'as it comes' }] }, []]);
});

test('other words of a required field are taken as when the file does not give it, with the list', () => {
  const assume = (value: string | undefined) =>
    withAssumedValues(schema, { parts: [{ rank: 'as it comes' }] }, () => ({ parts: [{ rank: value }] }));
  expect(assume('medium').data).toEqual({ parts: [{ rank: 'medium' }] });
  expect(assume('medium').notices).toEqual([
    {
      kind: 'read-as',
      path: '/parts/0/rank',
      message: expect.objectContaining({
        en: '“as it comes” is not a known value here: medium is taken for now. Choose one of: low, medium, high.',
      }),
    },
  ]);
  expect(assume(undefined)).toEqual({ data: { parts: [{ rank: 'as it comes' }] }, notices: [] });
});

test('a file of thousands of wrong values gives as many notices as a reader reads', () => {
  const parts = Array.from({ length: 1_000 }, () => ({ level: 'as it comes', rank: 'low' }));
  expect(withListedValues(schema, { parts }).notices).toHaveLength(100);
});
