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
  const sourceOf = ({ sentence, anchor }: SuggestedLink): string | undefined =>
    sentence.split(anchor).length === 2
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.md'))
          .map((name) => join(folder, name))
          .find((file) => readFileSync(file, 'utf8').includes(sentence))
      : undefined;
  const written = (link: SuggestedLink): boolean => {
    const file = sourceOf(link);
    if (file === undefined) return false;
    const linked = link.sentence.replace(link.anchor, () => `[${link.anchor}](${new URL(link.to).pathname})`);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(link.sentence, () => linked),
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
