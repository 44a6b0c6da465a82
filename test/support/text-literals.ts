/** The texts of string and template literals of a source, in order, each with its line; what a template computes is cut out. */
export function textLiterals(source: string): { readonly line: number; readonly text: string }[] {
  const found: { line: number; text: string }[] = [];
  let line = 1;
  let at = 0;
  const step = (): string => {
    const letter = source[at++]!;
    if (letter === '\n') line++;
    return letter;
  };
  const quoted = (end: string): void => {
    let text = '';
    const start = line;
    while (at < source.length && source[at] !== end) {
      if (source[at] === '\\') text += step();
      else if (end === '`' && source.startsWith('${', at)) {
        found.push({ line, text: unescaped(text) });
        text = '';
        at += 2;
        code('}');
        continue;
      }
      text += step();
    }
    at++;
    found.push({ line: start, text: unescaped(text) });
  };
  const pattern = (): void => {
    for (let inClass = false; at < source.length && (source[at] !== '/' || inClass) && source[at] !== '\n'; at++) {
      if (source[at] === '\\') at++;
      else if (source[at] === '[') inClass = true;
      else if (source[at] === ']') inClass = false;
    }
    at++;
  };
  const code = (end: string): void => {
    let depth = 0;
    let before = '';
    while (at < source.length) {
      if (source.startsWith('//', at)) {
        while (at < source.length && source[at] !== '\n') at++;
        continue;
      }
      if (source.startsWith('/*', at)) {
        const stop = source.indexOf('*/', at) + 2;
        while (at < stop) step();
        continue;
      }
      const letter = step();
      if (letter === end && depth === 0) return;
      if (letter === '{') depth++;
      else if (letter === '}') depth--;
      else if (letter === "'" || letter === '"' || letter === '`') quoted(letter);
      // A division follows a value, a regular expression does not.
      else if (letter === '/' && (/[=(,:[!&|?{};>]/.test(before) || /\breturn\s*$/.test(source.slice(at - 12, at - 1))))
        pattern();
      if (letter.trim() !== '') before = letter;
    }
  };
  code('');
  return found;
}

function unescaped(text: string): string {
  return text.replaceAll('\\u202f', '\u202f').replaceAll('\\u00a0', '\u00a0');
}
