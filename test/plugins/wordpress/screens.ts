import { expect } from 'vitest';
import { planStrategy } from '../../../src/core/gauge/plan-strategy.ts';
import { exampleCompany } from '../../support/companies.ts';
import { languages } from '../../support/languages.ts';
import type { AuditedWordPress } from '../../support/wordpress/audited-wordpress.ts';
import { type Session, sessionOf } from '../../support/wordpress/session.ts';
import { testWithWordPress as test } from '../../support/wordpress/wordpress.ts';

/** Lists, page of the work, settings and terminal. */
export function screens(audited: () => AuditedWordPress): void {
  const session = (): Promise<Session> => sessionOf(audited().wordpress, 'admin');

  test('the test of the settings names the last audit, and a wrong key in a sentence', async () => {
    const { screen, send } = await session();
    const tested = async () => {
      const { html } = await screen('options-general.php?page=maillage-settings');
      const nonce = /name="_wpnonce" value="([0-9a-f]+)"[^>]*>(?=(?:(?!<\/form>)[\s\S])*name="maillage_test")/.exec(
        html,
      )![1]!;
      const reply = await send('options-general.php?page=maillage-settings', { _wpnonce: nonce, maillage_test: '1' });
      return reply.text();
    };
    expect(await tested()).toContain('Le service répond');
    const { php, configure } = audited().wordpress;
    const { key } = JSON.parse(await php("echo wp_json_encode(get_option('maillage_settings'));")) as { key: string };
    await configure({ key: 'mk_wrong' });
    const refused = await tested();
    await configure({ key });
    expect(refused).toContain('Clé refusée par le service');
    expect(await tested()).toContain('Le service répond');
  }, 120_000);

  test('the list of posts has the links to each page, and the bulk action adds their score', async () => {
    const { screen, send } = await session();
    const { posts } = audited().wordpress;
    const cellOf = (html: string, slug: string) =>
      new RegExp(`id="post-${posts[slug]}"[\\s\\S]*?column-maillage['"][^>]*>([^<]*)<`).exec(html)![1]!;
    const list = (await screen('edit.php?posts_per_page=50')).html;
    expect(cellOf(list, 'bols-en-gres')).toMatch(/^\d+ pages y mènent/);
    const nonce = /name="_wpnonce" value="([0-9a-f]+)"/.exec(list)![1]!;
    const form = { _wpnonce: nonce, action: 'maillage_analyse', 'post[]': String(posts['offrir-une-poterie']) };
    const reply = await send('edit.php', form);
    expect(reply.headers.get('location')).toContain('maillage_analysed=1-1');
    expect(cellOf((await screen('edit.php')).html, 'offrir-une-poterie')).toContain('note');
  }, 120_000);

  test('the filter of orphans keeps the posts that no page links to', async () => {
    const { php, posts } = audited().wordpress;
    const url = await php(`echo get_permalink(${posts['pot-a-beurre']});`);
    await php(
      `set_transient('maillage_site', array('audit'=>array('id'=>'x'),'orphans'=>array('${url}')), 60); delete_transient('maillage_orphans');`,
    );
    const { html } = await (await session()).screen('edit.php?maillage_links=orphans');
    expect([...html.matchAll(/<tr id="post-(\d+)"/g)].map(([, id]) => Number(id))).toEqual([posts['pot-a-beurre']]);
    await php("delete_transient('maillage_site'); delete_transient('maillage_orphans');");
  });

  test('the page of the work lists the first actions, and the next contents of the plan as drafts to start', async () => {
    const strategy = planStrategy({
      company: exampleCompany('maison-tilleul-gres'),
      site: null,
      cycle: { start: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) },
      languages,
      seed: 1,
      engineVersion: 'test',
    });
    await audited().house.store.saveDocument('cyc_test', 'strategy', strategy);
    await audited().wordpress.configure({ plan: 'cyc_test' });
    const { screen, send } = await session();
    const { html } = await screen('admin.php?page=maillage');
    expect(html).toContain('À faire d’abord');
    expect(html.match(/<ol class="maillage-work">([\s\S]*?)<\/ol>/)![1]!.match(/<li>/g)!.length).toBeLessThanOrEqual(
      10,
    );
    const [form] = html.match(/<form method="post"[\s\S]*?<\/form>/)!;
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)![1]!;
    const fields = { action: value('action'), content: value('content'), _wpnonce: value('_wpnonce') };
    expect((await send('admin-post.php', { ...fields, _wpnonce: 'forged' })).status).toBe(403);
    const started = await send('admin-post.php', fields);
    const id = /post=(\d+)/.exec(started.headers.get('location') ?? '')![1]!;
    const made = JSON.parse(
      await audited().wordpress.php(
        `$p = get_post(${id}); echo wp_json_encode(array($p->post_status, $p->post_content));`,
      ),
    ) as [string, string];
    expect(made[0]).toBe('draft');
    expect(made[1]).toContain('<!-- wp:heading -->');
    expect(made[1]).toContain('Questions auxquelles répondre');
    await audited().wordpress.configure({ plan: '' });
  }, 120_000);

  test('the commands of the terminal print the audit, an analysis and the orphans', async () => {
    const { php, posts, folder } = audited().wordpress;
    const printed = await php(`namespace { class WP_CLI {
      static function line($text) { echo $text, "\\n"; }
      static function error($text) { echo "Error: $text\\n"; exit(1); }
    } }
    namespace WP_CLI\\Utils { function format_items($format, $items, $fields) { echo $format, ' ', count($items), "\\n"; } }
    namespace {
      require '${folder}/wp-load.php';
      require WP_PLUGIN_DIR . '/maillage/includes/class-command.php';
      $command = new Maillage\\Command();
      $command->status();
      $command->orphans(array(), array('format' => 'ids'));
      $command->analyse(array('${posts['bols-en-gres']}'));
    }`);
    expect(printed.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^\S+ {2}\S+ {2}\d+ pages$/),
      expect.stringMatching(/^ids \d+$/),
      '{',
    ]);
    expect(printed).toContain('"linksOut"');
  });

  test('a draft stays in WordPress when the settings keep drafts', async () => {
    const { php, rest, configure } = audited().wordpress;
    const id = await php(
      "echo wp_insert_post(array('post_title'=>'Secret','post_content'=>'Texte','post_status'=>'draft'));",
    );
    await configure({ send_drafts: false });
    const { status, body } = await rest(`/maillage/v1/posts/${id}/analysis`, {
      as: 'admin',
      body: { content: 'Texte' },
    });
    expect([status, body.code]).toEqual([409, 'maillage_draft_kept']);
    await configure({ send_drafts: true });
  });
}
