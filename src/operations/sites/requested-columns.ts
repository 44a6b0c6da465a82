import { Failure } from '../../core/values/failure.ts';
import { pageColumns } from '../../exports/audit/pages-jsonl.ts';
import type { CrawlRequest } from '../../io/services/crawler.ts';

/** The rules of `--extract`; throws `Failure('invalid-input')` for a wrong selector, a wrong expression or a name that a column has already. */
export async function requestedColumns(texts: readonly string[] | undefined): Promise<Pick<CrawlRequest, 'extract'>> {
  if (texts === undefined || texts.length === 0) return {};
  const { extractRule } = await import('../../core/pages/reading/extracted-fields.ts');
  const taken = new Set<string>(pageColumns);
  const extract = texts.map((text) => {
    const rule = extractRule(text);
    if (rule === null) throw refusal(text);
    if (taken.has(rule.name)) throw takenName(rule.name);
    taken.add(rule.name);
    return rule;
  });
  return { extract };
}

function refusal(text: string): Failure {
  if (/^[^=]*=\(*\/\//.test(text)) return xpath(text);
  return text.includes('=/') ? wrongExpression(text) : wrongSelector(text);
}

function xpath(text: string): Failure {
  return new Failure('invalid-input', {
    fr: `--extract ${text} est une expression XPath, qui n’est pas lue\u202f: écrivez un sélecteur CSS, NOM=.classe ou NOM=meta[name=author]@content.`,
    en: `--extract ${text} is an XPath expression, which is not read: write a CSS selector, NAME=.class or NAME=meta[name=author]@content.`,
  });
}

function wrongSelector(text: string): Failure {
  return new Failure('invalid-input', {
    fr: `--extract ${text} n’a pas de sélecteur CSS valable\u202f: écrivez NOM=.classe, NOM=#id ou NOM=meta[name=author]@content.`,
    en: `--extract ${text} has no valid CSS selector: write NAME=.class, NAME=#id or NAME=meta[name=author]@content.`,
  });
}

function wrongExpression(text: string): Failure {
  return new Failure('invalid-input', {
    fr: `--extract ${text} n’a pas d’expression régulière valable (RE2, sans référence arrière ni lookahead)\u202f: écrivez NOM=/"sku":"(\\w+)"/.`,
    en: `--extract ${text} has no valid regular expression (RE2, without backreferences or lookarounds): write NAME=/"sku":"(\\w+)"/.`,
  });
}

function takenName(name: string): Failure {
  return new Failure('invalid-input', {
    fr: `La colonne ${name} existe déjà\u202f: donnez un autre nom à --extract.`,
    en: `The column ${name} exists already: give --extract another name.`,
  });
}
