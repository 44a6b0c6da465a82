import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { scripts } from '../../support/attack-texts.ts';
import { type AuditedWordPress, mustUse } from '../../support/wordpress/audited-wordpress.ts';
import type { PersonAtBrowser } from '../../support/wordpress/person.ts';
import { hasWordPress, testWithWordPress as test } from '../../support/wordpress/wordpress.ts';
import { type WebServer, webServer } from '../../support/web-server.ts';

/** Titles that would run a script if one of them were taken for markup. */
const titles = [
  '<script>window.taken=1</script>',
  '<img src=x onerror="window.taken=1">',
  '"><svg onload=window.taken=1>',
  "' onmouseover='window.taken=1",
  '</script><script>window.taken=1</script>',
  '<!-- wp:html --><script>window.taken=1</script><!-- /wp:html -->',
  '[embed]javascript:window.taken=1[/embed]',
  '&lt;script&gt;window.taken=1&lt;/script&gt;',
  '{{constructor.constructor("window.taken=1")()}}',
  '\u202e<iframe srcdoc="<script>parent.taken=1</script>">',
  ...scripts,
];
const inBoth = (text: string) => ({ fr: text, en: text });
const sentence = inBoth(titles.join(' '));

/** What a service in bad hands would answer about a site. */
const answers = (origin: string): Record<string, unknown> => {
  const link = (title: string, at: number) => ({
    id: `sug_${String(at).padStart(26, '0')}`,
    from: `${origin}/`,
    to: at % 2 === 0 ? `${origin}/bols-en-gres/` : 'javascript:window.taken=1',
    title,
    anchor: title,
    sentence: title,
    state: 'proposed',
    block: { index: 0, start: -5, end: 1e9, textHash: 'x' },
  });
  return {
    '/v1/site': {
      audit: { id: titles[0], endedAt: titles[1] },
      pages: titles[2],
      orphans: ['javascript:window.taken=1'],
      links: [titles[3]],
      actions: titles.map((id) => ({
        id,
        title: inBoth(id),
        why: inBoth(id),
        minutes: id,
        page: 'javascript:window.taken=1',
      })),
    },
    '/v1/page-figures': { data: titles.map((asked) => ({ asked, inlinks: asked, depth: {} })) },
    '/v1/analyses': {
      keyphrase: titles[0],
      reason: sentence,
      coverage: null,
      words: titles,
      linksOut: titles.map(link),
      linksIn: titles.map(link),
      decided: titles.map(link),
      terms: titles.map((term) => ({ term, state: term, have: term })),
      questions: titles.map((text) => ({ text, answered: text })),
      personas: titles.map((id) => ({ id, fit: id, stage: id })),
    },
  };
};

