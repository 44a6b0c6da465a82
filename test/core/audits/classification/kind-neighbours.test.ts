import { expect, test } from 'vitest';
import { neighbourSigns } from '../../../../src/core/audits/classification/kind-neighbours.ts';
import { absolute, siteOf } from '../../../support/site-of.ts';

test('a page knows the kinds of the pages that its text links to, of those that link to it, and of its folder', () => {
  const { pages, pageOf } = siteOf({ '/': ['/b/list'], '/b/list': ['/b/one', '/c'], '/b/one': [], '/c': [] });
  const reason = { fr: '', en: '' };
  const known = new Map([[absolute('/b/one'), { kind: 'article' as const, reason, isSure: true }]]);
  const signsOf = neighbourSigns(pages, known);
  expect(signsOf(pageOf.get(absolute('/b/list'))!)).toMatchObject({ 'to:article': 0.5, 'beside:article': 0.5 });
  expect(signsOf(pageOf.get(absolute('/c'))!)).toEqual({});
});
