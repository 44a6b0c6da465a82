import { expect } from '@jest/globals';
import type { AuditedWordPress } from '../../support/wordpress/audited-wordpress.ts';
import { sessionOf } from '../../support/wordpress/session.ts';
import { testWithWordPress as test } from '../../support/wordpress/wordpress.ts';

/** A list of a thousand posts on one screen. */
export function longList(audited: () => AuditedWordPress): void {
  test('a list of a thousand posts takes less than 300 ms more, and asks the service in ten calls', async () => {
    const { php, users } = audited().wordpress;
    await php(`$wpdb->query('BEGIN');
      for ($n = 0; $n < 1000; $n++) $wpdb->insert($wpdb->posts, array('post_author'=>1,'post_date'=>'2026-01-01 10:00:00','post_date_gmt'=>'2026-01-01 09:00:00','post_modified'=>'2026-01-01 10:00:00','post_modified_gmt'=>'2026-01-01 09:00:00','post_title'=>"Page $n",'post_name'=>"page-$n",'post_content'=>'Texte','post_excerpt'=>'','post_status'=>'publish','post_type'=>'post','to_ping'=>'','pinged'=>'','post_content_filtered'=>''));
      $wpdb->query('COMMIT'); update_user_meta(${users.admin.id}, 'edit_post_per_page', 999);`);
    const { screen } = await sessionOf(audited().wordpress, 'admin');
    const timed = async (): Promise<number> => {
      const { html, ms } = await screen('edit.php?post_type=post');
      expect(html.match(/<tr id="post-/g)).toHaveLength(999);
      return ms;
    };
    // The best of five: other tests run at the same time.
    const best = async (): Promise<number> => {
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn++) times.push(await timed());
      return Math.min(...times);
    };
    const activate = (active: boolean) =>
      php(`update_option('active_plugins', ${active ? "array('maillage/maillage.php')" : 'array()'});`);

    await timed();
    const calls = await countCalls(audited(), timed);
    const withPlugin = await best();
    await activate(false);
    const without = await best();
    await activate(true);
    expect(calls).toBe(10);
    console.info(`list of 999 posts: ${Math.round(withPlugin)} ms with the plug-in, ${Math.round(without)} ms without`);
    expect(withPlugin - without).toBeLessThan(300);
  }, 120_000);
}

/** Calls of the figures while something runs with nothing kept. */
async function countCalls({ wordpress, service }: AuditedWordPress, run: () => Promise<unknown>): Promise<number> {
  const count = `add_filter('http_request_args', function ($args, $url) { if (strpos($url, '/v1/page-figures')) file_put_contents(WP_CONTENT_DIR . '/calls', '.', FILE_APPEND); return $args; }, 10, 2);`;
  await wordpress.php(
    `file_put_contents(WPMU_PLUGIN_DIR . '/count.php', ${JSON.stringify(`<?php ${count}`).replaceAll('$', '\\$')});`,
  );
  await wordpress.configure({ url: service });
  await run();
  await wordpress.php("unlink(WPMU_PLUGIN_DIR . '/count.php');");
  return Number(await wordpress.php("echo filesize(WP_CONTENT_DIR . '/calls');"));
}
