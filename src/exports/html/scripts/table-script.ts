/** Adds a filter to long tables and lists, and sorts to the headers of tables. */
export const tableScript = String.raw`
const mostUnfiltered = 12;
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const addFilter = (before, name, items, onQuery) => {
  const count = make('span', { className: 'count' });
  const input = make('input', { type: 'search', autocomplete: 'off' });
  input.setAttribute('aria-label', words.filter + ' ' + name);
  const texts = items.map((item) => folded(item.textContent));
  input.oninput = () => {
    const wanted = folded(input.value).split(/\s+/);
    let shown = 0;
    items.forEach((item, at) => {
      const isShown = wanted.every((word) => texts[at].includes(word));
      item.classList.toggle('out', !isShown);
      if (isShown) shown += 1;
    });
    count.textContent = input.value === '' ? '' : shown + ' ' + words.found + ' ' + items.length;
    status.textContent = count.textContent;
    onQuery?.(input.value);
  };
  before.before(make('p', { className: 'tools screen' }, make('label', {}, words.filter + ' ', input), ' ', count));
};
const numberOf = (text) => {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const value = parseFloat((document.documentElement.lang === 'fr' ? digits.replace(',', '.') : digits.replaceAll(',', '')).replace(/^[^\d-]+/, ''));
  return Number.isNaN(value) ? null : value;
};
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a, b));
const addSorts = (table, rows) => {
  const headers = [...table.tHead.rows[0].cells];
  table.classList.add('sorted');
  table.tHead.rows[0].dataset.sort = words.sort;
  headers.forEach((header, column) => {
    const name = header.textContent;
    const keyOf = (row) => {
      const cell = row.cells[column];
      if (cell.querySelector('.unknown')) return null;
      return header.classList.contains('number') ? numberOf(cell.textContent) : cell.textContent;
    };
    const sort = () => {
      const before = header.ariaSort;
      const order = before === 'ascending' ? 'descending' : before === 'descending' ? 'none' : 'ascending';
      for (const one of headers) one.removeAttribute('aria-sort');
      if (order !== 'none') header.setAttribute('aria-sort', order);
      const keyed = rows.map((row) => [keyOf(row), row]);
      if (order !== 'none') {
        const sign = order === 'ascending' ? 1 : -1;
        keyed.sort(([a], [b]) => (a === null || b === null ? (a === null) - (b === null) : sign * compare(a, b)));
      }
      table.tBodies[0].append(...keyed.map(([, row]) => row));
      status.textContent = name + ', ' + words.sorted[order];
    };
    header.replaceChildren(button(name, sort));
  });
};
for (const table of main.querySelectorAll('table.stack')) {
  const rows = [...table.tBodies[0].rows];
  if (rows.length <= mostUnfiltered || !table.tHead) continue;
  addFilter(table, table.caption.textContent, rows);
  addSorts(table, rows);
}
for (const list of main.querySelectorAll('ol.links:not(details *)')) {
  const rest = list.nextElementSibling;
  const more = rest?.matches('.fold') ? rest : null;
  const items = [...list.children, ...(more?.querySelectorAll('.link') ?? [])];
  if (items.length <= mostUnfiltered) continue;
  addFilter(list, headingBefore(list), items, (query) => {
    if (more && query !== '') more.open = true;
  });
}
for (const first of main.querySelectorAll(':not(details) + details.part:not(.fold *)')) {
  const parts = [];
  let one = first;
  for (; one?.matches('details.part'); one = one.nextElementSibling) parts.push(one);
  const more = one?.matches('.fold') ? one : null;
  parts.push(...(more?.querySelectorAll('details.part') ?? []));
  if (parts.length <= mostUnfiltered) continue;
  addFilter(first, headingBefore(first), parts, (query) => {
    if (more && query !== '') more.open = true;
  });
}
function headingBefore(element) {
  let one = element;
  while (one && one.tagName !== 'H2') one = one.previousElementSibling;
  return one ? one.textContent : '';
}
`;
