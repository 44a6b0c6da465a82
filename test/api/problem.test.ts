import { expect, test } from 'vitest';
import { problemOf } from '../../src/api/problem.ts';
import { Failure } from '../../src/core/values/failure.ts';

const detail = { fr: 'Corrigez.', en: 'Correct it.' };

test('a problem has the status, the title and the detail in one language', () => {
  expect(problemOf(new Failure('not-found', detail), 'fr', 'req_1')).toEqual({
    type: 'urn:maillage:problem:not-found',
    title: 'Introuvable',
    status: 404,
    code: 'not-found',
    detail: 'Corrigez.',
    requestId: 'req_1',
  });
});

test('wrong fields are listed with their paths', () => {
  const failure = new Failure('invalid-input', detail, [{ path: '/url', message: detail }]);
  expect(problemOf(failure, 'en', 'req_1').issues).toEqual([{ path: '/url', message: 'Correct it.' }]);
});
