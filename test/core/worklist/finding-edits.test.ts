import { expect, test } from '@jest/globals';
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
