import { fromPunycode } from './punycode.ts';
import { isReadable, isReadableWord } from '../strings/readable-word.ts';
import { resolveUrl } from '../url.ts';

/**
 * A URL, or a sentence that contains URLs, decoded for display: `école.fr/thé` for `xn--cole-9oa.fr/th%C3%A9`. Escapes whose
 * decoding would be ambiguous are kept: %2F, %20, %25, controls, marks, words of two scripts. The displayed URL is equivalent
 * to the exact one and unambiguous; data files keep the exact one.
 */
export function shownAddress(text: string): string {
  const named = text.includes('xn--') ? text.replace(hosts, shownHost) : text;
  // Nearly all texts have no escape, and one character is found faster than a pattern.
  return named.includes('%') && highEscape.test(named) ? named.replace(words, shownWord) : named;
}

/** A host after `//`, or alone in a sentence; not a path segment that looks like one. */
const hosts = /(?<=:\/\/|(?<![\w/.%-]))[\w.-]*xn--[\w.-]*/g;
const highEscape = /%[C-F][0-9A-F]/;
/** Escapes of ASCII end a word and are kept; only upper-case escapes are decoded, because encoding restores them. */
const words = /%[0-7][0-9A-F]|(?:[A-Za-z0-9]|%[89A-F][0-9A-F])+/g;

function shownHost(host: string): string {
  // The dot at the end of a sentence is not part of the host.
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
  // A character that is not readable separates two words.
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
