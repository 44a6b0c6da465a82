/** Adds one search box over the whole report: Enter goes to the next place, which is unfolded and outlined. */
export const searchScript = String.raw`
const searched = [...main.querySelectorAll('h2,h3,h4,p,li,tr,dd')].filter((one) => !one.querySelector('p,li,tr,dd'));
let searchedTexts = null;
let hits = [];
let hitAt = -1;
const hitCount = make('span', { className: 'count' });
const search = make('input', { type: 'search', autocomplete: 'off' });
const leaveHit = () => hits[hitAt]?.classList.remove('hit');
const countHits = (text) => {
  hitCount.textContent = text;
  status.textContent = text;
};
search.oninput = () => {
  leaveHit();
  searchedTexts ??= searched.map((one) => folded(one.textContent));
  const wanted = folded(search.value).split(/\s+/).filter((word) => word !== '');
  hits = wanted.length === 0 ? [] : searched.filter((_, at) => wanted.every((word) => searchedTexts[at].includes(word)));
  hitAt = -1;
  countHits(search.value === '' ? '' : hits.length + ' ' + words.hits);
};
search.onkeydown = (event) => {
  if (event.key !== 'Enter' || hits.length === 0) return;
  leaveHit();
  hitAt = (hitAt + (event.shiftKey ? hits.length - 1 : 1) + (hitAt < 0 && event.shiftKey ? 1 : 0)) % hits.length;
  const hit = hits[hitAt];
  for (let fold = hit.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  hit.classList.add('hit');
  hit.scrollIntoView({ block: 'center' });
  countHits(hitAt + 1 + ' ' + words.found + ' ' + hits.length);
};
tools.append(make('label', {}, words.search + ' ', search), hitCount);
`;
