import { expect, test } from 'vitest';
import { findingEdits } from '../../../src/core/worklist/finding-edits.ts';

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
