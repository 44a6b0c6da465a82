import type { PageFacts } from '../facts/site-facts.ts';
import { pathAndQuery } from '../wording.ts';

/** Names that hardly any other page bears. */
const sure =
  /(?:^|[/._-])(?:printable|printer[-_]?friendly|print[-_]?version|version[-_]?(?:imprimable|impression))(?:[/._-]|$)/i;
/** A printer sells under this name too: it means a version to print where the page keeps out of the index. */
const likely = /(?:^|[/._-])(?:print|imprimer)(?:\.\w{2,5})?\/?$/i;
/** `tmpl=component` is the view of Joomla! without the site around a page: to print it, or to send it. */
const parameter =
  /[?&](?:(?:print|printable|imprimer)=|(?:view|format|mode|layout|tmpl)=print(?:&|$)|tmpl=component(?:&|$))/i;

/** The whole of a page, or of a book, on one page to print: its length is its purpose, and it leads nowhere new. */
export function isPrintVersion({ record, indexable }: Pick<PageFacts, 'record' | 'indexable'>): boolean {
  const [path, query] = pathAndQuery(record.url);
  return parameter.test(query) || sure.test(path) || (!indexable && likely.test(path));
}
