import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type AuditedWordPress, mustUse } from '../../support/wordpress/audited-wordpress.ts';
import { sessionOf } from '../../support/wordpress/session.ts';
import { testWithWordPress as test } from '../../support/wordpress/wordpress.ts';

/** A list of a thousand posts on one screen. */
export function longList(audited: () => AuditedWordPress): void {
  test('a list of a thousand posts takes less than 300 ms more, and asks the service in ten calls', async () => {
    const { folder, php, users } = audited().wordpress;
    await php(`$wpdb->query('BEGIN');
      for ($n = 0; $n < 1000; $n++) $wpdb->insert($wpdb->posts, array('post_author'=>1,'post_date'=>'2026-01-01 10:00:00','post_date_gmt'=>'2026-01-01 09:00:00','post_modified'=>'2026-01-01 10:00:00','post_modified_gmt'=>'2026-01-01 09:00:00','post_title'=>"Page $n",'post_name'=>"page-$n",'post_content'=>'Texte','post_excerpt'=>'','post_status'=>'publish','post_type'=>'post','to_ping'=>'','pinged'=>'','post_content_filtered'=>''));
      $wpdb->query('COMMIT'); update_user_meta(${users.admin.id}, 'edit_post_per_page', 999);`);
    await mustUse(audited(), 'cpu', cpuMeter);
    const { screen } = await sessionOf(audited().wordpress, 'admin');
    /** Milliseconds that PHP worked for the screen: other tests run at the same time. */
    const worked = async (): Promise<number> => {
      const { html } = await screen('edit.php?post_type=post');
      expect(html.match(/<tr id="post-/g)).toHaveLength(999);
      return Number(readFileSync(join(folder, 'wp-content/cpu'), 'utf8'));
    };
    const best = async (): Promise<number> => Math.min(await worked(), await worked());
    const activate = (active: boolean) =>
      php(`update_option('active_plugins', ${active ? "array('maillage/maillage.php')" : 'array()'});`);

    const calls = await countCalls(audited(), worked);
    const withPlugin = await best();
    await activate(false);
    const without = await best();
    await activate(true);
    expect(calls).toBe(10);
    console.info(`list of 999 posts: ${Math.round(withPlugin)} ms with the plug-in, ${Math.round(without)} ms without`);
    expect(withPlugin - without).toBeLessThan(300);
  }, 120_000);
}

const cpuMeter = `function cpu_now() { $used = getrusage(); return 1e3 * ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']) + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e3; }
$cpu_start = cpu_now();
if (isset($_SERVER['REQUEST_URI']) && strpos($_SERVER['REQUEST_URI'], 'edit.php')) register_shutdown_function(function () use ($cpu_start) { file_put_contents(WP_CONTENT_DIR . '/cpu', cpu_now() - $cpu_start); });`;

const callCounter = `add_filter('http_request_args', function ($args, $url) { if (strpos($url, '/v1/page-figures')) file_put_contents(WP_CONTENT_DIR . '/calls', '.', FILE_APPEND); return $args; }, 10, 2);`;

/** Calls of the figures while something runs with nothing kept. */
async function countCalls(audited: AuditedWordPress, run: () => Promise<unknown>): Promise<number> {
  const { folder, php, configure } = audited.wordpress;
  await mustUse(audited, 'count', callCounter);
  await configure({ url: audited.service });
  await run();
  await php("unlink(WPMU_PLUGIN_DIR . '/count.php');");
  return readFileSync(join(folder, 'wp-content/calls')).length;
}
