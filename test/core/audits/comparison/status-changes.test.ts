import { expect, test } from 'vitest';
import { statusChangesText, statusChangeText } from '../../../../src/core/audits/comparison/status-changes.ts';

const change = (before: number | null, after: number | null) => ({ before, after });

test('a change says what a visitor meets now', () => {
  const texts = [change(404, 200), change(200, 301), change(200, 404), change(200, null)].map(statusChangeText);
  expect(texts.map(({ en }) => en)).toEqual([
    'opens again (200)',
    'redirects now (301)',
    'no longer opens (404)',
    'no longer answers',
  ]);
});

test('another status of the same kind is shown as it is', () => {
  expect([statusChangeText(change(404, 410)).en, statusChangeText(change(500, null)).en]).toEqual([
    'status 410',
    'status –',
  ]);
});

test('changes are counted by kind, and nothing is said of pages that answer as before', () => {
  const changes = [change(200, 404), change(200, 500), change(200, 301), change(200, 200)];
  expect(statusChangesText(changes)).toEqual({
    fr: ' (1 redirige, 2 ne s’ouvrent plus)',
    en: ' (1 redirects, 2 no longer open)',
  });
  expect(statusChangesText([change(200, 200)])).toEqual({ fr: '', en: '' });
});
