import { createHash } from 'node:crypto';

/** Path segments that distinguish templates; deeper ones would make a template of each page. */
const deepest = 3;

/**
 * A hash that pages built by one template share: of the scripts they run and the number of their path segments. Null for a
 * document without scripts, which a browser shows as it was served. One scan of the bytes, without parsing.
 */
export function renderTemplate(body: Uint8Array, url: string): string | null {
  const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1');
  const scripts = new Set<string>();
  for (let at = nextScript(text, 0); at >= 0; at = nextScript(text, at)) {
    const end = text.indexOf('>', at);
    const attributes = text.slice(at, end < 0 ? at + 2_000 : Math.min(end, at + 2_000));
    if (isExecuted(attributes)) scripts.add(sourceOf(attributes));
    at = end < 0 ? text.length : end;
  }
  if (scripts.size === 0) return null;
  const segments = new URL(url).pathname.split('/').filter((segment) => segment !== '').length;
  return createHash('sha256')
    .update(`${Math.min(deepest, segments)}\n${[...scripts].sort().join('\n')}`)
    .digest('base64url')
    .slice(0, 16);
}

/** Offset of the attributes of the next `<script`, or -1. */
function nextScript(text: string, from: number): number {
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
    if (/^script[\s/>]/i.test(text.slice(at + 1, at + 8))) return at + 7;
  }
  return -1;
}

/** False for data blocks (JSON-LD, templates). */
function isExecuted(attributes: string): boolean {
  const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1]?.toLowerCase();
  return type === undefined || type === 'module' || type.includes('javascript') || type.includes('ecmascript');
}

/** The URL of the script without its query and its numbers, which change from page to page or from build to build. */
function sourceOf(attributes: string): string {
  const source = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1];
  return source === undefined ? 'inline' : source.replace(/[?#].*$/, '').replace(/[0-9a-f]{6,}|\d+/gi, '#');
}
