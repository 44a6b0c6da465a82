import { describe, expect, test } from 'vitest';
import { linkPatch } from '../../src/core/linking/link-patch.ts';
import type { Files } from '../../src/io/services/files.ts';
import { analyseDraft } from '../../src/operations/analyse-draft.ts';
import type { RunContext } from '../../src/operations/operation.ts';
import { optimiseLinksOperation } from '../../src/operations/optimise-links.ts';
import { proposePersonas } from '../../src/operations/propose-personas.ts';
import { simulateLinks } from '../../src/operations/simulate-links.ts';
import { simulatePage } from '../../src/operations/simulate-page.ts';
import { validated } from '../../src/operations/inputs/validated.ts';
import { auditedSite } from '../support/audited-site.ts';
import { languages } from '../support/languages.ts';

function page(title: string, ...paragraphs: string[]): string {
  return `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><main><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</main></body></html>`;
}

const pages = {
  '/': page(
    'Le Rucher du Causse',
    'Nos miels, nos bougies et nos ateliers : <a href="/guide/">le guide</a>, <a href="/atelier/">l’atelier</a>, <a href="/lavande/">la lavande</a>.',
  ),
  '/guide/': page(
    'Choisir son miel',
    'On choisit par le goût et par l’usage. Pour un fromage corsé, rien ne vaut le miel de châtaignier, récolté en juillet sur les pentes du causse.',
    'Le miel de lavande se tartine le matin ; les débutants commencent souvent par lui, car il est doux.',
    '<a href="/">Retour</a>',
  ),
  '/atelier/': page(
    'Ateliers au rucher',
    'Une journée pour les débutants : ouvrir une ruche, reconnaître la reine, goûter le miel de châtaignier à la cuillère.',
    'Les enfants viennent avec un adulte. <a href="/">Retour</a>',
  ),
  '/lavande/': page(
    'Miel de lavande',
    'Clair, doux et crémeux, le miel de lavande vient du plateau. Il convient aux débutants et se marie avec les fromages frais.',
    '<a href="/">Retour</a>',
  ),
  '/chataignier/': page(
    'Miel de châtaignier',
    'Ambré, tannique et long en bouche, le miel de châtaignier accompagne les fromages et les pains noirs du causse.',
    '<a href="/">Retour</a>',
  ),
};

const { id, store } = auditedSite(pages);
const services = { store, languages, files: {} as Files };
const context: RunContext = {
  locale: 'fr',
  signal: new AbortController().signal,
  progress: () => undefined,
  typedByPerson: false,
  workspace: 'local',
};
const url = (path: string): string => `https://exemple.fr${path}`;

describe('operations that think over an audit', () => {
  test('a plan links the page that is to gain, on words that are there, with the patch and its undo', async () => {
    const input = validated(optimiseLinksOperation.input, { id, pages: ['/chataignier/'], maxEdits: 2 });
    const plan = await optimiseLinksOperation.run(input, services, context);
    expect(plan.suggestions.map(({ from, anchor }) => [from, anchor])).toEqual(
      expect.arrayContaining([[url('/guide/'), 'miel de châtaignier']]),
    );
    for (const { sentence, offset, anchor, patch, to, block } of plan.suggestions) {
      expect(sentence.slice(offset, offset + anchor.length)).toBe(anchor);
      expect(patch!.sentence.after).toContain(`<a href="${to}">${anchor}</a>`);
      expect(patch!.after).toContain(`<a href="${to}">${anchor}</a>`);
      expect(linkPatch(patch!.before.replace('miel', 'MIEL'), { to, anchor, block })).toBeNull();
    }
    expect(plan.simulation.goalRank.after).toBeGreaterThan(plan.simulation.goalRank.before);
    expect(plan.simulation.goal[0]!.depth).toEqual({ before: null, after: 2 });
  });

  test('links are simulated before they exist, and an unknown page is reported', async () => {
    const run = (links: string[]) =>
      simulateLinks.run(validated(simulateLinks.input, { id, links }), services, context);
    const { simulation } = await run(['/>/chataignier/']);
    expect(simulation.goal[0]!.depth).toEqual({ before: null, after: 1 });
    expect(simulation.unreachable).toEqual({ before: 1, after: 0 });
    await expect(run(['/>/nowhere/'])).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a page to create gets its links, its depth and the page it would compete with', async () => {
    const input = validated(simulatePage.input, {
      id,
      title: 'Miel de châtaignier : bienfaits',
      keyphrase: 'miel de châtaignier',
    });
    const planned = await simulatePage.run(input, services, context);
    expect(planned.depth).toBe(2);
    expect([...planned.linksIn, ...planned.sentencesIn].length).toBeGreaterThan(0);
    expect(planned.rivals[0]).toMatchObject({ page: url('/chataignier/'), sameKeyphrase: true });
  });

  test('a draft gets its terms, its two scores and links both ways', async () => {
    const html = page(
      'Goûter les miels',
      'Le miel de lavande est doux. Le miel de châtaignier est corsé et se garde pour les fromages.',
    );
    const input = validated(analyseDraft.input, { id, html, keyphrase: 'miel', url: '/gouter/' });
    const analysis = await analyseDraft.run(input, services, context);
    expect(analysis.coverage).toBeGreaterThan(0);
    expect(analysis.terms.length).toBeGreaterThan(3);
    expect(analysis.linksOut.map(({ to, anchor }) => [to, anchor])).toEqual(
      expect.arrayContaining([
        [url('/lavande/'), 'miel de lavande'],
        [url('/chataignier/'), 'miel de châtaignier'],
      ]),
    );
  });

  test('three pages of competitors become the measure of a draft, two do not', async () => {
    const html = page('Goûter les miels', 'Le miel de lavande est doux. Le miel de châtaignier est corsé.');
    const others = ['nectar', 'pollen', 'propolis'].map((word) =>
      page(
        `Miel et ${word}`,
        `Le miel vient du nectar des fleurs et la cristallisation le rend ferme. Le ${word} aussi. Une cristallisation lente donne un grain fin.`,
      ),
    );
    const asked = async (competitorHtml: readonly string[]) =>
      analyseDraft.run(
        validated(analyseDraft.input, { id, html, keyphrase: 'miel', competitorHtml }),
        services,
        context,
      );
    const measured = await asked(others);
    expect(measured.corpus).toMatchObject({
      source: 'competitors',
      pages: ['competitor 1', 'competitor 2', 'competitor 3'],
    });
    expect(measured.terms.map(({ term }) => term)).toContain('cristallisation');
    expect((await asked(others.slice(1))).corpus.source).toBe('site');
  });

  test('audiences of the site are proposed with their sentences', async () => {
    const { data } = await proposePersonas.run(validated(proposePersonas.input, { id }), services, context);
    expect(data[0]).toMatchObject({ name: 'débutants', language: 'fr', pages: 2 });
    expect(data[0]!.evidence[0]!.sentence).toContain('débutants');
  });

  test('a folder of this machine is only read for who sits at it', async () => {
    const input = validated(proposePersonas.input, { audit: '/etc' });
    await expect(proposePersonas.run(input, services, context)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
