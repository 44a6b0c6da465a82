import { Failure } from '../../core/values/failure.ts';
import { pageColumns } from '../../exports/audit/pages-jsonl.ts';
import { unique } from '../../core/values/unique.ts';
import type { CrawlRequest } from '../../io/services/crawler.ts';
import type { AuditInput } from '../inputs/audit-input.ts';

/** The rules of `--extract` and `--search`; throws `Failure('invalid-input')` for a wrong selector or expression, or a name that a column has already. */
export async function requestedColumns({
  extract: texts = [],
  search: searches = [],
}: Partial<Pick<AuditInput, 'extract' | 'search'>>): Promise<Pick<CrawlRequest, 'extract'>> {
  if (texts.length + searches.length === 0) return {};
  const { extractRule } = await import('../../core/pages/reading/extracted-fields.ts');
  const { searchRule } = await import('../../core/pages/searched-texts.ts');
  const taken = new Set<string>(pageColumns);
  const extract = texts.map((text) => {
    const rule = extractRule(text);
    if (rule === null) throw refusal(text);
    if (taken.has(rule.name)) throw takenName(rule.name);
    taken.add(rule.name);
    return rule;
  });
  const searched = unique(searches.map((text) => text.trim())).map((text) => {
    const rule = searchRule(text);
    if (rule === null) throw wrongSearch(text);
    return rule;
  });
  return { extract: [...extract, ...searched] };
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

function wrongSearch(text: string): Failure {
  return new Failure('invalid-input', {
    fr: `--search ${text} n’a pas d’expression régulière valable (RE2, sans référence arrière ni lookahead)\u202f: écrivez un texte, ou /devis|estimation/.`,
    en: `--search ${text} has no valid regular expression (RE2, without backreferences or lookarounds): write a text, or /quotation|estimate/.`,
  });
}

function takenName(name: string): Failure {
  return new Failure('invalid-input', {
    fr: `La colonne ${name} existe déjà\u202f: donnez un autre nom à --extract.`,
    en: `The column ${name} exists already: give --extract another name.`,
  });
}
