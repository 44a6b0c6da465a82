import { expect, test } from 'vitest';
import { menuOverload } from '../../../src/core/diagnoses/menu-overload.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const site = (count: number, position: 'nav' | 'content') => {
  const links = Array.from({ length: count }, (_, at) => ({ to: `/bol-${at}`, position }));
  return siteOf(Object.fromEntries(['/', '/a', '/b', '/c', '/d'].map((path) => [path, { links }])));
};

test('200 links in the menu of every page are too many', () => {
  expect(diagnosisOf(menuOverload, site(200, 'nav'))?.sentence.en).toBe(
    'Menus and footer repeat about 200 different links on 5 of 5 pages.',
  );
});

test('neither 60 links in the menu nor 200 in the text are', () => {
  expect(diagnosisOf(menuOverload, site(60, 'nav'))).toBeNull();
  expect(diagnosisOf(menuOverload, site(200, 'content'))).toBeNull();
});
