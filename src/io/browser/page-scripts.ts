/** Scripts that run inside pages, as text, because the project itself is not compiled for a browser. */

/**
 * Runs before the scripts of the page: disables windows, dialogs and direct connections, and seeds `Math.random`
 * (mulberry32). It saves time; isolation does not depend on it.
 */
export const initScript = `(() => {
  const nothing = () => null;
  for (const [name, value] of [
    ['open', nothing], ['alert', () => undefined], ['confirm', () => false], ['prompt', nothing],
    ['print', () => undefined], ['RTCPeerConnection', undefined], ['webkitRTCPeerConnection', undefined],
    ['WebTransport', undefined],
  ]) {
    try { Object.defineProperty(window, name, { value, configurable: true, writable: true }); } catch {}
  }
  let state = 20260101;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
})();`;

/** Size of the document, without serialising it: `{ elements, characters, height }`. */
export const sizeScript = `(() => {
  let elements = 0;
  let characters = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      elements += 1;
      characters += 20;
      for (const { name, value } of node.attributes) characters += name.length + value.length + 4;
    } else characters += node.length;
    if (elements > 1e6 || characters > 5e7) break;
  }
  const root = document.documentElement;
  return { elements, characters, height: Math.max(root?.scrollHeight ?? 0, document.body?.scrollHeight ?? 0) };
})()`;

/** The document as text; the contents of open shadow trees are moved into their hosts, so that their links are read too. */
export const documentScript = `(() => {
  let hosts = 0;
  const flatten = (root, depth) => {
    for (const element of [...root.querySelectorAll('*')]) {
      const shadow = element.shadowRoot;
      if (shadow === null || depth > 20 || ++hosts > 2000) continue;
      flatten(shadow, depth + 1);
      for (const child of [...shadow.childNodes]) {
        if (child.nodeName !== 'STYLE' && child.nodeName !== 'SLOT') element.append(child);
      }
    }
  };
  flatten(document, 0);
  const { doctype } = document;
  const opening = doctype === null ? '' : new XMLSerializer().serializeToString(doctype) + '\\n';
  return opening + (document.documentElement?.outerHTML ?? '');
})()`;
