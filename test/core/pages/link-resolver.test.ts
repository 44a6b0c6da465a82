import { expect, test } from 'vitest';
import { linkResolver } from '../../../src/core/pages/link-resolver.ts';

const bases = [
  'https://tilleul.example.fr/pains/levain.html',
  'https://tilleul.example.fr/pains/?tri=/prix/bas',
  'http://user:pass@tilleul.example.fr:8080/a//b/c#d',
  'https://tilleul.example.fr',
  'file:///home/site/index.html',
  'https://tilleul.example.fr/pains/levain?',
  'https://tilleul.example.fr/pains/levain?#',
  'https://tilleul.example.fr?#',
  'http://@tilleul.example.fr:80/pains/#',
];
const pieces =
  'pain levain.html ./ ../ / // ? # #prix : mailto: https: %2e %2E %41 . .. .htaccess ... é ’ \\ ; & = @ ~ " \' < | %'
    .split(' ')
    .concat(['', ' ', '\t', 'https://tilleul.example.fr', 'http://user:pass@tilleul.example.fr:8080']);

/** Without its fragment, as the platform resolves it; null where it does not. */
function wanted(href: string, base: string): string | null {
  try {
    return new URL(href, base).href.replace(/#.*$/, '');
  } catch {
    return null;
  }
}

test('plain paths are resolved as by the URL parser, without fragment', () => {
  const hrefs = pieces.flatMap((one) => pieces.flatMap((two) => pieces.map((three) => one + two + three)));
  for (const base of bases) {
    const resolve = linkResolver(base, 'utf-8');
    expect(hrefs.filter((href) => resolve(href).url !== wanted(href, base))).toEqual([]);
  }
});
