import { expect } from 'vitest';
import type { AuditedWordPress } from '../../support/wordpress/audited-wordpress.ts';
import { testFromCore } from '../../support/wordpress/wordpress.ts';

/** Abilities (core 6.9) and connectors (core 7.0). */
export function newerCores(audited: () => AuditedWordPress): void {
  const run = (ability: string, slug: string, as: 'author' | 'editor') =>
    audited().wordpress.rest(
      `/wp-abilities/v1/abilities/maillage/${ability}/run?input[id]=${audited().wordpress.posts[slug]}`,
      { as },
    );

  testFromCore(6.9)('assistants analyse a post and read its links, with the rights of their person', async () => {
    const analysis = await run('analyse-post', 'offrir-une-poterie', 'editor');
    expect([analysis.status, typeof analysis.body.score.coverage]).toEqual([200, 'number']);
    const links = await run('suggest-links', 'offrir-une-poterie', 'editor');
    expect(Object.keys(links.body).sort()).toEqual(['auditedAt', 'linksIn', 'linksOut']);
    expect(links.body.linksOut).toEqual(analysis.body.linksOut);
    expect((await run('suggest-links', 'offrir-une-poterie', 'author')).status).toBe(403);
    expect((await run('suggest-links', 'note-d-une-autrice', 'author')).status).toBe(200);
  });

  testFromCore(7)('Settings › Connectors keeps the key, masked in every answer', async () => {
    const { rest, php, posts, configure } = audited().wordpress;
    const { key } = JSON.parse(await php("echo wp_json_encode(get_option('maillage_settings'));")) as { key: string };
    const analyse = () => rest(`/maillage/v1/posts/${posts['bols-en-gres']}/analysis`, { as: 'admin', body: {} });
    await configure({ key: '' });
    expect((await analyse()).body.code).toBe('maillage_key_refused');
    const saved = await rest('/wp/v2/settings', { as: 'admin', body: { maillage_connector_key: key } });
    expect(saved.body).toHaveProperty('maillage_connector_key', expect.stringMatching(/^•+.{4}$/));
    expect((await analyse()).status).toBe(200);
    const connectors = await php(
      "$c = wp_get_connector('maillage'); echo wp_json_encode(array($c['type'], call_user_func($c['plugin']['is_active'])));",
    );
    expect(connectors).toBe('["content_analysis",true]');
    const forgotten = await php(
      `Maillage\\Settings::sanitize(array('key' => 'mk_new')); echo get_option('maillage_connector_key', 'none');`,
    );
    expect(forgotten).toBe('none');
    await configure({ key });
  });
}
