/** Pieces that slow down many expressions, whatever they are made of. */
const common = [
  ' ',
  '\n',
  'a',
  'A',
  'é',
  '0',
  '-',
  '.',
  ',',
  '’',
  '/',
  '<',
  '"',
  '(',
  'a ',
  'a-',
  'a.',
  '0 ',
  '0.',
  'Aa ',
  'a, ',
];
const mostWords = 6;

/** Texts of `length` characters that an expression may try in many ways: each piece repeated, behind a word of its own. */
export function attackTexts(source: string, length: number): string[] {
  const words = [...new Set(source.replaceAll(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(/\p{L}{2,}/gu) ?? [])].slice(
    0,
    mostWords,
  );
  const signs = [...new Set(source.replaceAll(/\\[pP]\{[^}]*\}|\\[a-zA-Z]/g, ''))].filter((sign) =>
    /[^\p{L}\p{N}\s\\]/u.test(sign),
  );
  const pieces = [...new Set([...common, ...words.map((word) => `${word} `), ...words, ...signs.slice(0, 8)])];
  const heads = ['', ...words.slice(0, 2).map((word) => `${word} `)];
  return heads.flatMap((head) =>
    pieces.map((piece) => `${head}${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u0001`),
  );
}
