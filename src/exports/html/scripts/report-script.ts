import { mapScript } from './map-script.ts';
import { scriptWords } from './script-words.ts';
import { searchScript } from './search-script.ts';
import { tableScript } from './table-script.ts';

/** What the parts of the script share: elements made from text only, a live region, and the button that opens all. */
const sharedScript = String.raw`
const words = WORDS[document.documentElement.lang];
const main = document.getElementById('main');
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const button = (text, onclick) => make('button', { type: 'button', textContent: text, onclick });
const status = make('p', { className: 'heard screen', role: 'status' });
const folds = [...main.querySelectorAll('details')];
const openAll = button(words.openAll, () => {
  const open = openAll.textContent === words.openAll;
  for (const one of folds) one.open = open;
  openAll.textContent = open ? words.closeAll : words.openAll;
});
document.documentElement.classList.add('js');
const tools = make('p', { className: 'tools screen' }, openAll);
main.prepend(tools);
main.append(status);
if (!CSS.supports('selector(::details-content)')) {
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = folds.filter((one) => !one.open);
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
}
`;

/**
 * The one script of a report, allowed by its hash: a search, filters, sorts and a zoom over a document that is whole without it. It
 * makes elements from text, never from markup.
 */
export const reportScript = `(() => {
const WORDS = ${JSON.stringify(scriptWords)};
${sharedScript}${tableScript}${searchScript}${mapScript}})();
`;
