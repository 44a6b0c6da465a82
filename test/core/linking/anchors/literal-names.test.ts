import { expect, test } from 'vitest';
import type { LinkingPage } from '../../../../src/core/linking/linking-page.ts';
import { isLiteralName } from '../../../../src/core/linking/anchors/literal-names.ts';

const page = { text: { title: 'Creating Cell Arrays' }, anchorsIn: ['tableaux de cellules'] } as unknown as LinkingPage;

test('number and gender are the same words; another form or order is not', () => {
  expect(
    ['cell array', 'Creating cell arrays', 'tableau de cellule'].map((anchor) => isLiteralName(anchor, page)),
  ).toEqual([true, true, true]);
  expect(['created cell array', 'array cell', 'cellules'].map((anchor) => isLiteralName(anchor, page))).toEqual([
    false,
    false,
    false,
  ]);
});
