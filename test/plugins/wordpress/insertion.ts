import { beforeAll, describe, expect } from 'vitest';
import type { AuditedWordPress } from '../../support/wordpress/audited-wordpress.ts';
import type { PersonAtBrowser } from '../../support/wordpress/person.ts';
import { hasWordPress, testWithWordPress as test } from '../../support/wordpress/wordpress.ts';

const content = [
  '<!-- wp:heading --><h2 class="wp-block-heading">Bols en grès</h2><!-- /wp:heading -->',
  '<!-- wp:paragraph --><p>Des <strong>bols en</strong> grès,\n un bol   et une <a href="/x">théière</a>.</p><!-- /wp:paragraph -->',
  '<!-- wp:list --><ul class="wp-block-list"><!-- wp:list-item --><li>Un bol en grès</li><!-- /wp:list-item --></ul><!-- /wp:list -->',
  '<!-- wp:quote --><blockquote class="wp-block-quote"><!-- wp:paragraph --><p>Le bol d’un maître</p><!-- /wp:paragraph --></blockquote><!-- /wp:quote -->',
  '<!-- wp:table --><figure class="wp-block-table"><table class="has-fixed-layout"><tbody><tr><td>Bol</td><td>Grès</td></tr></tbody></table></figure><!-- /wp:table -->',
  '<!-- wp:code --><pre class="wp-block-code"><code>un bol</code></pre><!-- /wp:code -->',
].join('\n\n');

/** Which texts of a post may carry a link, and how one is made. */
export function insertion(audited: () => AuditedWordPress, person: () => PersonAtBrowser): void {
  describe('a link in the text', () => {
    beforeAll(async () => {
      if (!hasWordPress) return;
      const { php, users } = audited().wordpress;
      const encoded = Buffer.from(content).toString('base64');
      const id = await php(
        `echo wp_insert_post(wp_slash(array('post_title'=>'Essai','post_status'=>'draft','post_author'=>${users.editor.id},'post_content'=>base64_decode('${encoded}'))));`,
      );
      await person().openPost(Number(id));
      await person().page.evaluate(
        "window.places = maillage.placesOf(wp.data.select('core/block-editor').getBlocks())",
      );
    }, 120_000);

    /** Tries to link words of the place `at`, and returns what is in the way. */
    const link = (at: number, anchor: string, to: string) =>
      person().page.evaluate<string | null>(`(() => {
        const place = places[${at}];
        const start = place.text.indexOf(${JSON.stringify(anchor)});
        const link = { to: ${JSON.stringify(to)}, anchor: ${JSON.stringify(anchor)}, start, end: start + ${anchor.length} };
        const problem = maillage.obstacle(place, link);
        if (problem === null) maillage.insert(place, link);
        return problem;
      })()`);

    test('paragraphs, items, quotes and cells may carry one; headings and code may not', async () => {
      expect(await person().page.evaluate('places.map(({ text }) => text)')).toEqual([
        'Des bols en grès, un bol et une théière.',
        'Un bol en grès',
        'Le bol d’un maître',
        'Bol',
        'Grès',
      ]);
    });

    test('two links in one paragraph keep its other formats, and are two steps of undo', async () => {
      expect(await link(0, 'bols en grès', '/bols')).toBeNull();
      const one = await person().content();
      expect(one).toContain('<p>Des <a href="/bols"><strong>bols en</strong> grès</a>,');
      expect(await link(0, 'bol', '/bol')).toBe('taken');
      expect(await link(0, 'un bol', '/bol')).toBeNull();
      expect(await person().content()).toContain('<a href="/bol">un bol</a>');
      await person().page.evaluate("wp.data.dispatch('core/editor').undo()");
      expect(await person().content()).toBe(one);
    });

    test('words of a link get no other link', async () => {
      expect(await link(0, 'théière', '/theiere')).toBe('taken');
    });

    test('an item, a quote and a cell get theirs', async () => {
      expect([await link(1, 'bol en grès', '/a'), await link(2, 'bol', '/b'), await link(4, 'Grès', '/c')]).toEqual([
        null,
        null,
        null,
      ]);
      const saved = await person().content();
      expect(saved).toContain('<li>Un <a href="/a">bol en grès</a></li>');
      expect(saved).toContain('<p>Le <a href="/b">bol</a> d’un maître</p>');
      expect(saved).toContain('<td>Bol</td><td><a href="/c">Grès</a></td>');
      expect(person().errors).toEqual([]);
    });
  });
}
