/**
 * `<maillage-panel>`: what an editor needs of one page, in any administration screen. No framework, no inline style or
 * markup: it works under a strict Content-Security-Policy and under Trusted Types.
 *
 * The key of the service stays on a server: `endpoint` is an address of the content system, which answers with the sheet
 * of a page (`GET /v1/pages?url=` of the service). A screen may also set `panel.sheet` itself.
 *
 *     <script type="module" src="maillage-panel.js"></script>
 *     <maillage-panel endpoint="/admin/maillage/page" url="https://www.example.com/guide" lang="fr"></maillage-panel>
 *
 * A click on Accept or Reject sends the event `maillage-decision` with `{ link, state }`: the screen passes it to its server.
 */

const texts = {
  fr: {
    loading: 'Lecture…',
    failed: 'Le service ne répond pas. Vous pouvez écrire et publier comme d’habitude.',
    inlinks: 'Pages qui y mènent',
    depth: 'Clics depuis l’accueil',
    words: 'Mots',
    notMeasured: 'non mesuré',
    findings: 'À corriger',
    noFindings: 'Rien à corriger sur cette page.',
    linksOut: 'Liens depuis cette page',
    linksIn: 'Liens vers cette page',
    none: 'Aucun lien à proposer.',
    accept: 'Accepter',
    reject: 'Refuser',
    states: { proposed: 'proposé', accepted: 'accepté', 'in-place': 'en place', rejected: 'refusé' },
  },
  en: {
    loading: 'Reading…',
    failed: 'The service does not answer. You can write and publish as usual.',
    inlinks: 'Pages that link here',
    depth: 'Clicks from the home page',
    words: 'Words',
    notMeasured: 'not measured',
    findings: 'To correct',
    noFindings: 'Nothing to correct on this page.',
    linksOut: 'Links from this page',
    linksIn: 'Links to this page',
    none: 'No link to propose.',
    accept: 'Accept',
    reject: 'Reject',
    states: { proposed: 'proposed', accepted: 'accepted', 'in-place': 'in place', rejected: 'rejected' },
  },
};

const style = `
:host { display: block; font: inherit; font-size: max(1em, 14px); color: inherit; }
section { margin-block: 1em; }
h3 { margin: 0 0 .4em; font-size: 1em; }
dl { display: grid; grid-template-columns: 1fr auto; gap: .2em 1em; margin: 0; }
dd { margin: 0; font-weight: bold; text-align: end; }
ul { margin: 0; padding-inline-start: 1.2em; }
li { margin-block-end: .6em; }
q { display: block; quotes: none; }
button { font: inherit; margin-inline-end: .4em; min-height: 24px; }
`;

/** Rows of a list that are shown. */
const mostRows = 5;

class MaillagePanel extends HTMLElement {
  static observedAttributes = ['url', 'endpoint', 'lang'];

  #root = this.attachShadow({ mode: 'open' });
  #sheet = null;
  #asked = 0;

  connectedCallback() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(element('div', { role: 'status' }));
    this.#read();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#read();
  }

  /** The sheet of a page, as the service answers it. */
  set sheet(sheet) {
    this.#sheet = sheet;
    this.#show();
  }

  get sheet() {
    return this.#sheet;
  }

  get #texts() {
    return this.lang.startsWith('fr') ? texts.fr : texts.en;
  }

  /** Asks for the page of the attributes; an answer that comes after another question is dropped. */
  async #read() {
    const { endpoint, url } = { endpoint: this.getAttribute('endpoint'), url: this.getAttribute('url') };
    if (!endpoint || !url) return;
    const asked = ++this.#asked;
    this.#replace([element('p', {}, this.#texts.loading)]);
    const sheet = await fetch(`${endpoint}?${new URLSearchParams({ url })}`, {
      headers: { accept: 'application/json' },
    })
      .then((reply) => (reply.ok ? reply.json() : null))
      .catch(() => null);
    if (asked !== this.#asked) return;
    if (sheet === null) this.#replace([element('p', {}, this.#texts.failed)]);
    else this.sheet = sheet;
  }

  #show() {
    const { page, findings = [], linksOut = [], linksIn = [], remarks = [] } = this.#sheet;
    const said = this.#texts;
    this.#replace([
      figures(page, said),
      section(
        said.findings,
        findings.slice(0, mostRows).map((one) => element('li', {}, sentence(one.message, this.lang))),
        said.noFindings,
      ),
      section(
        said.linksOut,
        linksOut.slice(0, mostRows).map((link) => this.#link(link)),
        said.none,
      ),
      section(
        said.linksIn,
        linksIn.slice(0, mostRows).map((link) => this.#link(link)),
        said.none,
      ),
      ...remarks.map((remark) => element('p', {}, sentence(remark, this.lang))),
    ]);
  }

  #link(link) {
    const said = this.#texts;
    const decided = (state) => () =>
      this.dispatchEvent(new CustomEvent('maillage-decision', { detail: { link, state }, bubbles: true }));
    const button = (text, state) => {
      const made = element('button', { type: 'button' }, text);
      made.addEventListener('click', decided(state));
      return made;
    };
    const words = element('q', {}, ...quoted(link));
    const open = link.state === undefined || link.state === 'proposed';
    const actions = open
      ? [button(said.accept, 'accepted'), button(said.reject, 'rejected')]
      : [said.states[link.state] ?? ''];
    return element('li', {}, words, ...actions);
  }

  #replace(children) {
    this.#root.firstElementChild?.replaceChildren(...children);
  }
}

/** An element with text and children; texts are never markup. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

function figures(page = {}, said) {
  const rows = ['inlinks', 'depth', 'words'].flatMap((name) => [
    element('dt', {}, said[name]),
    element('dd', {}, typeof page[name] === 'number' ? String(page[name]) : said.notMeasured),
  ]);
  return element('section', {}, element('h3', {}, String(page.title ?? page.url ?? '')), element('dl', {}, ...rows));
}

function section(title, rows, empty) {
  const list = rows.length === 0 ? element('p', {}, empty) : element('ul', {}, ...rows);
  return element('section', {}, element('h3', {}, title), list);
}

/** The sentence of a link, with its words in bold. */
function quoted({ sentence: text = '', anchor = '' }) {
  const at = String(text).indexOf(String(anchor));
  if (anchor === '' || at < 0) return [String(text)];
  return [text.slice(0, at), element('strong', {}, anchor), text.slice(at + anchor.length)];
}

function sentence(text, lang) {
  if (typeof text === 'string') return text;
  return String(text?.[lang.startsWith('fr') ? 'fr' : 'en'] ?? '');
}

customElements.define('maillage-panel', MaillagePanel);
