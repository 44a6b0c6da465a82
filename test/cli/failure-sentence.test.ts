import { expect, test } from 'vitest';
import { bugSentence, failureProblem, failureSentence } from '../../src/cli/failure-sentence.ts';
import { Failure } from '../../src/core/values/failure.ts';

const detail = { fr: 'Corrigez.', en: 'Correct it.' };
const other = { fr: 'Attendu : un nombre.', en: 'Expected a number.' };

test('a failure is its title, its detail and each wrong field', () => {
  const failure = new Failure('invalid-input', detail, [{ path: '--max-pages', message: other }]);
  expect(failureSentence(failure, 'en')).toBe(
    'A value is not acceptable: Correct it.\n  --max-pages: Expected a number.',
  );
});

test('a field whose message is the detail is not repeated', () => {
  const failure = new Failure('invalid-input', detail, [{ path: '/audit', message: detail }]);
  expect(failureSentence(failure, 'fr')).toBe('Une valeur n’est pas acceptable\u202f: Corrigez.');
});

test('with --json it is the problem document', () => {
  expect(failureProblem(new Failure('busy', detail), 'en')).toMatchObject({
    type: 'urn:maillage:problem:busy',
    status: 503,
    retry: true,
    detail: 'Correct it.',
  });
});

test('a bug shows its reference and the log, or that there is none', () => {
  expect(bugSentence({ id: 'req_1', log: '/data/maillage.log' }).detail.en).toMatch(/req_1.*\/data\/maillage\.log/);
  expect(bugSentence({ id: 'req_1', log: null }).detail.en).toMatch(/The log could not be written/);
});
