import { expect, test } from 'vitest';
import { pageWithoutLinks } from '../../../src/core/linking/page-without-links.ts';
import { pageTextOf } from '../../support/page-text-of.ts';

test('a page known by its text alone has no links, except for the fields given', () => {
  const text = pageTextOf('https://ruche.example/cire', 'Cire', ['On fond la cire.']);
  expect(pageWithoutLinks(text, { depth: 2 })).toMatchObject({
    text,
    taken: [],
    contentTargets: [],
    anchorsIn: [],
    mayGive: true,
    mayReceive: true,
    rank: null,
    depth: 2,
  });
});
