import { expect, test } from '@jest/globals';
import { isSubject, pageKinds } from '../../../../src/core/audits/page-kinds/page-kind.ts';

test('lists, forms, legal pages, copies and foreign pages are the subject of no topic and no suggested link', () => {
  expect(pageKinds.filter(isSubject)).toEqual('home hub offer article contact about help doorway other'.split(' '));
});
