import { expect, test } from 'vitest';
import { isSubject, pageKinds, sureKind } from '../../../../src/core/audits/page-kinds/page-kind.ts';

const reason = { fr: 'Un signe.', en: 'A sign.' };

test('lists, forms, legal pages, copies and foreign pages are the subject of no topic and no suggested link', () => {
  expect(pageKinds.filter((kind) => isSubject({ kind, reason, isSure: true }))).toEqual(
    'home hub offer article contact about help doorway other'.split(' '),
  );
});

test('a page that may be something else keeps its topics and is required nothing of its kind', () => {
  const unsure = { kind: 'legal' as const, reason, isSure: false };
  expect(isSubject(unsure)).toBe(true);
  expect(sureKind(new Map([['/a', unsure]]), '/a')).toBe('other');
});
