import { afterAll, beforeAll, expect } from 'vitest';
import { type AuditedWordPress, auditedWordPress } from '../support/wordpress/audited-wordpress.ts';
import { hasWordPress, testWithWordPress as test } from '../support/wordpress/wordpress.ts';
import { type PersonAtBrowser, personAtBrowser } from '../support/wordpress/person.ts';
import { beforePublishing } from './wordpress/before-publishing.ts';
import { editorRound } from './wordpress/editor-round.ts';
import { hostile } from './wordpress/hostile.ts';
import { insertion } from './wordpress/insertion.ts';
import { longList } from './wordpress/long-list.ts';
import { newerCores } from './wordpress/newer-cores.ts';
import { rights } from './wordpress/rights.ts';
import { screens } from './wordpress/screens.ts';

let audited: AuditedWordPress;
/** One editor for all parts: the browser starts once and keeps the scripts of the editor. */
let person: PersonAtBrowser;
beforeAll(async () => {
  if (!hasWordPress) return;
  audited = await auditedWordPress('write');
  person = await personAtBrowser(audited.wordpress, 'editor');
}, 300_000);
afterAll(async () => {
  await person?.close();
  await audited?.close();
}, 60_000);

rights(() => audited);
editorRound(
  () => audited,
  () => person,
);
insertion(
  () => audited,
  () => person,
);
beforePublishing(
  () => audited,
  () => person,
);
screens(() => audited);
hostile(
  () => audited,
  () => person,
);
newerCores(() => audited);
longList(() => audited);

test('the front page has no byte of the plug-in', async () => {
  const page = await (await fetch(`${audited.wordpress.origin}/bols-en-gres/`)).text();
  expect(page).toContain('Bols en grès');
  expect(page).not.toMatch(/maillage/i);
});

test('debug.log has nothing about the plug-in', () => {
  expect(audited.wordpress.notices()).toEqual([]);
});

test('uninstalled, nothing of it stays in the database', async () => {
  const count =
    'echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE \'%maillage_%\'") + $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE \'%maillage%\'");';
  expect(Number(await audited.wordpress.php(count))).toBeGreaterThan(2);
  await audited.wordpress.php(
    "require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('maillage/maillage.php'); define('WP_UNINSTALL_PLUGIN', 'maillage/maillage.php'); require WP_PLUGIN_DIR . '/maillage/uninstall.php';",
  );
  expect(Number(await audited.wordpress.php(count))).toBe(0);
});
