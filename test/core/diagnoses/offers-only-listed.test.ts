import { expect, test } from 'vitest';
import { offersOnlyListed } from '../../../src/core/diagnoses/offers-only-listed.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const call = { to: 'tel:+33297541826', href: 'tel:+33297541826', http: false, internal: false };
const names = ['Roues', 'Freins', 'Selles', 'Cadres', 'Guidons', 'Pneus', 'Chaînes', 'Pédales'];
const home: PageLiteral = {
  links: [call, '/ateliers', '/tarifs'].map((link) =>
    typeof link === 'string' ? { to: link, anchor: link.slice(1), position: 'nav' as const } : link,
  ),
};
const list = (entries: readonly string[]): PageLiteral => ({
  blocks: entries.map((text) => ({ kind: 'list-item' as const, text })),
  links: [],
});
const found = (entries: readonly string[], more: Record<string, PageLiteral> = {}) =>
  diagnosisOf(offersOnlyListed, siteOf({ '/': home, '/ateliers': list(entries), '/tarifs': {}, ...more }));

test('eight names without a page are reported, with the pages to write', () => {
  expect(found(names)?.sentence.en).toBe(
    'The page /ateliers names 8 needs or services in a list of a few words (Roues, Freins, Selles…): none has its own page.',
  );
  expect(found(names)?.edits[0]).toMatchObject({ before: 'Roues', after: 'Roues à Nantes' });
});

test.each<[string, readonly string[]]>([
  ['a short list', names.slice(0, 5)],
  ['a list of sentences', names.map((name) => `${name} : nous les montons, les réglons et les essayons avec vous.`)],
])('%s is no diagnosis', (_name, entries) => {
  expect(found(entries)).toBeNull();
});

test('names that have a page are not counted', () => {
  expect(found(names, Object.fromEntries(names.map((name, at) => [`/p${at}`, { title: name }])))).toBeNull();
});

test('what others do, in a comparison, is no need', () => {
  expect(found(names.map((name) => `A ${name.toLowerCase()}`))).toBeNull();
});

test.each(['A usual workshop vs. ours', 'Pourquoi nous choisir', 'Communes desservies'])(
  'a list under “%s” is of other things',
  (heading) => {
    const blocks = [{ kind: 'heading' as const, level: 2, text: heading }, ...list(names).blocks!];
    const under = (text: string) =>
      siteOf({
        '/': home,
        '/ateliers': { links: [], blocks: blocks.map((one) => (one.kind === 'heading' ? { ...one, text } : one)) },
        '/tarifs': {},
      });
    expect(diagnosisOf(offersOnlyListed, under(heading))).toBeNull();
    expect(diagnosisOf(offersOnlyListed, under('Nos réparations'))).not.toBeNull();
  },
);

test('towns are no needs, also without a heading', () => {
  const towns = ['Saint-Aubin', 'Bois-sur-Mer', 'Crech', 'Ploumen', 'Kerlan', 'Sainte-Barbe', 'Trévou', 'Lanmor'];
  expect(found(towns)).toBeNull();
});
