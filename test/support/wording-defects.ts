import type { Text } from '../../src/core/values/text.ts';

/** What a proof-reader would strike in a sentence shown to people. */
export function wordingDefects(text: Text): string[] {
  const defects: string[] = [];
  const strike = (language: 'fr' | 'en', rule: RegExp, what: string): void => {
    if (rule.test(withoutQuotations(text[language]))) defects.push(`${language} ${what}: ${text[language]}`);
  };
  for (const language of ['fr', 'en'] as const) {
    strike(language, /^\s*$/u, 'is empty');
    strike(language, /undefined|\[object|NaN|\bnull\b/u, 'shows a value of the program');
    strike(language, /  /u, 'has two spaces');
    strike(language, /\(e?s\)|[{}]/u, 'leaves the number open');
    strike(language, /\p{L}'\p{L}/u, 'has a straight apostrophe');
  }
  strike('fr', / [;:!?»%]/u, 'has a plain space before a mark that wants a narrow no-break one');
  strike('fr', /« |\p{L}[;!?]/u, 'has no narrow no-break space at a mark');
  strike('fr', /\b(?:internal|the page|should)\b/iu, 'speaks English');
  strike('en', /[«»]|\b(?:la page|les|vous)\b/iu, 'speaks French');
  return defects;
}

/** Quotations and addresses belong to the site, not to us. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|(?<=«\u202F)[^»]*(?=\u202F»)|(?:https?:\/)?\/\S*[\p{L}\p{N}]/gu, '…');
}
