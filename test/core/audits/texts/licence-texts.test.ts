import { expect, test } from 'vitest';
import { isEditorial } from '../../../../src/core/audits/page-kinds/editorial-pages.ts';
import { isLicenceText } from '../../../../src/core/audits/texts/licence-texts.ts';
import { linkDeadEnd } from '../../../../src/core/audits/link/dead-end.ts';
import { linkFewContentOut } from '../../../../src/core/audits/link/few-content-out.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

const clause = (name: string): string =>
  `Copies of the work are made under the terms of ${name}, with its copyright notice and no condition added. ${'Each copy says so. '.repeat(10)}`;
const titled = (title: string, text: readonly string[]): PageLiteral => ({
  title,
  headings: [{ level: 1, text: title }],
  text,
  links: [{ to: '/', position: 'nav' }],
});
const site = siteOf({
  '/': {},
  '/annexe-c': titled(
    'Annex C: Licence of the texts',
    Array.from({ length: 20 }, () => clause('this License')),
  ),
  '/annexe-d': titled(
    'Licence publique',
    Array.from({ length: 20 }, () => clause('la présente licence')),
  ),
  // An article mentions it a few times; a book contains it among other texts; a fishing licence protects no work.
  '/choisir': titled('Which licence to choose', [
    clause('this licence'),
    ...Array.from({ length: 19 }, () => clause('a text')),
  ]),
  '/livre': titled('A book and its licence', [
    ...Array.from({ length: 20 }, () => clause('this License')),
    'A chapter of the book tells of clay and fire. '.repeat(400),
  ]),
  '/peche': titled(
    'Fishing licence',
    Array.from({ length: 30 }, () => 'With this licence you fish in the river until the end of June.'),
  ),
  '/potier': titled(
    'The pots of the workshop',
    Array.from({ length: 20 }, () => clause('this License')),
  ),
});

test('a complete licence is recognised by its text, whatever its address', () => {
  const known = site.pages.filter(isLicenceText).map(({ record }) => record.url.replace(/^.*\//, ''));
  expect(known).toEqual(['annexe-c', 'annexe-d']);
});

test('a licence text needs no correction and no added link; it has no link on purpose', () => {
  const isLicence = ({ record }: { record: { url: string } }): boolean => /annexe/.test(record.url);
  expect(site.pages.filter(isLicence).map(isEditorial)).toEqual([false, false]);
  expect(faultyPages(linkFewContentOut, site)).toEqual(['/choisir', '/livre', '/peche', '/potier']);
  const alone = titled(
    'Licence',
    Array.from({ length: 20 }, () => clause('this License')),
  );
  const closed = { ...alone, links: [] };
  expect(faultyPages(linkDeadEnd, siteOf({ '/': {}, '/a': {}, '/b': {}, '/annexe-c': closed }))).toEqual(['/annexe-c']);
});
