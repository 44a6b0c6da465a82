import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router, type RequestHandler, type Response } from 'express';
import { compressed } from './compressed.ts';

/** Placeholder of the built page: each response has another nonce. */
const nonceMark = '__NONCE__';

/**
 * Sends the web application: its files, and its one page at every address that a browser opens as a document. The folder
 * is looked up at the first request: a checkout may have to build it.
 */
export function webApplication(folder: () => Promise<string>): RequestHandler {
  const router = Router();
  let opened: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => {
    opened ??= openFolder(folder).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  router.get('/assets/{*name}', compressed, async (request, response, next) => {
    const { assets } = await open();
    assets(request, response, next);
  });
  router.get('/{*path}', async (request, response, next) => {
    if (request.path.startsWith('/v1/') || !request.accepts(['json', 'html']).toString().includes('html'))
      return next();
    const { page } = await open();
    sendPage(response, page);
  });
  return router;
}

interface Opened {
  readonly page: string;
  readonly assets: RequestHandler;
}

async function openFolder(folder: () => Promise<string>): Promise<Opened> {
  const path = await folder();
  // Names of assets contain a digest of their content.
  const options = { immutable: true, maxAge: '1y', index: false, redirect: false } as const;
  return { page: await readFile(join(path, 'index.html'), 'utf8'), assets: express.static(path, options) };
}

function sendPage(response: Response, page: string): void {
  const nonce = randomBytes(16).toString('base64url');
  response.set({ 'Content-Security-Policy': policyOf(nonce), 'Cache-Control': 'no-store' });
  response.type('text/html; charset=utf-8').send(page.replaceAll(nonceMark, nonce));
}

/** Scripts and requests to this origin only, styles that carry the nonce, and no text that becomes markup or code. */
function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
