import { expect, test } from 'vitest';
import type { Text } from '../../src/core/values/text.ts';
import { gapTitle } from '../../src/web/parts/gaps/gap-title.ts';

const say = ({ en }: Text, values: Record<string, string> = {}) => en.replace(/\{(\w+)\}/g, (_, key) => values[key]!);
const titleOf = (page: string | null, name: string, customers: string | null = null) =>
  gapTitle({ name, page, isNew: false, customers }, say);

test('the subject is not said again after a page whose name has its words', () => {
  const title = titleOf('Sea salt of the bay with wild thyme', 'Sea salt with wild thyme', 'Visitors');
  expect(title.match(/thyme/g)).toHaveLength(1);
  expect(title).toContain('Sea salt of the bay with wild thyme');
  expect(title).toContain('Visitors');
});

test('the subject is said where the page has another name, and alone for a new page', () => {
  expect(titleOf('Our products', 'Sea salt')).toMatch(/Our products.*Sea salt/);
  expect(titleOf(null, 'Sea salt')).toContain('Sea salt');
  expect(gapTitle({ name: 'Sea salt', page: null, isNew: true, customers: null }, say)).toMatch(/Write.*Sea salt/);
});
