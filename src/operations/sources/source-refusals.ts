import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import { sources } from '../../io/sources/index.ts';
import { passingTroubles, type SourceTrouble } from '../../io/sources/source-trouble.ts';

export const sourceIds = sources.map(({ id }) => id) as [string, ...string[]];

/** What a service refuses, for whom connects it: try again later, or change the key or the property. */
export function refusedBySource({ kind, detail }: SourceTrouble): Failure {
  return new Failure(passingTroubles.has(kind) ? 'source-unavailable' : 'source-refused', detail);
}

export function invalidSource(name: string, message: Text): Failure {
  return new Failure('invalid-input', message, [{ path: `/${name}`, message }]);
}

export const noConsent: Text = {
  fr: 'Ce service ne se connecte que par une clé\u202f: donnez-la par --credentials.',
  en: 'This service is connected with a key only: give it with --credentials.',
};
