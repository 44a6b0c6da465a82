import { expect } from 'vitest';
import type { AuditedWordPress } from '../../support/wordpress/audited-wordpress.ts';
import { sessionOf } from '../../support/wordpress/session.ts';
import { testWithWordPress as test } from '../../support/wordpress/wordpress.ts';

/** Who may ask what. */
export function rights(audited: () => AuditedWordPress): void {
  const analysisOf = (slug: string, options: Parameters<AuditedWordPress['wordpress']['rest']>[1]) =>
    audited().wordpress.rest(`/maillage/v1/posts/${audited().wordpress.posts[slug]}/analysis`, options);

  test('a visitor gets 401, an author 403 on the post of another and an analysis of an own post', async () => {
    expect((await analysisOf('bols-en-gres', { body: {} })).status).toBe(401);
    expect((await analysisOf('bols-en-gres', { as: 'author', body: {} })).status).toBe(403);
    expect((await analysisOf('bols-en-gres', { as: 'reader', body: {} })).status).toBe(403);
    expect((await analysisOf('note-d-une-autrice', { as: 'author', body: {} })).status).toBe(200);
  });

  test('an author decides nothing about the post of another, and nobody about a link that was not proposed', async () => {
    const { rest, posts } = audited().wordpress;
    const decide = (slug: string, as: 'author' | 'editor', id: string) =>
      rest(`/maillage/v1/posts/${posts[slug]}/links/${id}`, { as, body: { state: 'accepted' } });
    const { body } = await analysisOf('offrir-une-poterie', { as: 'editor', body: {} });
    expect((await decide('offrir-une-poterie', 'author', body.linksOut[0]!.id)).status).toBe(403);
    expect((await decide('offrir-une-poterie', 'editor', `sug_${'0'.repeat(26)}`)).status).toBe(404);
    expect((await decide('note-d-une-autrice', 'author', body.linksOut[0]!.id)).status).toBe(404);
  });

  test('with a key that may only analyse, links are proposed and a decision is refused in a sentence', async () => {
    const { rest, posts, configure, php } = audited().wordpress;
    const key = await php("echo get_option('maillage_settings')['key'];");
    const limited = await audited().call('/v1/keys', { name: 'reader', scope: 'analyse' });
    await configure({ key: limited.key });
    const { body } = await analysisOf('offrir-une-poterie', { as: 'editor', body: {} });
    const path = `/maillage/v1/posts/${posts['offrir-une-poterie']}/links/${body.linksOut[0]!.id}`;
    const refused = await rest(path, { as: 'editor', body: { state: 'accepted' } });
    await configure({ key });
    expect([refused.status, refused.body.code]).toEqual([502, 'maillage_right_missing']);
  });

  test('a forged nonce is refused, with the cookies of a person', async () => {
    const { origin, posts } = audited().wordpress;
    const { cookie } = await sessionOf(audited().wordpress, 'admin');
    const call = (nonce: Record<string, string>) =>
      fetch(`${origin}/wp-json/maillage/v1/posts/${posts['bols-en-gres']}/analysis`, {
        method: 'POST',
        headers: { cookie, ...nonce },
      });
    expect((await call({ 'x-wp-nonce': '0123456789' })).status).toBe(403);
    expect((await call({})).status).toBe(401);
  });

  test('the key is in no page that the browser gets, nor the address of the service', async () => {
    const { origin, rest } = audited().wordpress;
    const { key } = JSON.parse(
      await audited().wordpress.php("echo wp_json_encode(get_option('maillage_settings'));"),
    ) as { key: string };
    const [front, settings] = [
      await (await fetch(origin)).text(),
      (await rest('/wp/v2/settings', { as: 'admin' })).body,
    ];
    expect(key.length).toBeGreaterThan(10);
    expect(front + JSON.stringify(settings)).not.toContain(key);
  });
}
