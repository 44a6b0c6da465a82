import { describe, expect, test } from 'vitest';
import type { Sketch } from '../honey-site.ts';
import { honey, suggest } from '../honey-site.ts';

const said = 'Pour un fromage corsé, rien ne vaut le miel de châtaignier, que nous récoltons en juillet.';

/** What is proposed from a guide towards the chestnut honey. */
function towardsHoney(guide: Partial<Sketch>, others: Record<string, Sketch> = {}) {
  const found = suggest({ ...honey, '/guide': { ...honey['/guide']!, ...guide }, ...others });
  return found.filter(({ from, to }) => from.endsWith('/guide') && to.endsWith('chataignier'));
}

describe('a link adds something to the page', () => {
  test('not on a sentence that the target contains too', () => {
    expect(towardsHoney({})).toHaveLength(1);
    const text = `Ambré, long en bouche, il accompagne les fromages. ${said}`;
    const target = { title: 'Miel de châtaignier', text };
    expect(towardsHoney({}, { '/miel-de-chataignier': target })).toEqual([]);
  });

  test('not on a part of the page’s own title', () => {
    const title = 'Servir le miel de châtaignier avec les fromages';
    const text = `Notre atelier s’appelle « ${title} » et se tient en juillet.`;
    expect(towardsHoney({ title, text: `${text} ${said}` }).map(({ sentence }) => sentence)).toEqual([said]);
    expect(towardsHoney({ title, text })).toEqual([]);
  });

  test('less where a section of the page is on the same subject', () => {
    const section = (heading: string): Sketch['text'] => [
      { kind: 'paragraph', text: said },
      { kind: 'heading', text: heading },
      { kind: 'paragraph', text: 'Il est tannique, ambré, long en bouche, et se garde deux ans au frais.' },
    ];
    const [plain] = towardsHoney({ text: section('Garder un pot') });
    const [own] = towardsHoney({ text: section('2. Miel de châtaignier') });
    expect(plain).toBeDefined();
    expect(own?.score ?? 0).toBeLessThan(plain!.score);
  });

  test('less to a stub', () => {
    const long = 'Une journée pour ouvrir une ruche et reconnaître la reine, avec une mèche de coton. '.repeat(4);
    const others = Object.fromEntries(
      ['/bougies', '/ateliers', '/livraison'].map((path) => [path, { ...honey[path]!, text: long }]),
    );
    const stub = { title: 'Miel de châtaignier', text: 'Ce miel de châtaignier va aux fromages.' };
    const whole = { ...stub, text: `${stub.text} ${long}` };
    const scoreTo = (target: Sketch) =>
      towardsHoney({ text: `${said} ${long}` }, { ...others, '/miel-de-chataignier': target })[0];
    expect(scoreTo(whole)?.confidence).toBe('probable');
    expect(scoreTo(stub)?.confidence ?? 'possible').toBe('possible');
  });
});
