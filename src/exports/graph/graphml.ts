import { plainText } from '../../core/values/strings/plain-text.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { type Attribute, edgeAttributes, type LinkNetwork, nodeAttributes } from './link-network.ts';

/** The network as GraphML (graphml.graphdrawing.org), line by line. */
export function* graphmlLines({ nodes, edges }: LinkNetwork): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', nodeAttributes);
  yield keys('edge', edgeAttributes);
  yield '<graph id="site" edgedefault="directed">\n';
  for (const { id, attributes } of nodes)
    yield `<node id="${id}">${values('node', nodeAttributes, attributes)}</node>\n`;
  for (const { source, target, attributes } of edges)
    yield `<edge source="${source}" target="${target}">${values('edge', edgeAttributes, attributes)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

type Declared = readonly { readonly name: string; readonly type: string }[];

function keys(of: 'node' | 'edge', declared: Declared): string {
  const lines = declared.map(
    ({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );
  return `${lines.join('')}\n`;
}

function values(of: 'node' | 'edge', declared: Declared, attributes: Readonly<Record<string, Attribute>>): string {
  return declared
    .map(({ name }) => {
      const value = attributes[name] ?? null;
      return value === null ? '' : `<data key="${of}-${name}">${text(String(value))}</data>`;
    })
    .join('');
}

function text(value: string): string {
  return escapeMarkup(plainText(value).replace(/\s+/gu, ' '));
}
