import { expect, test } from 'vitest';
import { mainSubject } from '../../../../src/core/semantics/subjects/main-subject.ts';

const part = (pages: number, subject: string | null, hasHome = true) => ({
  keyphrases: Array.from({ length: pages }),
  subject,
  hasHome,
});

test('the subject of a site is in the language of most of its pages', () => {
  expect(mainSubject([part(1, 'élagage'), part(22, 'tree surgery')])).toBe('tree surgery');
  expect(mainSubject([part(1, 'élagage'), part(22, null)])).toBeNull();
});

test('a language without a home page does not say what the site is about', () => {
  expect(mainSubject([part(1, 'élagage'), part(22, null, false)])).toBe('élagage');
});
