/** Adds a zoom to the map: buttons, keys of the region, and a closer look at the section that the address names. */
export const mapScript = String.raw`
for (const region of main.querySelectorAll('.map')) {
  const picture = region.querySelector('svg');
  let zoom = 1;
  const scale = (next) => {
    const center = [
      (region.scrollLeft + region.clientWidth / 2) / region.scrollWidth,
      (region.scrollTop + region.clientHeight / 2) / region.scrollHeight,
    ];
    zoom = Math.min(6, Math.max(1, next));
    picture.style.setProperty('--zoom', zoom);
    showPoint(...center);
  };
  const showPoint = (across, down) =>
    region.scrollTo(across * region.scrollWidth - region.clientWidth / 2, down * region.scrollHeight - region.clientHeight / 2);
  const zooms = [
    [words.zoomIn, '+', () => scale(zoom * 1.5)],
    [words.zoomOut, '\u2212', () => scale(zoom / 1.5)],
    [words.zoomReset, '1:1', () => scale(1)],
  ].map(([name, sign, onclick]) => {
    const one = button(sign, onclick);
    one.title = name;
    one.setAttribute('aria-label', name);
    return one;
  });
  region.before(make('p', { className: 'tools screen' }, ...zooms));
  region.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    const at = ['+', '-', '0'].indexOf(key);
    if (at >= 0 && !ctrlKey && !metaKey) zooms[at].click();
  });
  const showSection = () => {
    const section = picture.querySelector('.group:target');
    if (!section) return;
    scale(2);
    const box = section.getBBox();
    const { width, height } = picture.viewBox.baseVal;
    showPoint((box.x + box.width / 2) / width, (box.y + box.height / 2) / height);
  };
  addEventListener('hashchange', showSection);
  showSection();
}
`;
