import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDemoSite } from '../../src/io/demo-site.ts';
import { projectRoot } from '../../src/io/project-root.ts';

/** A link to add, as the suggestions of an audit have it. */
export interface SuggestedLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly anchor: string;
  readonly sentence: string;
}

/** A copy of the sample site that is served and edited. */
export interface EditedSite {
  readonly url: string;
  /** False when the sentence is in no source of the site, or has the anchor twice. */
  canHold(link: SuggestedLink): boolean;
  /** Writes the links into the sources, as an editor would, and serves them; returns how many have a place. */
  write(links: readonly SuggestedLink[]): Promise<number>;
  close(): Promise<void>;
}

/** Serves a copy of the sample site at a port, 0 for any. */
export async function editedSite(port = 0): Promise<EditedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-edited-'));
  cpSync(join(projectRoot, 'demo/site'), folder, { recursive: true });
  let site = await (await openDemoSite(folder)).serve(port);
  const { url } = site;
  const sourceOf = (link: SuggestedLink): string | undefined =>
    link.sentence.split(link.anchor).length === 2
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.md'))
          .map((name) => join(folder, name))
          .find((file) => inSource(link).test(readFileSync(file, 'utf8')))
      : undefined;
  const written = (link: SuggestedLink): boolean => {
    const file = sourceOf(link);
    if (file === undefined) return false;
    const linked = `[${link.anchor}](${new URL(link.to).pathname})`;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(inSource(link), (_, before: string, after: string) => before + linked + after),
    );
    return true;
  };
  return {
    url,
    canHold: (link) => sourceOf(link) !== undefined,
    async write(links) {
      const count = links.filter(written).length;
      await site.close();
      site = await (await openDemoSite(folder)).serve(Number(new URL(url).port));
      return count;
    },
    async close() {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Matches the sentence of a link in Markdown, where it may hold links and emphasis, and keeps what is around its anchor. */
function inSource({ sentence, anchor }: SuggestedLink): RegExp {
  const [before = '', after = ''] = sentence.split(anchor).map((part) => [...part].map(literal).join(marks));
  return new RegExp(`(${marks}${before}${marks})${literal(anchor)}(${marks}${after})`);
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What Markdown writes between two letters without showing it: the ends of a link, and emphasis. */
const marks = String.raw`(?:\[|\]\([^)]*\)|[*_])*`;
