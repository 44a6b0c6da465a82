/** Statuses whose body is the page itself. */
export const pageStatuses: ReadonlySet<number> = new Set([200, 201, 203, 204, 205]);

export const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether a Content-Type promises HTML; `unknown` when the header is absent. */
export function htmlType(contentType: string | undefined): 'html' | 'other' | 'unknown' {
  const essence = (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (essence === '') return 'unknown';
  return essence === 'text/html' || essence === 'application/xhtml+xml' ? 'html' : 'other';
}

const openings = [
  '<!doctype html',
  '<html',
  '<head',
  '<body',
  '<title',
  '<meta',
  '<script',
  '<style',
  '<h1',
  '<div',
  '<p',
  '<a',
  '<table',
  '<br',
  '<!--',
  '<?xml',
];

/** First bytes of an HTML document (MIME Sniffing §7.1, shortened): white space, then a tag that documents begin with. */
export function looksLikeHtml(body: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(body.subarray(0, 512)).replaceAll('\u0000', '').toLowerCase();
  const text = head.startsWith('ï»¿') ? head.slice(3).trimStart() : head.trimStart();
  return openings.some((opening) => text.startsWith(opening));
}
