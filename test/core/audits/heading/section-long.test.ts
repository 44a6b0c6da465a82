import { expect, test } from '@jest/globals';
import { headingSectionLong } from '../../../../src/core/audits/heading/section-long.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('350 words under one subheading are flagged, a text cut by subheadings is not', () => {
  const long = Array.from({ length: 7 }, () => 'mot '.repeat(50).trim());
  expect(
    faultyPages(headingSectionLong, siteOf({ '/': {}, '/a': { text: ['Introduction.', 'Suite.', ...long] } })),
  ).toEqual(['/a']);
});

test('a long list is no long text', () => {
  const items = Array.from({ length: 80 }, (_, at) => ({
    kind: 'list-item' as const,
    text: `Module numéro ${at} du serveur`,
  }));
  const blocks = [{ kind: 'heading' as const, text: 'Modules' }, ...items];
  const headings = [{ level: 2, text: 'Modules' }];
  expect(faultyPages(headingSectionLong, siteOf({ '/': { blocks, headings } }))).toEqual([]);
});
