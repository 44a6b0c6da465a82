import { expect, test } from 'vitest';
import { withoutIndexFile } from '../../../../src/core/values/addresses/without-index-file.ts';

test('the default file of a folder is the folder, whatever its query', () => {
  expect(withoutIndexFile('https://a.example/index.html')).toBe('https://a.example/');
  expect(withoutIndexFile('https://a.example/en/index.php?x=1')).toBe('https://a.example/en/?x=1');
});

test('another file stays', () => {
  expect(withoutIndexFile('https://a.example/my-index.html')).toBe('https://a.example/my-index.html');
});
