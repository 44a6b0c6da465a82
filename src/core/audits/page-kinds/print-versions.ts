import type { PageFacts } from '../facts/site-facts.ts';
import { pathAndQuery } from '../wording.ts';

/** Words in the address of a print version that other pages rarely have. */
const sure =
  /(?:^|[/._-])(?:printable|printer[-_]?friendly|print[-_]?version|version[-_]?(?:imprimable|impression))(?:[/._-]|$)/i;
/** A printing company uses these names too: they mean a print version only on a page kept out of the index. */
const likely = /(?:^|[/._-])(?:print|imprimer)(?:\.\w{2,5})?\/?$/i;
/** `tmpl=component` is the Joomla! view of a page without the site around it, for printing or e-mail. */
const parameter =
  /[?&](?:(?:print|printable|imprimer)=|(?:view|format|mode|layout|tmpl)=print(?:&|$)|tmpl=component(?:&|$))/i;

/** True for a whole page, or book, on one page for printing: it is long on purpose and links to nothing new. */
export function isPrintVersion({ record, indexable }: Pick<PageFacts, 'record' | 'indexable'>): boolean {
  const [path, query] = pathAndQuery(record.url);
  return parameter.test(query) || sure.test(path) || (!indexable && likely.test(path));
}
