import { plainText } from '../../core/values/strings/plain-text.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { type Attribute, edgeAttributes, type LinkNetwork, nodeAttributes } from './link-network.ts';

/** The network as GEXF 1.3 (gexf.net), which Gephi opens, line by line. */
export function* gexfLines({ nodes, edges }: LinkNetwork): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed" mode="static">\n';
  yield declaration('node', nodeAttributes);
  yield declaration('edge', edgeAttributes);
  yield '<nodes>\n';
  for (const { id, label, attributes } of nodes)
    yield `<node id="${id}" label="${text(label)}">${values(nodeAttributes, attributes)}</node>\n`;
  yield '</nodes>\n<edges>\n';
  let number = 0;
  for (const { source, target, attributes } of edges)
    yield `<edge id="e${number++}" source="${source}" target="${target}" weight="${attributes.links}">${values(edgeAttributes, attributes)}</edge>\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}

type Declared = readonly { readonly name: string; readonly type: string }[];

function declaration(of: 'node' | 'edge', declared: Declared): string {
  const lines = declared.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`);
  return `<attributes class="${of}">${lines.join('')}</attributes>\n`;
}

function values(declared: Declared, attributes: Readonly<Record<string, Attribute>>): string {
  const given = declared.flatMap(({ name }) => {
    const value = attributes[name] ?? null;
    return value === null ? [] : [`<attvalue for="${name}" value="${text(String(value))}"/>`];
  });
  return `<attvalues>${given.join('')}</attvalues>`;
}

function text(value: string): string {
  return escapeMarkup(plainText(value).replace(/\s+/gu, ' '));
}
