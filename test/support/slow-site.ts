import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SlowSite {
  readonly url: string;
  /** Paths asked, in order. */
  readonly asked: string[];
  /** Hears of every request when it comes. */
  onAsked(listener: (path: string) => void): void;
  close(): Promise<void>;
}

const subjects = [
  'ruche',
  'châtaignier',
  'bougie',
  'atelier',
  'essaim',
  'nectar',
  'colonie',
  'hausse',
  'cadre',
  'miellerie',
];

/**
 * A site of `pages` pages in a tree of ten children each, every page with different words, each response delayed by
 * `delay` ms, or by what `delay` gives for it.
 */
export async function slowSite(pages: number, delay: number | (() => number)): Promise<SlowSite> {
  const asked: string[] = [];
  let hear = (_path: string): void => {};
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    hear(path);
    const number = path === '/' || path.startsWith('/?') ? 0 : Number(/^\/p(\d+)$/.exec(path)?.[1] ?? Number.NaN);
    const found = number < pages;
    setTimeout(
      () => {
        response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(found ? pageHtml(number, pages) : '<title>Introuvable</title>');
      },
      typeof delay === 'number' ? delay : delay(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    onAsked: (listener) => {
      hear = listener;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A number as a word: pages that differ in their numbers alone look like one template to the crawler. */
function syllables(number: number): string {
  return number < 40 ? sounds[number]! : syllables(Math.floor(number / 40)) + sounds[number % 40]!;
}

const sounds = [...'bdfgmlprtv'].flatMap((consonant) => [...'aeio'].map((vowel) => consonant + vowel));

function pageHtml(number: number, pages: number): string {
  const children = Array.from({ length: 10 }, (_, at) => number * 10 + at + 1).filter((child) => child < pages);
  const words = Array.from(
    { length: 40 },
    (_, at) => `${subjects[(number * 7 + at * 3) % 10]} ${syllables(number * 40 + at)}`,
  ).join(' ');
  const links = children
    .map((child) => `<li><a href="/p${child}">La page ${subjects[child % 10]} ${child}</a></li>`)
    .join('');
  return `<!doctype html><html lang="fr"><head><title>Page ${subjects[number % 10]} ${number}</title></head><body><main><h1>Page ${number}</h1><p>La page ${subjects[number % 10]} ${number} décrit le travail de l’année au rucher : ${words}.</p><ul>${links}</ul><p><a href="/">Accueil</a></p></main></body></html>`;
}
