import type { AuditExample, ExampleAnswer, ExampleSite } from '../../src/core/audits/audit-example.ts';
import { origin } from './site-of.ts';
import { randomOfText, sentenceMaker } from './sound-text.ts';

/** What one address answers, its notations replaced and its snippet completed. */
export interface SiteAnswer extends Omit<ExampleAnswer, 'body'> {
  readonly type: string;
  readonly text: string;
}

/** The addresses of an example, absolute, with what each answers. */
export interface WholeExample extends Pick<ExampleSite, 'priority' | 'imports' | 'browser'> {
  readonly seed: string;
  readonly answers: ReadonlyMap<string, SiteAnswer>;
}

/** An example with everything that its notation leaves out. */
export function wholeExample(example: AuditExample): WholeExample {
  const { priority, imports, browser, ...addresses } = typeof example === 'string' ? { '/': example } : example;
  const answers = new Map<string, SiteAnswer>();
  for (const [pattern, answer] of Object.entries(addresses as Record<string, string | ExampleAnswer>)) {
    for (const [address, n] of numbered(pattern)) {
      const url = absoluteAddress(address);
      answers.set(url, wholeAnswer(url, typeof answer === 'string' ? { body: answer } : answer, n));
    }
  }
  const [seed] = answers.keys();
  if (seed === undefined) throw new Error('an example names at least one address');
  addSitemap(answers, new URL(seed).origin);
  return {
    seed,
    answers,
    ...(priority === undefined ? {} : { priority: priority.map(absoluteAddress) }),
    ...(imports === undefined ? {} : { imports: expandedFiles(imports) }),
    ...(browser === undefined ? {} : { browser }),
  };
}

function expandedFiles(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, expanded(text, name)]));
}

/** Not resolved against the origin: `//a` is a path of the site here. */
function absoluteAddress(address: string): string {
  return new URL(address.startsWith('/') ? origin + address : address).href;
}

/** `/a-{1-3}` as three addresses, each with its number. */
function numbered(pattern: string): [address: string, n: number | null][] {
  const range = /\{(\d+)-(\d+)\}/.exec(pattern);
  if (range === null) return [[pattern, null]];
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: to - from + 1 }, (_, at) => [pattern.replace(range[0], String(from + at)), from + at]);
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  xml: 'application/xml',
};

function wholeAnswer(url: string, { body = '', ...answer }: ExampleAnswer, n: number | null): SiteAnswer {
  const extension = /\.(\w+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '';
  const type = types[extension] ?? 'text/html';
  const text = expanded(body, url).replaceAll('{n}', String(n ?? '{n}'));
  return { ...answer, type, text: padded(type === 'text/html' ? wholePage(text, url) : text, answer.bytes) };
}

function padded(text: string, bytes: number | undefined): string {
  return bytes === undefined ? text : text + ' '.repeat(Math.max(0, bytes - Buffer.byteLength(text)));
}

/** The text with `<!-- 200 words -->`, `<!-- 5 paragraphs -->` and `<!-- 1500 × <br> -->` replaced. */
function expanded(text: string, url: string): string {
  const sentence = sentenceMaker(randomOfText(url));
  const words = (least: number): string => {
    let prose = sentence();
    while (prose.split(' ').length < least) prose += ` ${sentence()}`;
    return prose;
  };
  return text
    .replace(/<!-- (\d+) × (.+?) -->/gs, (_, count, piece: string) =>
      Array.from({ length: Number(count) }, (_none, at) => piece.replaceAll('{n}', String(at + 1))).join(''),
    )
    .replace(/<!-- (\d+) paragraphs -->/g, (_, count) =>
      Array.from({ length: Number(count) }, () => `<p>${words(40)}</p>`).join('\n'),
    )
    .replace(/<!-- (\d+) words -->/g, (_, count) => words(Number(count)));
}

/** The snippet after the parts of a sound head that it does not write itself: elements of the head need no tag around them. */
function wholePage(snippet: string, url: string): string {
  if (/^\s*<(?:!doctype|html)/i.test(snippet)) return snippet;
  const { pathname } = new URL(url);
  const name =
    decodeURI(pathname)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() || 'accueil';
  const head = [
    /<meta charset/i.test(snippet) ? '' : '<meta charset="utf-8">',
    /name="viewport"/i.test(snippet) ? '' : '<meta name="viewport" content="width=device-width, initial-scale=1">',
    /<title/i.test(snippet) ? '' : `<title>Poterie artisanale à Nantes : ${name}</title>`,
    /name="description"/i.test(snippet)
      ? ''
      : `<meta name="description" content="Découvrez « ${name} » : nos pièces tournées à la main, les dates des stages et les conseils de l’atelier.">`,
  ];
  return `<!doctype html>\n<html lang="fr">\n${[...head, snippet].filter(Boolean).join('\n')}\n</html>`;
}

/** Unless the example has its own: a robots.txt that allows everything, and a sitemap of its pages. */
function addSitemap(answers: Map<string, SiteAnswer>, home: string): void {
  const pages = [...answers].filter(
    ([url, { type, status = 200, to, error }]) =>
      url.startsWith(`${home}/`) && type === 'text/html' && status === 200 && !to && !error,
  );
  const locations = pages.map(([url]) => `<url><loc>${url.replaceAll('&', '&amp;')}</loc></url>`);
  const files = {
    '/robots.txt': `User-agent: *\nDisallow:\nSitemap: ${home}/sitemap.xml\n`,
    '/sitemap.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations.join('')}</urlset>`,
  };
  for (const [path, text] of Object.entries(files)) {
    const type = types[path.slice(-3)]!;
    if (!answers.has(home + path)) answers.set(home + path, { type, text });
  }
}
