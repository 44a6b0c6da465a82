import { dirname, extname, resolve } from 'node:path';
import { Failure } from '../core/values/failure.ts';
import { localFiles } from './files.ts';
import { readStructured } from './structured-file.ts';

/** Largest logo, in bytes. */
const mostBytes = 200_000;

const mediaTypes: Readonly<Record<string, string>> = { '.png': 'png', '.jpg': 'jpeg', '.jpeg': 'jpeg' };

/** A JSON or YAML file, parsed, with the logo that it names. */
export const readWithLogo = async (path: string): Promise<unknown> => withLogo(await readStructured(path), path);

/**
 * A company document, or a look alone, whose logo, when it is the path of a file beside it, is the image itself. Only PNG and JPEG are read:
 * an SVG can contain a script.
 */
export async function withLogo(document: unknown, path: string): Promise<unknown> {
  const look = lookOf(document);
  if (typeof look?.logo !== 'string' || look.logo.startsWith('data:')) return document;
  const file = resolve(dirname(path), look.logo);
  const type = mediaTypes[extname(file).toLowerCase()];
  if (type === undefined)
    throw new Failure('invalid-input', {
      fr: `Le logo ${look.logo} doit être une image PNG ou JPEG.`,
      en: `The logo ${look.logo} must be a PNG or JPEG image.`,
    });
  const bytes = await localFiles.read(file);
  if (bytes.length > mostBytes)
    throw new Failure('too-large', {
      fr: `Le logo ${look.logo} dépasse 200 ko.`,
      en: `The logo ${look.logo} is over 200 kB.`,
    });
  look.logo = `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return document;
}

/** The second document with the logo of the first. */
export function withLogoOf(document: unknown, other: unknown): unknown {
  const [logo, look] = [lookOf(document)?.logo, lookOf(other)];
  if (logo !== undefined && look !== null) look.logo = logo;
  return other;
}

function lookOf(document: unknown): { logo?: unknown } | null {
  const at = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  const organisation = at(document, 'organisation');
  const look = organisation === undefined ? document : at(at(organisation, 'brand'), 'look');
  return typeof look === 'object' && look !== null ? look : null;
}
