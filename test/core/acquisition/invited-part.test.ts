import { expect, test } from 'vitest';
import { invitedPart } from '../../../src/core/acquisition/invited-part.ts';

test('a message that proposes one part of an offer names this part', () => {
  expect(invitedPart('a letter about the wide saddle, ten days after a narrow one', 'Leather saddle')?.text).toBe(
    'the wide saddle',
  );
  expect(invitedPart('un courriel sur la selle large après un mois', 'Selle en cuir')?.text).toBe('la selle large');
});

test('a message about the whole offer, or of which the file says only when it is sent, names no part', () => {
  expect(invitedPart('an e-mail about the leather saddle on day sixty', 'Leather saddle')).toBeNull();
  expect(invitedPart('a letter in March', 'Leather saddle')).toBeNull();
  expect(invitedPart('a note about the opening hours', 'Leather saddle')).toBeNull();
});
