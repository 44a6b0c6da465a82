import { afterAll, beforeAll, expect } from '@jest/globals';
import { type AuditedWordPress, auditedWordPress } from '../support/wordpress/audited-wordpress.ts';
import { hasWordPress, testWithWordPress as test } from '../support/wordpress/wordpress.ts';
import { editorRound } from './wordpress/editor-round.ts';
import { rights } from './wordpress/rights.ts';

let audited: AuditedWordPress;
beforeAll(async () => {
  if (hasWordPress) audited = await auditedWordPress('write');
}, 120_000);
afterAll(async () => audited?.close(), 60_000);

rights(() => audited);
editorRound(() => audited);

test('the front page has no byte of the plug-in', async () => {
  const page = await (await fetch(`${audited.wordpress.origin}/bols-en-gres/`)).text();
  expect(page).toContain('Bols en grès');
  expect(page).not.toMatch(/maillage/i);
});

test('debug.log has nothing about the plug-in', () => {
  expect(audited.wordpress.notices()).toEqual([]);
});
