import { expect, test } from 'vitest';
import { slug } from '../../../../src/core/values/strings/slug.ts';

test.each([
  ['Bail du camion (2027)', 'bail-du-camion-2027'],
  ['Été', 'ete'],
  ['  c1 ', 'c1'],
])('a name as part of an id: %s', (name, expected) => expect(slug(name)).toBe(expected));
