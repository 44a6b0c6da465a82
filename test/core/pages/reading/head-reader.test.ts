import { expect, test } from 'vitest';
import { kindOf } from '../../../../src/core/pages/markup/element-kinds.ts';
import { HeadReader } from '../../../../src/core/pages/reading/head-reader.ts';

const newReader = (): HeadReader => new HeadReader(new Set());

test('the description of the head takes precedence over one in the body', () => {
  const head = newReader();
  head.readMeta({ name: 'description', content: 'Tête' });
  head.startTag(kindOf('p'));
  head.readMeta({ name: 'description', content: 'Corps' });
  expect([head.description, head.descriptionCount, [...head.misplaced]]).toEqual(['Tête', 2, ['description']]);
});

test('text ends the head, white space does not', () => {
  const head = newReader();
  head.looseText(' \n');
  expect(head.isHead).toBe(true);
  head.looseText('a');
  expect(head.isHead).toBe(false);
});

test('a link with two relations is two links', () => {
  const head = newReader();
  head.readLink({ rel: 'canonical next', href: '/a' });
  expect(head.links.map(({ rel, href }) => [rel, href])).toEqual([
    ['canonical', '/a'],
    ['next', '/a'],
  ]);
});

test('the charset is read from either form of meta element', () => {
  const head = newReader();
  head.readMeta({ 'http-equiv': 'Content-Type', content: 'text/html; charset=ISO-8859-1' });
  expect(head.declaredCharset).toBe('ISO-8859-1');
});
