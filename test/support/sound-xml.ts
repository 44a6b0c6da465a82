/** Why a text is not well-formed XML, or null: characters, names closed in order, entities, one root. */
export function xmlFault(xml: string): string | null {
  const bad = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (bad !== null) return `character ${bad[0].charCodeAt(0).toString(16)} at ${bad.index}`;
  const open: string[] = [];
  let roots = 0;
  let end = 0;
  for (const tag of xml.matchAll(
    /<(?:\?[^?]*\?|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/g,
  )) {
    const [all, closing, name, attributes = '', empty] = tag;
    const fault = textFault(xml.slice(end, tag.index)) ?? textFault(attributes);
    if (fault !== null) return fault;
    end = tag.index + all.length;
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing at ${tag.index}`;
      continue;
    }
    if (open.length === 0) roots++;
    if (empty !== '/') open.push(name);
  }
  if (open.length > 0) return `<${open.at(-1)}> stays open`;
  return roots === 1 ? textFault(xml.slice(end)) : `${roots} roots`;
}

function textFault(text: string): string | null {
  if (/[<]/.test(text)) return `a stray < in ${text.slice(0, 80)}`;
  return /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text) ? `a stray & in ${text.slice(0, 80)}` : null;
}
