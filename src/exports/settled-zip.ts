import JSZip from 'jszip';

/** The first moment that the ZIP format can say. */
const firstMoment = new Date(Date.UTC(1980, 0, 1));

/** What a format asks to be changed in its parts. */
export interface Settling {
  readonly rename?: (name: string) => string;
  readonly mend?: (name: string, xml: string) => string;
}

/**
 * The same package (docx, pptx, xlsx) without the moment it was made: parts in the order they were given, all of one date,
 * and the dates told in its properties those of `day` (ISO), in the packages it holds as well. The same report then gives
 * the same bytes.
 */
export async function settledZip(
  bytes: Uint8Array,
  day: string,
  { rename = (name) => name, mend = (_name, xml) => xml }: Settling = {},
): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(bytes);
  const to = new JSZip();
  for (const [name, part] of Object.entries(from.files)) {
    if (part.dir) continue;
    const content = name.endsWith('.xlsx')
      ? await settledZip(await part.async('uint8array'), day)
      : name === 'docProps/core.xml'
        ? settledDates(await part.async('string'), day)
        : /\.(?:xml|rels)$/.test(name)
          ? mend(name, await part.async('string'))
          : await part.async('uint8array');
    to.file(rename(name), content, { date: firstMoment, createFolders: false });
  }
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

function settledDates(properties: string, day: string): string {
  return properties.replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}
