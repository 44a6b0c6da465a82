import { expect, test } from 'vitest';
import { headingSkip } from '../../../../src/core/audits/heading/skip.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an H4 right after an H2 is flagged, going back up is not', () => {
  const levels = (...list: number[]) => ({ headings: list.map((level) => ({ level, text: `Partie ${level}` })) });
  expect(faultyPages(headingSkip, siteOf({ '/': levels(1, 2, 3, 2), '/a': levels(1, 2, 4) }))).toEqual(['/a']);
});

test('the same heading skipped on ten pages is one defect of the template', () => {
  const skipped = [
    { level: 1, text: 'Titre' },
    { level: 4, text: 'Voir aussi' },
  ];
  const pages = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`/p${at}`, at < 12 ? { headings: skipped } : {}]),
  );
  expect(faultyPages(headingSkip, siteOf(pages))).toEqual(['(site)']);
});
