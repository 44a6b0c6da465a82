import { sendHtml, type WebServer, webServer } from './web-server.ts';

/** A text that runs a script where it is written as markup. */
export const hostile = '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
const asText = hostile.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const pages: Readonly<Record<string, string>> = {
  '/': body('Roof repairs in Lewes', [
    `<p>We repair slate roofs, gutters and chimneys in Lewes. ${asText}</p>`,
    '<p>Read about <a href="/slate-roofs/">our work</a>, then <a href="/zinc-gutters/">read more</a>.</p>',
    '<p>A missing page is <a href="/lost/">here</a>.</p>',
  ]),
  '/slate-roofs/': body(`Slate roofs ${asText}`, [
    '<p>A slate roof lasts a century when the nails and the battens are sound. We replace broken slates in a day.</p>',
    '<p>After a storm we also look at the gutters, because full zinc gutters ruin a slate roof from its edge.</p>',
  ]),
  '/zinc-gutters/': body('Zinc gutters', [
    '<p>Zinc gutters are cleaned in autumn, when the leaves are down. A blocked gutter wets the wall and the battens.</p>',
    '<p>We solder the joints of zinc gutters on the roof, and we fit new downpipes to the old drains.</p>',
    '<p>A gutter of zinc lasts forty years by the sea, and twice as long inland.</p>',
  ]),
  '/chimneys/': body('Chimney sweeping', [
    '<p>We sweep chimneys before the winter, and we point them with lime where the mortar is gone.</p>',
    '<p>While the ladder is up we look at the flashings, because a loose flashing lets the rain into the loft.</p>',
  ]),
};

function body(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${paragraphs.join('')}</main></body></html>`;
}

/** A small site whose texts attack the screen that shows them; it has a dead link and an orphan page. */
export function hostileSite(): Promise<WebServer> {
  return webServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/sitemap.xml') {
      response.writeHead(200, { 'content-type': 'application/xml' });
      return void response.end(
        `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${Object.keys(pages)
          .map((page) => `<url><loc>http://${request.headers.host}${page}</loc></url>`)
          .join('')}</urlset>`,
      );
    }
    const page = pages[path];
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' });
      return void response.end('<title>Not found</title>');
    }
    sendHtml(response, page);
  });
}
