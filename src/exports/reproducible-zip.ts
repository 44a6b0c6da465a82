import JSZip from 'jszip';

/** Earliest date that the ZIP format can store. */
const firstZipDate = new Date(Date.UTC(1980, 0, 1));

/** Changes to the parts of a package. */
export interface PartEdits {
  readonly rename?: (name: string) => string;
  readonly patch?: (name: string, xml: string) => string;
}

/**
 * Rewrites an Office package (docx, pptx, xlsx) so that equal documents are equal bytes: parts keep their order and get
 * one date, and the dates of the properties become `day` (ISO), in embedded workbooks too.
 */
export async function reproducibleZip(
  bytes: Uint8Array,
  day: string,
  { rename = (name) => name, patch = (_name, xml) => xml }: PartEdits = {},
): Promise<Uint8Array> {
  const from = await JSZip.loadAsync(bytes);
  const to = new JSZip();
  for (const [name, part] of Object.entries(from.files)) {
    if (part.dir) continue;
    const content = name.endsWith('.xlsx')
      ? await reproducibleZip(await part.async('uint8array'), day)
      : name === 'docProps/core.xml'
        ? datedProperties(await part.async('string'), day)
        : /\.(?:xml|rels)$/.test(name)
          ? patch(name, await part.async('string'))
          : await part.async('uint8array');
    to.file(rename(name), content, { date: firstZipDate, createFolders: false });
  }
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

function datedProperties(properties: string, day: string): string {
  return properties.replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}
