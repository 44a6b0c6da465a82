import type { LinkingPage } from '../../../src/core/linking/linking-page.ts';
import { pageWithoutLinks } from '../../../src/core/linking/page-without-links.ts';
import { missingLinks } from '../../../src/core/linking/suggestions.ts';
import type { BlockKind } from '../../../src/core/pages/page.ts';
import { buildSiteIndex } from '../../../src/core/semantics/site-index.ts';
import { languages } from '../../support/languages.ts';

export interface Sketch {
  title: string;
  text: string | { kind: BlockKind; text: string }[];
  linksTo?: string[];
  more?: Partial<LinkingPage>;
}

export function siteOf(pages: Record<string, Sketch>): LinkingPage[] {
  return Object.entries(pages).map(([path, { title, text, linksTo, more }]) => {
    const blocks = typeof text === 'string' ? [{ kind: 'paragraph' as const, text }] : text;
    const page = {
      url: `https://ruche.example${path}`,
      language: 'fr' as const,
      title,
      description: '',
      headings: [],
      blocks: blocks.map((block, index) => ({ ...block, index })),
    };
    return pageWithoutLinks(page, {
      contentTargets: (linksTo ?? []).map((target) => `https://ruche.example${target}`),
      rank: 0.2,
      depth: 1,
      outWeight: 2,
      ...more,
    });
  });
}

export const honey: Record<string, Sketch> = {
  '/guide': {
    title: 'Choisir son miel',
    text: 'On choisit par le goût. Pour un fromage corsé, rien ne vaut le miel de châtaignier, que nous récoltons en juillet.',
  },
  '/miel-de-chataignier': {
    title: 'Miel de châtaignier',
    text: 'Ambré, tannique et long en bouche, ce miel de châtaignier accompagne les fromages.',
  },
  '/bougies': { title: 'Bougies en cire', text: 'Nos bougies sont coulées à la main avec une mèche de coton.' },
  '/ateliers': { title: 'Ateliers au rucher', text: 'Une journée pour ouvrir une ruche et reconnaître la reine.' },
  '/livraison': { title: 'Livraison', text: 'Les colis partent le mardi et le jeudi, en point relais.' },
};

export function suggest(pages: Record<string, Sketch>) {
  const site = siteOf(pages);
  const index = buildSiteIndex(
    site.map((page) => page.text),
    languages,
  );
  return missingLinks(site, index, languages).suggestions;
}
