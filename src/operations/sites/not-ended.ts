import { Failure } from '../../core/values/failure.ts';

/** The refusal to read an audit without its results: one that runs ends by itself, one that was stopped does not. */
export function notEnded(state: string): Failure {
  if (state === 'paused') {
    return new Failure('conflict', {
      fr: 'L’audit a été arrêté avant sa fin\u202f: demandez-le de nouveau avec les mêmes champs, il reprendra où il en était.',
      en: 'The audit was stopped before its end: request it again with the same fields, and it goes on from there.',
    });
  }
  return new Failure('conflict', {
    fr: `L’audit n’est pas terminé (état\u202f: ${state})\u202f: attendez la fin du travail, puis recommencez.`,
    en: `The audit has not ended (state: ${state}): wait for its job to end, then try again.`,
  });
}
