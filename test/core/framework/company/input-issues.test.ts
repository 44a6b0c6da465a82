import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldIssues, pointer } from '../../../../src/core/framework/company/input-issues.ts';
import { nearestName } from '../../../../src/core/values/strings/nearest-name.ts';

const schema = z.strictObject({ rate: z.number().max(1), names: z.array(z.string()).min(2), kind: z.enum(['a', 'b']) });

function issuesOf(data: unknown): string[][] {
  const read = schema.safeParse(data);
  return read.success ? [] : fieldIssues(schema, read.error).map((issue) => [issue.path, issue.message.en]);
}

describe('fieldIssues', () => {
  test('states how to correct each kind of fault', () => {
    expect(issuesOf({ rate: 3, names: ['x'], kind: 'c' })).toEqual([
      ['/rate', 'The value must be at most 1.'],
      ['/names', 'This list needs at least 2 items.'],
      ['/kind', 'Choose one of these values: a, b.'],
    ]);
    expect(issuesOf({ rate: '3', names: ['x', 'y'], kind: 'a' })).toEqual([['/rate', 'This must be a number.']]);
  });

  test('lists the known fields when none is near', () => {
    expect(issuesOf({ rate: 1, names: ['x', 'y'], kind: 'a', telephone: 1 })).toEqual([
      ['/telephone', 'There is no field “telephone” here; remove it. Known fields: rate, names, kind.'],
    ]);
  });

  test('lists a hundred faults and counts the others', () => {
    const unknown = Object.fromEntries(Array.from({ length: 85_000 }, (_, index) => [`field${index}`, 1]));
    const issues = issuesOf({ rate: 3, names: ['x', 'y'], kind: 'a', ...unknown });
    expect([issues.length, issues.at(-1)]).toEqual([101, ['', '84901 other errors: correct these first.']]);
  });

  test('a name of a megabyte is cut', () => {
    const [issue] = issuesOf({ rate: 1, names: ['x', 'y'], kind: 'a', ['n'.repeat(1_000_000)]: 1 });
    expect(issue?.[1]).toMatch(/^There is no field “n{80}…” here/);
  });
});

test('pointers escape characters as in RFC 6901', () => {
  expect(pointer(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d');
});

test('the nearest name is a third of the letters away at most', () => {
  expect(nearestName('sesions', ['orders', 'sessions'])).toBe('sessions');
  expect(nearestName('Currency', ['currency'])).toBe('currency');
  expect(nearestName('colour', ['currency'])).toBeNull();
});
