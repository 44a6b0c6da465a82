import { expect, test } from 'vitest';
import { databaseRequired, keyRequired, listeningText } from '../../src/cli/service-messages.ts';

test('a service that does not work on jobs names the command that does', () => {
  expect(listeningText('http://127.0.0.1:8420', true).en).not.toContain('maillage work');
  expect(listeningText('http://127.0.0.1:8420', false).en).toContain('maillage work');
});

test('a missing setting is named by its variable', () => {
  expect([keyRequired(16).detail.fr, databaseRequired().detail.fr]).toEqual([
    expect.stringMatching(/16 caractères.*MAILLAGE_KEY/),
    expect.stringContaining('DATABASE_URL'),
  ]);
});
