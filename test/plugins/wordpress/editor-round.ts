import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { AuditedWordPress } from '../../support/wordpress/audited-wordpress.ts';
import type { PersonAtBrowser } from '../../support/wordpress/person.ts';
import { testWithWordPress as test } from '../../support/wordpress/wordpress.ts';

/** Folder for a picture of each step; none are taken without it. */
const pictures = process.env.MAILLAGE_TEST_PICTURES;

/** A person opens a post, analyses it, inserts two links, undoes one and publishes. */
export function editorRound(audited: () => AuditedWordPress, person: () => PersonAtBrowser): void {
  describe('the round of a person', () => {
    const post = () => audited().wordpress.posts['offrir-une-poterie']!;
    const insert = () => person().page.getByRole('button', { name: 'Insérer le lien' });
    const links = (content: string) => content.match(/<a [^>]*>[^<]*<\/a>/g) ?? [];
    const decisions = async (): Promise<{ anchor: string; state: string }[]> => {
      const list = await audited().call(`/v1/link-decisions?site=${audited().wordpress.origin}`);
      return list.data as { anchor: string; state: string }[];
    };
    const stateOf = async (anchor: string) => (await decisions()).find((one) => one.anchor === anchor)?.state;
    const picture = async (name: string): Promise<void> => {
      if (pictures === undefined) return;
      mkdirSync(pictures, { recursive: true });
      await person().page.screenshot({ path: join(pictures, `${name}.png`) });
    };

    test('the sidebar shows the score and links whose words are in the text', async () => {
      await person().openPost(post());
      await picture('1-open');
      await person().analyse();
      await insert().first().waitFor();
      await picture('2-analysed');
      expect(await insert().count()).toBeGreaterThanOrEqual(2);
      await person().page.getByText('Sujet couvert').waitFor();
    }, 120_000);

    test('a click wraps the words in one link, and changes nothing else of the saved form', async () => {
      const before = await person().content();
      await insert().first().click();
      const after = await person().content();
      expect(links(after)).toHaveLength(1);
      expect(after.replace(links(after)[0]!, links(after)[0]!.replace(/<[^>]*>/g, ''))).toBe(before);
      await picture('3-one-link');
    });

    test('undo takes back the second link alone, and its decision', async () => {
      const one = await person().content();
      await insert().first().click();
      const both = links(await person().content());
      expect(both).toHaveLength(2);
      expect(await person().page.getByText('Le texte a changé').count()).toBe(0);
      await picture('4-two-links');
      const undone = both.find((link) => !one.includes(link))!.replace(/<[^>]*>/g, '');
      await person().page.locator('.editor-history__undo').click();
      expect(await person().content()).toBe(one);
      await until(async () => (await stateOf(undone)) === 'proposed');
      await picture('5-undone');
    });

    test('after publication the service reads the page again and the link is in place', async () => {
      const anchor = links(await person().content())[0]!.replace(/<[^>]*>/g, '');
      await until(async () => (await stateOf(anchor)) === 'accepted');
      await person().page.locator('.editor-post-publish-button__button').click();
      await until(async () => (await stateOf(anchor)) === 'in-place');
      await person().analyse();
      await person().page.getByText('en place, vu par le service').waitFor();
      await picture('6-in-place');
      await person().page.goto(`${audited().wordpress.origin}/wp-admin/admin.php?page=maillage`);
      await person().page.getByText('en place : 1.').waitFor();
    }, 120_000);

    test('the browser asked nothing of the service, and no script failed', () => {
      expect([...person().hosts]).toEqual([audited().wordpress.pair]);
      expect(person().errors).toEqual([]);
    });
  });
}

/** Waits up to ten seconds. */
async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('not true within ten seconds');
}
