import type { Handler } from './web-server.ts';

const pages: Readonly<Record<string, string>> = {
  '/': '<h1>La Boutique du Thé</h1><p>Nous vendons du thé vert et du thé noir récoltés à la main dans de petites plantations familiales.</p><p><a href="/the-vert">Nos thés verts</a> et <a href="/the-noir">nos thés noirs</a>.</p>',
  '/the-vert':
    '<h1>Thé vert du Japon</h1><p>Le thé vert se prépare avec une eau à soixante-dix degrés, pendant deux minutes, dans une théière en fonte.</p><p><a href="/">Accueil</a> <a href="/theieres">La théière</a></p>',
  '/the-noir':
    '<h1>Thé noir de Ceylan</h1><p>Le thé noir supporte une eau presque bouillante et une infusion de quatre minutes dans une théière en porcelaine.</p><p><a href="/">Accueil</a> <a href="/absente">Une page absente</a></p>',
  '/theieres':
    '<h1>Choisir sa théière</h1><p>La théière en fonte garde la chaleur du thé vert, la théière en porcelaine convient au thé noir de Ceylan.</p><p><a href="/">Accueil</a></p>',
};

/** Four pages of a tea shop in French, and one link that leads nowhere. */
export const smallSite: Handler = (request, response) => {
  const body = pages[request.url ?? ''];
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="fr"><head><title>La Boutique du Thé ${request.url}</title></head><body><main>${body ?? 'Absente'}</main></body></html>`,
  );
};
