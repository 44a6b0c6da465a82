import { expect } from 'vitest';
import type { AuditedWordPress } from '../../support/wordpress/audited-wordpress.ts';
import type { PersonAtBrowser } from '../../support/wordpress/person.ts';
import { testWithWordPress as test } from '../../support/wordpress/wordpress.ts';

/** The panel before publication, and the classic editor. */
export function beforePublishing(audited: () => AuditedWordPress, person: () => PersonAtBrowser): void {
  const pictures = process.env.MAILLAGE_TEST_PICTURES;

  test('before publication the panel names what to correct, and publishes all the same', async () => {
    const { wordpress } = audited();
    const { page } = person();
    const text = 'Nos bols en grès et notre lampe de chevet se marient sur une table de nuit.';
    const title = 'Marier les pièces de l’atelier dans une chambre, un salon ou une salle à manger';
    const id = await wordpress.php(
      `echo wp_insert_post(wp_slash(array('post_title'=>'${title}','post_status'=>'draft','post_author'=>${wordpress.users.editor.id},'post_content'=>"<!-- wp:paragraph -->\\n<p>${text}</p>\\n<!-- /wp:paragraph -->")));`,
    );
    await person().openPost(Number(id));
    await page.locator('.editor-post-publish-button__button').click();
    await page.getByText('Maillage : avant de publier').waitFor();
    await page.getByText(`Le titre a ${[...title].length} caractères`).waitFor();
    await page.getByText('Pas encore analysé.').waitFor();
    await page.locator('.editor-post-publish-panel').getByRole('button', { name: 'Analyser ce texte' }).click();
    await page.getByText('Aucune page ne mène ici').waitFor();
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/7-before-publishing.png` });
    await page.locator('.editor-post-publish-panel .editor-post-publish-button__button').click();
    await page.waitForFunction("wp.data.select('core/editor').isCurrentPostPublished()");
    await page.goto(`${wordpress.origin}/wp-admin/admin.php?page=maillage`);
    await page.getByText('À faire d’abord').waitFor();
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/8-work.png` });
    expect(person().errors).toEqual([]);
  }, 120_000);

  test('the classic editor lists the links of the saved text, each with a button that copies it', async () => {
    const { wordpress } = audited();
    await wordpress.php(
      'file_put_contents(WPMU_PLUGIN_DIR . \'/classic.php\', \'<?php add_filter("use_block_editor_for_post", "__return_false");\');',
    );
    const { page } = person();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${wordpress.origin}/wp-admin/post.php?post=${wordpress.posts['offrir-une-poterie']}&action=edit`);
    await page.locator('#maillage-analyse').click();
    await page.locator('#maillage-result button').first().click();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/^<a href="http:\/\/127\.0\.0\.1:\d+\/[a-z-]+\/">[^<]+<\/a>$/);
    await wordpress.php("unlink(WPMU_PLUGIN_DIR . '/classic.php');");
  }, 120_000);
}
