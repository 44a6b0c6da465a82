import { expect, test } from 'vitest';
import { kindSite } from '../../../../src/core/audits/classification/kind-site.ts';
import { pageSigns } from '../../../../src/core/audits/classification/page-signs.ts';
import { absolute, type PageLiteral, siteOf } from '../../../support/site-of.ts';

function signsOf(path: string, literal: PageLiteral) {
  const { pages, pageOf, home } = siteOf({ '/': {}, [path]: literal });
  const page = pageOf.get(absolute(path))!;
  return pageSigns(page, page.content!, kindSite(pages, home));
}

test('words of the address, prices and structured data are signs', () => {
  const signs = signsOf('/nos-tarifs', {
    text: ['Le bol coûte 24 €, la tasse 18 €.'],
    jsonLd: ['{"@type":"Service"}'],
  });
  expect(signs).toMatchObject({ depth1: 1, 'slug:offer': Math.SQRT1_2, 'schema:product': 1 });
  expect(signs['cue:price']).toBeCloseTo(Math.log(3));
});

test('links in headings and a date at the top are signs of lists and articles', () => {
  const blocks = [
    { kind: 'heading' as const, level: 2, text: 'The kiln' },
    { kind: 'paragraph' as const, text: 'March 4, 2025 — How we built it.' },
  ];
  const links = [{ to: '/kiln', anchor: 'The kiln', block: 0, start: 0 }];
  expect(signsOf('/news', { blocks, links })).toMatchObject({ linkedHeadings: Math.log(2), openingDate: 1 });
});
