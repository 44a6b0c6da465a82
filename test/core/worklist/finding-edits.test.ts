import { expect, test } from 'vitest';
import { editsOfFindings, findingEdits } from '../../../src/core/worklist/finding-edits.ts';

const text = { fr: 'x', en: 'x' };
const finding = (page: string) => ({
  page,
  message: text,
  fix: text,
  evidence: { sources: [{ from: 'https://a.example/', anchor: 'here' }] },
});

test('a missing image is put back or taken off, not linked', () => {
  expect(findingEdits(finding('https://a.example/photo.jpg'))[0]!.text.en).toBe(
    'The image https://a.example/photo.jpg is missing: put the file back at this address, or take the image off the page.',
  );
});

test('a broken link is pointed at the right page', () => {
  expect(findingEdits(finding('https://a.example/gone'))[0]!.text.en).toMatch(
    /^The link “here” leads to .*\/gone: point it/,
  );
});

test('a link without words and an image are changed on the page that has them', () => {
  const wordless = (page: string) => ({
    ...finding(page),
    evidence: { sources: [{ from: 'https://a.example/bols', anchor: '' }] },
  });
  expect(findingEdits(wordless('https://a.example/photo.jpg')).map(({ page }) => page)).toEqual([
    'https://a.example/bols',
  ]);
  expect(findingEdits(wordless('https://a.example/gone'))[0]).toMatchObject({
    page: 'https://a.example/bols',
    text: { en: expect.stringMatching(/^A link without text leads to/) },
  });
});

const lost = (evidence: Record<string, unknown>, more: object = {}) => ({
  ...finding('https://a.example/gone'),
  ...more,
  evidence,
});
const fromPages = (...paths: string[]) => paths.map((path) => ({ from: `https://a.example${path}`, anchor: 'Rates' }));

test('the same link on many pages is one change, on the page that is worth most', () => {
  const edits = findingEdits(lost({ sources: fromPages('/a', '/', '/b') }), (url) => Number(url.endsWith('.example/')));
  expect(edits).toHaveLength(1);
  expect(edits[0]).toMatchObject({
    page: 'https://a.example/',
    text: { en: expect.stringMatching(/ The same on 2 other pages\.$/) },
  });
});

test('a lost address is pointed at the page that it meant, or at the nearest one with a doubt', () => {
  const textOf = (...given: Parameters<typeof lost>) => findingEdits(lost(...given))[0]!.text.en;
  const sources = fromPages('/a');
  expect(textOf({ sources }, { edit: { old: '/gone', new: 'https://a.example/rates' } })).toMatch(
    /: point it at https:\/\/a\.example\/rates\.$/,
  );
  expect(textOf({ sources, nearest: 'https://a.example/rates' })).toMatch(
    /: point it at https:\/\/a\.example\/rates, the nearest page, if that is what it announces, else remove it\.$/,
  );
});

test('an address that ends with a dot is quoted', () => {
  const dotted = { ...lost({ sources: fromPages('/a') }), page: 'https://a.example/rates.' };
  expect(findingEdits(dotted)[0]!.text.en).toContain('leads to “https://a.example/rates.”: ');
});

test('a finding about one link names it, and the same change on several pages is one', () => {
  const nowhere = (path: string, anchor: string) => ({
    ...finding(`https://a.example${path}`),
    evidence: { anchor },
  });
  const edits = editsOfFindings(
    [...['/a', '/', '/b'].map((path) => nowhere(path, 'Map')), nowhere('/b', 'Hours')],
    (url) => Number(url.endsWith('.example/')),
  );
  expect(edits.map(({ page, text: { en } }) => [page, en])).toEqual([
    ['https://a.example/', 'Link “Map”: x The same on 2 other pages.'],
    ['https://a.example/b', 'Link “Hours”: x'],
  ]);
});

test('a link to one lost page is changed in each text that has it', () => {
  const sources = ['/a', '/b'].map((path) => ({
    from: `https://a.example${path}`,
    anchor: 'Rates',
    position: 'content',
  }));
  expect(editsOfFindings([lost({ sources })]).map(({ page }) => page)).toEqual([
    'https://a.example/a',
    'https://a.example/b',
  ]);
});
