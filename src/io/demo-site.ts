import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';
import { parse } from 'yaml';

/** A page of the bundled site: front matter and Markdown. */
interface DemoPage {
  readonly path: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly markdown: string;
}

interface DemoSettings {
  readonly name: string;
  readonly menu: Readonly<Record<string, readonly DemoLink[]>>;
  readonly footer: Readonly<Record<string, readonly DemoLink[]>>;
  readonly redirects: Readonly<Record<string, { status: number; to: string }>>;
  readonly notInSitemap: readonly string[];
}

interface DemoLink {
  readonly href: string;
  readonly text: string;
}

export interface DemoSite {
  /** Paths that answer 200 with HTML, sorted. */
  readonly paths: readonly string[];
  /** Serves the site on the loopback address; port 0 takes a free one. */
  serve(port: number): Promise<{ readonly url: string; close(): Promise<void> }>;
}

/** Reads the bundled site: every `*.md` of the folder contains pages separated by `=== /path` lines. */
export async function openDemoSite(folder: string): Promise<DemoSite> {
  const settings = parse(await readFile(join(folder, 'site.yaml'), 'utf8')) as DemoSettings;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const pages = new Map(texts.flatMap(pagesOf).map((page) => [page.path, page]));
  return {
    paths: [...pages.keys()].sort(),
    serve: (port) => serve(port, pages, settings),
  };
}

function pagesOf(text: string): DemoPage[] {
  return text
    .split(/^=== /m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [path, ...lines] = part.split('\n');
      const facts: Record<string, string> = {};
      while (/^[a-z]+: /.test(lines[0] ?? '')) {
        const line = lines.shift()!;
        facts[line.slice(0, line.indexOf(':'))] = line.slice(line.indexOf(':') + 2);
      }
      return { path: path!.trim(), facts, markdown: lines.join('\n') };
    });
}

async function serve(
  port: number,
  pages: ReadonlyMap<string, DemoPage>,
  settings: DemoSettings,
): Promise<{ url: string; close(): Promise<void> }> {
  let origin = '';
  const server = createServer((request, response) => {
    const answer = answerTo((request.url ?? '/').split('?')[0]!, origin, pages, settings);
    response.writeHead(answer.status, answer.headers);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // A service that shows the example may end while it is served.
  server.unref();
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

function answerTo(path: string, origin: string, pages: ReadonlyMap<string, DemoPage>, settings: DemoSettings): Answer {
  const redirect = settings.redirects[path];
  if (redirect) return { status: redirect.status, headers: { location: redirect.to }, body: '' };
  if (path === '/robots.txt')
    return plain(`User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`, 'text/plain; charset=utf-8');
  if (path === '/sitemap.xml') return plain(sitemap(origin, pages, settings), 'application/xml');
  if (path.startsWith('/images/')) return plain(picture, 'image/svg+xml');
  const page = pages.get(path);
  if (page) return plain(html(page, origin, settings), 'text/html; charset=utf-8');
  const missing: DemoPage = { path, facts: { title: 'Page introuvable' }, markdown: '# Page introuvable\n' };
  return { ...plain(html(missing, origin, settings), 'text/html; charset=utf-8'), status: 404 };
}

function plain(body: string, type: string): Answer {
  return { status: 200, headers: { 'content-type': type }, body };
}

function sitemap(origin: string, pages: ReadonlyMap<string, DemoPage>, settings: DemoSettings): string {
  const listed = [...pages.values()].filter(
    (page) => !page.facts.robots && !page.facts.canonical && !settings.notInSitemap.includes(page.path),
  );
  const entries = listed.map((page) => `<url><loc>${origin}${page.path}</loc></url>`).sort();
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

/** Header and footer are plain divs on purpose, as on many small sites: the menu must be found by repetition. */
function html(page: DemoPage, origin: string, settings: DemoSettings): string {
  const lang = page.facts.lang ?? 'fr';
  const { title, description, robots, canonical, alternate } = page.facts;
  const other = lang === 'fr' ? 'en' : 'fr';
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    title ? `<title>${escaped(title)}</title>` : '',
    description ? `<meta name="description" content="${escaped(description)}">` : '',
    robots ? `<meta name="robots" content="${escaped(robots)}">` : '',
    canonical ? `<link rel="canonical" href="${origin}${canonical}">` : '',
    alternate ? `<link rel="alternate" hreflang="${other}" href="${origin}${alternate}">` : '',
    `<style>${style}</style>`,
  ].filter((line) => line !== '');
  const list = (links: readonly DemoLink[]): string =>
    links.map((link) => `<a href="${escaped(link.href)}">${escaped(link.text)}</a>`).join(' ');
  return `<!doctype html>
<html lang="${lang}">
<head>
${head.join('\n')}
</head>
<body>
<div class="top"><div class="brand"><a href="${lang === 'fr' ? '/' : '/en/'}">${escaped(settings.name)}</a></div><div class="links">${list(settings.menu[lang] ?? [])}</div></div>
<div class="text">
${marked.parse(page.markdown, { async: false })}</div>
<div class="bottom">${list(settings.footer[lang] ?? [])}</div>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="120" height="120"><rect x="30" y="20" width="60" height="12" fill="#8a5a00"/><rect x="24" y="32" width="72" height="72" rx="10" fill="#e0a020"/></svg>';
const style =
  'body{margin:0;font:17px/1.6 Georgia,serif;color:#2b2118;background:#fffaf0}.top,.bottom{background:#3b2a14;padding:14px 24px}.top a,.bottom a{color:#ffe9b8;margin-right:16px}.brand{font-size:22px}.text{max-width:680px;margin:24px auto;padding:0 16px}a{color:#7a4a00}';