/** A service in bad hands, one that is down, one that never answers, and a text that changes under a proposal. */
export function hostile(audited: () => AuditedWordPress, person: () => PersonAtBrowser): void {
  describe('against the plug-in', () => {
    let server: WebServer;
    /** The sentence with which every call is refused. */
    let refused: string | null = null;
    beforeAll(async () => {
      if (!hasWordPress) return;
      server = await webServer(({ url }, response) => {
        const path = (url ?? '').split('?')[0]!;
        if (path === '/slow/v1/site') return;
        if (refused !== null) {
          const text = refused;
          response.writeHead(422, { 'content-type': 'application/problem+json' });
          return void response.end(JSON.stringify({ code: text, title: text, detail: text, status: 422 }));
        }
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answers(audited().wordpress.origin)[path] ?? null));
      });
    }, 120_000);
    afterAll(async () => server?.close());
    const post = () => audited().wordpress.posts['offrir-une-poterie']!;
    const taken = () => person().page.evaluate<unknown>('window.taken ?? window.ran ?? null');

    test('a passage that changed since its analysis gets no link', async () => {
      await person().openPost(post());
      await person().analyse();
      await person().page.getByRole('button', { name: 'Insérer le lien' }).first().waitFor();
      await person().page.evaluate(`for (const { clientId, attributes } of wp.data.select('core/block-editor').getBlocks())
        if (attributes.content) wp.data.dispatch('core/block-editor').updateBlockAttributes(clientId, { content: 'Ah ! ' + attributes.content })`);
      await person().page.getByText('Ce passage a changé depuis l’analyse').first().waitFor();
      expect(await person().page.getByRole('button', { name: 'Insérer le lien' }).count()).toBe(0);
      const before = await person().content();
      await person().page.evaluate(`const { answer } = wp.data.select('maillage/analysis').state();
        answer.linksOut.forEach((link) => wp.data.dispatch('maillage/analysis').insertLink(link))`);
      expect(await person().content()).toBe(before);
    }, 120_000);

    test('hostile titles and sentences in every answer are shown as text, and no script of theirs runs', async () => {
      await audited().wordpress.configure({ url: server.origin });
      await person().openPost(post());
      await person().analyse();
      await person().page.getByText(titles[0]!).first().waitFor();
      for (const name of ['Liens vers cette page', 'Mots attendus', 'Questions des lecteurs', 'Lecteurs servis'])
        await person().page.getByRole('button', { name, exact: true }).click();
      expect(
        await person().page.locator('.interface-complementary-area a[href^="javascript"], img[src="x"]').count(),
      ).toBe(0);
      expect(await taken()).toBeNull();
      for (const screen of ['admin.php?page=maillage', 'edit.php', 'edit.php?maillage_links=orphans']) {
        await person().page.goto(`${audited().wordpress.origin}/wp-admin/${screen}`);
        expect(await person().page.locator('a[href^="javascript:window"], img[src="x"], #wpbody iframe').count()).toBe(
          0,
        );
        expect(await taken()).toBeNull();
      }
      expect(await person().page.getByText('Fatal error').count()).toBe(0);
    }, 120_000);

    test('hostile sentences of a refusal are shown as text, in the panel and on the page of the work', async () => {
      const { page } = person();
      await person().openPost(post());
      for (refused of titles) {
        await person().analyse();
        // A control of direction is removed, as everywhere.
        await page.getByText(refused.replace('\u202e', '')).first().waitFor();
        expect([refused, await taken()]).toEqual([refused, null]);
      }
      for (refused of titles) {
        await page.goto(`${audited().wordpress.origin}/wp-admin/admin.php?page=maillage`);
        // WordPress does not escape an entity a second time.
        const shown = refused.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replace('\u202e', '');
        await page.getByText(shown).first().waitFor();
        expect([refused, await taken()]).toEqual([refused, null]);
        expect(await page.locator('img[src="x"], #wpbody iframe, #wpbody svg[onload]').count()).toBe(0);
      }
      refused = null;
    }, 240_000);

    test('without the service the panel says so, in English too, and the text is saved all the same', async () => {
      const { configure, php, users } = audited().wordpress;
      await configure({ url: 'http://127.0.0.1:9' });
      await php(`update_user_meta(${users.editor.id}, 'locale', 'en_US');`);
      await person().openPost(post());
      await person().analyse();
      await person()
        .page.getByText('The service does not answer. You can write and publish as usual.')
        .first()
        .waitFor();
      await php(`delete_user_meta(${users.editor.id}, 'locale');`);
      await person().page.evaluate(`wp.data.dispatch('core/editor').editPost({ title: 'Offrir une poterie' })`);
      await person().page.locator('.editor-post-publish-button__button').click();
      await person().page.waitForFunction(
        "wp.data.select('core/editor').didPostSaveRequestSucceed() && !wp.data.select('core/editor').isEditedPostDirty()",
      );
    }, 120_000);

    test('a service that never answers holds a screen once, for eight seconds at most', async () => {
      const { configure, folder, origin, php } = audited().wordpress;
      await mustUse(audited(), 'hurry', shortWait);
      await configure({ url: `${server.origin}/slow` });
      const work = `${origin}/wp-admin/admin.php?page=maillage`;
      await person().page.goto(work);
      await person().page.goto(work);
      await person().page.getByText('Le service ne répond pas').first().waitFor();
      expect(readFileSync(join(folder, 'wp-content/waits'), 'utf8')).toBe('8 ');
      await php("unlink(WPMU_PLUGIN_DIR . '/hurry.php');");
      await configure({ url: audited().service });
    }, 120_000);
  });
}

/** Notes how long each call may take, and makes it shorter. */
const shortWait = `add_filter('http_request_args', function ($args, $url) {
  if (strpos($url, '/slow/')) { file_put_contents(WP_CONTENT_DIR . '/waits', $args['timeout'] . ' ', FILE_APPEND); $args['timeout'] = 1; }
  return $args;
}, 10, 2);`;
