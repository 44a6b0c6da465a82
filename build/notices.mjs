/** Names, versions and licences of bundled packages, as their licences ask. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** `inputs`: files that esbuild read, relative to `root`. */
export function noticesOf(root, inputs) {
  const folders = new Set(
    inputs.flatMap((name) => /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1] ?? []),
  );
  // Its WebAssembly is copied, not bundled; its declarations are those of `dist/types/zod`.
  folders.add('node_modules/@electric-sql/pglite').add('node_modules/zod');
  const notices = [...folders].sort().map((folder) => noticeOf(join(root, folder)));
  return `maillage contains the following packages.\n\n${[...new Set(notices)].join('\n')}`;
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : author?.name;
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file) && !/\.(js|ts|cjs|mjs|json)$/.test(file))
    .sort()
    .flatMap((file) => textsIn(join(folder, file)));
  const licence = typeof license === 'string' ? license : (license?.type ?? 'see its repository');
  return `${'-'.repeat(80)}\n${name} ${version} (${licence})${by ? `, ${by}` : ''}\n\n${texts.join('\n\n')}\n`;
}

/** The text of a file; of a folder (`licenses/`), those of its files. */
const textsIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => textsIn(join(path, name)))
    : [readFileSync(path, 'utf8').trim()];
