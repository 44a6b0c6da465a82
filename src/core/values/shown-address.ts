import { fromPunycode } from './punycode.ts';
import { isReadable, isReadableWord } from './readable-word.ts';
import { resolveUrl } from './url.ts';

/**
 * An address, or a sentence that holds some, as people read it: `école.fr/thé` for `xn--cole-9oa.fr/th%C3%A9`. What would
 * change the meaning or hide it stays as it is: %2F, %20, %25, controls, marks, letters of two scripts in one word. The
 * shown address leads where the other one does, and no two are shown alike; data keep the exact one.
 */
export function shownAddress(text: string): string {
  const named = text.includes('xn--') ? text.replace(hosts, shownHost) : text;
  // Nearly all have none, and one letter is found sooner than a pattern.
  return named.includes('%') && highEscape.test(named) ? named.replace(words, shownWord) : named;
}

/** A host after `//`, or alone in a sentence; not what looks like one in a path. */
const hosts = /(?<=:\/\/|(?<![\w/.%-]))[\w.-]*xn--[\w.-]*/g;
const highEscape = /%[C-F][0-9A-F]/;
/** Escapes of ASCII end a word and stay; only those in upper case are decoded, which are written so again. */
const words = /%[0-7][0-9A-F]|(?:[A-Za-z0-9]|%[89A-F][0-9A-F])+/g;

function shownHost(host: string): string {
  // A sentence that ends with a host ends with a dot.
  const name = host.replace(/\.+$/, '');
  const labels = name.split('.').map((label) => (label.startsWith('xn--') ? fromPunycode(label.slice(4)) : label));
  if (!labels.every((label) => label !== null && label.split('-').every(isReadableWord))) return host;
  const shown = labels.join('.');
  return resolveUrl(`http://${shown}/`) === `http://${name}/` ? shown + host.slice(name.length) : host;
}

function shownWord(word: string): string {
  if (word.length < 6 || !word.includes('%', word.startsWith('%') ? 1 : 0)) return word;
  let letters: string[];
  try {
    letters = Array.from(decodeURIComponent(word));
  } catch {
    return word;
  }
  // What is not readable in itself parts two words.
  let shown = '';
  for (let from = 0; from < letters.length; ) {
    let end = from;
    while (end < letters.length && isReadable(letters[end]!)) end += 1;
    const part = letters.slice(from, end).join('');
    shown += isReadableWord(part) ? part : encodeURIComponent(part);
    if (end < letters.length) shown += encodeURIComponent(letters[end]!);
    from = end + 1;
  }
  return shown;
}
