import { createHash } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { Failure, type FailureCode, failures } from '../core/values/failure.ts';
import { lazy } from '../core/values/lazy.ts';
import { type Locale, locales } from '../core/values/locale.ts';
import { localeFor } from './run-context.ts';

const style =
  'body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}code{font-family:ui-monospace,monospace}h2{border-top:1px solid #ccc;padding-top:1rem}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0}a{color:#0b5394}';
const styleHash = createHash('sha256').update(style).digest('base64');

/** `GET /problems/{code}`: what a problem document means and what to do, in both languages. */
export const problemPage: RequestHandler = (request, response) => {
  const code = String(request.params.code);
  if (!Object.hasOwn(failures, code)) throw unknownProblem;
  const row = failures[code as FailureCode];
  const sections = locales.map(
    (locale) =>
      `<section lang="${locale}"><h2>${escaped(row.title[locale])}</h2><p>${words[locale].status(row.status)}</p><p>${row.retry ? words[locale].retry : words[locale].final}</p></section>`,
  );
  sendPage(response, { locale: localeFor(request), title: code }, `<h1><code>${code}</code></h1>${sections.join('')}`);
};

interface Described {
  readonly operationId: string;
  readonly summary?: string;
  readonly 'x-scope'?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
}

/** `GET /docs`: every address of the API from its OpenAPI document; no script and no other origin. */
export function referencePage(document: () => Record<string, unknown>): RequestHandler {
  const body = lazy(() => {
    const paths = document().paths as Record<string, Record<string, Described>>;
    const operations = Object.entries(paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([method, described]) => operationSection(path, method, described)),
    );
    return `<h1>maillage API</h1><p><a href="/openapi.json">openapi.json</a> (OpenAPI 3.1)</p>${operations.join('')}`;
  });
  return (_request, response) => sendPage(response, { locale: 'en', title: 'maillage API' }, body());
}

function operationSection(path: string, method: string, described: Described): string {
  const { operationId, summary = '', 'x-scope': scope, parameters = [], requestBody } = described;
  const rows = parameters.map(
    (one) =>
      `<tr><th scope="row"><code>${escaped(one.name)}</code></th><td>${escaped(one.in)}</td><td>${one.required === true ? 'required' : ''}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? ''
      : `<table><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Use</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const schema = Object.values(requestBody?.content ?? {})[0]?.schema;
  const sent =
    schema === undefined
      ? ''
      : `<details><summary>Body</summary><pre>${escaped(JSON.stringify(schema, null, 2))}</pre></details>`;
  return `<h2 id="${escaped(operationId)}"><code>${method.toUpperCase()} ${escaped(path)}</code></h2><p>${escaped(summary)}${scope === undefined ? '' : ` Right: ${escaped(scope)}.`}</p>${table}${sent}`;
}

interface PageHead {
  readonly locale: Locale;
  readonly title: string;
  /** True for a page with a form to this service. */
  readonly posts?: boolean;
}

/** Sends a page of plain markup, without a script and without anything from elsewhere. */
export function sendPage(response: Response, { locale, title, posts = false }: PageHead, body: string): void {
  response.set({
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'; form-action ${posts ? "'self'" : "'none'"}`,
    'Cache-Control': 'no-store',
  });
  response
    .type('html')
    .send(
      `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`,
    );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character]!);
}

const words = {
  fr: {
    status: (status: number) => `Réponse HTTP ${status}. Le champ detail de la réponse dit quoi faire dans votre cas.`,
    retry: 'Le même appel peut réussir plus tard\u202f: attendez le temps de l’en-tête Retry-After, puis recommencez.',
    final: 'Le même appel aura la même réponse\u202f: changez-le d’abord.',
  },
  en: {
    status: (status: number) =>
      `HTTP response ${status}. The field detail of the response says what to do in your case.`,
    retry: 'The same call may succeed later: wait for the time of the header Retry-After, then try again.',
    final: 'The same call gets the same response: change it first.',
  },
};

const unknownProblem = new Failure('not-found', {
  fr: 'Aucun problème ne porte ce code\u202f: le champ code d’une réponse le donne.',
  en: 'No problem has this code: the field code of a response gives it.',
});
