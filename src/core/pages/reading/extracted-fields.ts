import { load } from 'cheerio/slim';
import type { ExpressionRule, ExtractRule, SelectorRule } from '../extract-rule.ts';
import { compiledExpression, isExpression } from '../linear-expression.ts';
import { truncate } from './truncate.ts';

/** A node of the tree, as far as its text needs it. */
interface TextNode {
  readonly type: string;
  readonly data?: string;
  readonly children?: readonly TextNode[];
}

/** Most characters of a value, and most matches of a rule on a page. */
const longestValue = 1_000;
const mostMatches = 20;

/**
 * Reads `price=.price`, `author=meta[name=author]@content`, `sku=/"sku":"(\w+)"/`; null when it is not of this form, or
 * the selector or the expression is wrong.
 */
export function extractRule(text: string): ExtractRule | null {
  const [, name, place] = /^([A-Za-z][\w-]{0,39})=(.{1,300})$/s.exec(text) ?? [];
  if (name === undefined || place === undefined) return null;
  const expression = /^\/(.+)\/$/s.exec(place)?.[1];
  if (expression !== undefined) return isExpression(expression) ? { name, expression } : null;
  const [, before, attribute] = /^(.+)@([A-Za-z_:][\w:.-]{0,99})$/s.exec(place) ?? [];
  const selector = (before ?? place).trim();
  if (selector === '' || !isSelector(selector)) return null;
  return { name, selector, attribute: attribute?.toLowerCase() ?? null };
}

function isSelector(selector: string): boolean {
  try {
    load('')(selector);
    return !selector.includes('<');
  } catch {
    return false;
  }
}

/** The values of each rule on a page, by its name, joined by ` | `; null where nothing matches. */
export function extractedFields(html: string, rules: readonly ExtractRule[]): Record<string, string | null> {
  const page = load(html, { xml: { xmlMode: false, decodeEntities: true } });
  return Object.fromEntries(
    rules.map((rule) => {
      const values = 'expression' in rule ? expressionValues(html, rule) : selectorValues(page, rule);
      if (values.length === 0) return [rule.name, null];
      return [rule.name, truncate(values.map((value) => value.replace(/\s+/gu, ' ').trim()).join(' | '), longestValue)];
    }),
  );
}

function selectorValues(page: ReturnType<typeof load>, { selector, attribute }: SelectorRule): string[] {
  const found = outermost(page(selector).slice(0, mostMatches).toArray());
  return found.flatMap((node) =>
    attribute === null ? textOf(node as unknown as TextNode) : (page(node).attr(attribute) ?? []),
  );
}

function expressionValues(html: string, { expression }: ExpressionRule): string[] {
  const matcher = compiledExpression(expression).matcher(html);
  const values: string[] = [];
  while (values.length < mostMatches && matcher.find()) {
    const value = matcher.group(matcher.groupCount() > 0 ? 1 : 0);
    if (value !== null) values.push(value);
  }
  return values;
}

/** The nodes that are in no other node of the list. */
function outermost<Node extends { readonly parent: unknown }>(nodes: readonly Node[]): Node[] {
  const listed = new Set<unknown>(nodes);
  return nodes.filter(({ parent }) => {
    for (let above = parent as Node | null; above !== null; above = above.parent as Node | null)
      if (listed.has(above)) return false;
    return true;
  });
}

/** Without a call for each level: a page may nest elements deeper than the stack. */
function textOf(root: TextNode): string {
  const parts: string[] = [];
  let length = 0;
  const waiting: TextNode[] = [root];
  for (let node = waiting.pop(); node !== undefined && length < 4 * longestValue; node = waiting.pop()) {
    const { type, data = '', children = [] } = node;
    if (type === 'text') {
      parts.push(data);
      length += data.length;
    } else if (type === 'tag') for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at]!);
  }
  return parts.join('');
}
