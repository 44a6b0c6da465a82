import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
export const guideFolder = (language: 'fr' | 'en'): string => `docs/guide/${language}`;

/** The pages of the guide in a language, by file name. */
export function guidePages(language: 'fr' | 'en'): ReadonlyMap<string, string> {
  const folder = join(root, guideFolder(language));
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const fence = /^```\w*\n([\s\S]*?)^```$/gm;

const listed = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }).files;
/** Those of `files`, and those that npm adds to every package. */
const shipped = [...listed, 'LICENSE', 'README.fr.md', 'README.md', 'package.json'];

/** True for a file or folder, by its path from the root, that the package contains whole. */
export const isShipped = (path: string): boolean => shipped.some((one) => path === one || path.startsWith(`${one}/`));

/** Every Markdown page of the package, but those that are the pages of the sample site. */
export function shippedPages(): string[] {
  return shipped
    .flatMap((path) =>
      statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() && path !== 'dist'
        ? readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
        : [path],
    )
    .filter((path) => path.endsWith('.md') && !path.startsWith('demo/site/'));
}

/** Text of a Markdown page outside code, addresses and titles in English. */
export function proseOf(markdown: string): string {
  return markdown
    .replaceAll(fence, '')
    .replaceAll(/`[^`\n]*`/g, '`')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/<i lang="en">.*?<\/i>/g, '')
    .replaceAll(/^\|[-|]+\|$/gm, '');
}

/** Headings of a page in order: level and text. */
export function headingsOf(markdown: string): { readonly level: number; readonly text: string }[] {
  const lines = markdown.replaceAll(fence, '').matchAll(/^(#{1,6}) (.+)$/gm);
  return Array.from(lines, ([, marks, text]) => ({ level: marks!.length, text: text! }));
}

/** The anchor that a reader of Markdown gives to a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/gu, '-');

/** Targets of links and pictures inside the repository, as written. */
export function localLinks(markdown: string): string[] {
  const targets = Array.from(markdown.replaceAll(fence, '').matchAll(/\]\(([^)\s]+)\)/g), ([, target]) => target!);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** Command lines of maillage in the code of a page, without those of other programs (`wp maillage`): command and options. */
export function commandLines(markdown: string): { readonly command: string; readonly options: readonly string[] }[] {
  const blocks = Array.from(markdown.matchAll(fence), ([, body]) => body!);
  const inline = Array.from(markdown.replaceAll(fence, '').matchAll(/`([^`\n]+)`/g), ([, code]) => code!);
  return [...blocks.flatMap((body) => body.split('\n')), ...inline].flatMap((line) => {
    const [, command, rest] = /(?:^|(?<!wp)\s)maillage ([a-z][a-z-]*)(.*)$/.exec(line.replace(/#.*$/, '')) ?? [];
    return command === undefined ? [] : [{ command, options: optionsIn(rest!) }];
  });
}

/** Options written alone in inline code: `--render auto`. */
export function optionsNamed(markdown: string): string[] {
  const inline = Array.from(markdown.replaceAll(fence, '').matchAll(/`(--[^`\n]+)`/g), ([, code]) => code!);
  return inline.flatMap(optionsIn);
}

const optionsIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?<=^|\s)--[a-z][a-z-]*/g), ([option]) => option);

const spaceBefore = { ';': '\u202f', '!': '\u202f', '?': '\u202f', ':': '\u00a0' } as const;

/** Faults of French typography in a text without code: each with the characters around it. */
export function typographyFaults(prose: string): string[] {
  const around = (at: number): string => prose.slice(Math.max(0, at - 25), at + 6).replaceAll('\n', '⏎');
  const marks = Array.from(prose.matchAll(/(.)([;!?:])(?=[\s*|)»]|$)/gsu)).flatMap(({ index, 1: before, 2: mark }) =>
    before === spaceBefore[mark as keyof typeof spaceBefore] ? [] : [around(index)],
  );
  const quotes = prose.matchAll(/«(?!\u00a0)|(?<!\u00a0)»|\p{L}'\p{L}|"/gu);
  return [...marks, ...Array.from(quotes, ({ index }) => around(index))];
}
