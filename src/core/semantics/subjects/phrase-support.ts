import type { Language } from '../../language/language.ts';
import type { PageText } from '../page-text.ts';
import { contentStems } from '../terms.ts';

/** What a page says of itself in several places; a name that they share is its subject, a slogan is in one of them. */
export interface PageSigns {
  readonly page: PageText;
  /** Label of the page in the menus; null without one. */
  readonly label: string | null;
  /** The best keyphrases of its text. */
  readonly ranked: readonly { readonly text: string }[];
}

/** Keyphrases of the text that support a name. Working assumption. */
const rankedRead = 8;
/** By number of words of content: one word is too general, a long phrase is not typed. Working assumptions. */
const shapes = [0, 0.65, 1, 1, 0.97, 0.9, 0.8];

/** How well the title, heading, label, address, description and text agree on a phrase, 0–1. */
export function phraseSupport(signs: PageSigns, language: Language): (text: string) => number {
  const { page, label, ranked } = signs;
  const sources = [
    page.title,
    page.headings[0] ?? '',
    label ?? '',
    slugOf(page.url),
    page.description,
    ranked
      .slice(0, rankedRead)
      .map(({ text }) => text)
      .join('\n'),
  ]
    .filter((text) => text !== '')
    .map((text) => new Set(contentStems(text, language)));
  return (text) => {
    const stems = contentStems(text, language);
    if (stems.length === 0 || sources.length === 0) return 0;
    const found = stems.reduce((sum, stem) => sum + sources.filter((source) => source.has(stem)).length, 0);
    return ((shapes[Math.min(stems.length, shapes.length - 1)] ?? 0) * found) / (stems.length * sources.length);
  };
}

/** Words of the last segment of an address: `/nos-chambres/index.html` → "nos chambres". */
export function slugOf(url: string): string {
  const path = url
    .replace(/[?#].*$/, '')
    .replace(/^\w+:\/\/[^/]*/, '')
    .replace(/\/(?:index\.\w+)?$/, '')
    .replace(/\.\w{2,5}$/, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last).replaceAll(/[-_]+/g, ' ');
  } catch {
    return last.replaceAll(/[-_]+/g, ' ');
  }
}
