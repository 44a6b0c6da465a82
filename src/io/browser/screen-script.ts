/**
 * Script that measures the page on the screen of a phone and returns a `PageScreen`. Targets whose size depends on pictures,
 * which are not loaded, or on the browser's own controls are left out. Contrast is measured only for opaque text on an
 * opaque, plain background.
 */
export const screenScript = `(() => {
  const mostTexts = 20000, mostTargets = 1500, mostExamples = 5, leastTarget = 24, leastText = 12;
  const root = document.documentElement;
  const styles = new Map();
  const styleOf = (element) => {
    let style = styles.get(element);
    if (style === undefined) styles.set(element, (style = getComputedStyle(element)));
    return style;
  };
  const isVisible = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const tenth = (number) => Math.round(number * 10) / 10;
  const short = (text) => text.replace(/\\s+/g, ' ').trim().slice(0, 60);

  const holdsPicture = (element) => element.querySelector('img, svg, picture, canvas, video') !== null;
  const isInSentence = (element) =>
    styleOf(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && /[\\p{L}\\p{N}]/u.test(node.data));
  const targets = [];
  const clickable = 'a[href], button, select, textarea, input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=range]):not([type=image]), [role=button], [role=link]';
  for (const element of document.querySelectorAll(clickable)) {
    if (targets.length >= mostTargets) break;
    if (!isVisible(element)) continue;
    const rect = element.getBoundingClientRect();
    if (rect.width <= 1 || rect.height <= 1 || rect.right <= 0 || rect.bottom <= 0) continue;
    targets.push({ element, rect, exempt: isInSentence(element) || holdsPicture(element) });
  }
  const isCrowded = ({ element, rect }) => {
    const x = rect.left + rect.width / 2, y = rect.top + rect.height / 2;
    return targets.some((other) => {
      if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false;
      const o = other.rect;
      const small = Math.min(o.width, o.height) < leastTarget;
      const dx = small ? x - (o.left + o.width / 2) : Math.max(o.left - x, 0, x - o.right);
      const dy = small ? y - (o.top + o.height / 2) : Math.max(o.top - y, 0, y - o.bottom);
      return Math.hypot(dx, dy) < (small ? leastTarget : leastTarget / 2);
    });
  };
  const small = targets.filter(
    (target) => !target.exempt && Math.min(target.rect.width, target.rect.height) < leastTarget && isCrowded(target),
  );

  const rgba = (text) => {
    const match = /^rgba?\\(([\\d.]+), ([\\d.]+), ([\\d.]+)(?:, ([\\d.]+))?\\)$/.exec(text);
    return match === null ? null : [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4] ?? 1)];
  };
  const luminance = ([red, green, blue]) => {
    const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const backgroundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const style = styleOf(at);
      if (style.backgroundImage !== 'none' || style.opacity !== '1' || style.filter !== 'none' || style.mixBlendMode !== 'normal') return null;
      const colour = rgba(style.backgroundColor);
      if (colour === null || (colour[3] > 0 && colour[3] < 1)) return null;
      if (colour[3] === 1) {
        for (let above = at.parentElement; above !== null; above = above.parentElement) {
          if (styleOf(above).opacity !== '1') return null;
        }
        return colour;
      }
      if (style.position === 'absolute' || style.position === 'fixed') return null;
    }
    return [255, 255, 255, 1];
  };
  const hex = (colour) => '#' + colour.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');

  let textLength = 0, smallTextLength = 0, texts = 0, contrastChecked = 0, lowContrast = 0;
  const smallTextExamples = [], lowContrastExamples = [], judged = new Set();
  const walker = document.createTreeWalker(document.body ?? root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null && texts < mostTexts; node = walker.nextNode()) {
    const text = node.data.trim();
    const element = node.parentElement;
    if (text === '' || element === null || !isVisible(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || box.right <= 0 || box.bottom <= 0) continue;
    texts += 1;
    const style = styleOf(element);
    const size = Number.parseFloat(style.fontSize);
    if (size < 1 || style.clipPath !== 'none') continue;
    textLength += text.length;
    if (size < leastText) {
      smallTextLength += text.length;
      if (smallTextExamples.length < mostExamples) smallTextExamples.push({ text: short(text), size: tenth(size) });
    }
    if (judged.has(element) || style.textShadow !== 'none' || element.closest('[disabled], [aria-disabled=true], [aria-hidden=true]') !== null) continue;
    judged.add(element);
    const ink = rgba(style.color);
    const ground = ink === null || ink[3] !== 1 || !/[\\p{L}\\p{N}]/u.test(text) ? null : backgroundOf(element);
    if (ground === null) continue;
    contrastChecked += 1;
    const [dark, light] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio >= (large ? 3 : 4.5) - 0.005) continue;
    lowContrast += 1;
    if (lowContrastExamples.length < mostExamples) {
      lowContrastExamples.push({ text: short(text), colour: hex(ink), background: hex(ground), ratio: Math.round(ratio * 100) / 100 });
    }
  }
  return {
    width: root.clientWidth,
    pageWidth: root.scrollWidth,
    targets: targets.length,
    smallTargets: small.length,
    smallTargetExamples: small.slice(0, mostExamples).map(({ element, rect }) => ({
      text: short(element.innerText || element.getAttribute('aria-label') || element.value || element.tagName.toLowerCase()),
      width: tenth(rect.width),
      height: tenth(rect.height),
    })),
    textLength, smallTextLength, smallTextExamples,
    contrastChecked, lowContrast, lowContrastExamples,
  };
})()`;
