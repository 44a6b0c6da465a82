import { sendHtml, type WebServer, webServer } from './web-server.ts';

export interface RoofersSite extends WebServer {
  /** Makes the first place of these words in a page a link, as its editor would. */
  link(from: string, anchor: string, to: string): void;
}

/** Title and sentences of each page; the sentences name other pages and link to none. */
const texts: Readonly<Record<string, readonly [title: string, ...sentences: string[]]>> = {
  '/slate-roofs/': [
    'Slate roofs',
    'A slate roof lasts a century when the nails and the battens are sound, and we replace broken slates in a day.',
    'After a storm we look at the zinc gutters too, because leaves in the zinc gutters ruin the first row of slates.',
    'The ridge of an old house often needs lead flashing where the wall meets the slates.',
  ],
  '/zinc-gutters/': [
    'Zinc gutters',
    'We solder the joints on the roof and fit new downpipes to the old drains of the house.',
    'Before autumn, moss removal keeps the water clear of green threads that fill the pipes.',
    'A gutter below roof windows takes twice the rain of another one.',
  ],
  '/chimney-sweeping/': [
    'Chimney sweeping',
    'We sweep flues of wood and gas before the winter, and hand over the certificate that the insurer asks for.',
    'While the ladder is up we check the lead flashing around the stack, since a loose sheet lets the rain in.',
    'A cold loft below the stack is a reason to ask for attic insulation in the same week.',
  ],
  '/lead-flashing/': [
    'Lead flashing',
    'Sheets of lead close the corner between a wall, a stack and the tiles, and they are dressed by hand.',
    'On old farms we also meet slate roofs without any underlay, which we close with lime.',
    'A stack that leaks at its foot is often due for chimney sweeping as well.',
  ],
  '/roof-windows/': [
    'Roof windows',
    'A window in the slope brings more light than a dormer, and its blind keeps the room cool in July.',
    'Cut it into slate roofs only with hooks of copper, never with plain nails.',
    'The reveal must join the attic insulation without a gap, or drops of water appear in January.',
  ],
  '/attic-insulation/': [
    'Attic insulation',
    'Wood fibre of thirty centimetres keeps the bedroom warm in winter and fresh in the afternoon of a hot day.',
    'We seal the edge of roof windows with the same membrane before the boards close the slope.',
    'A wet loft first needs moss removal and sound battens, then the fibre.',
  ],
  '/moss-removal/': [
    'Moss removal',
    'Green cushions hold the rain on the tiles, and the frost then opens them like a book.',
    'We brush by hand, without a pressure washer, and rinse the zinc gutters at the end of the day.',
    'Old stacks are brushed during chimney sweeping, so that both works share one scaffold.',
  ],
};

function pageOf(path: string): string | null {
  const frame = (title: string, body: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><nav>${Object.keys(
      texts,
    )
      .map((to) => `<a href="${to}">${texts[to]![0]}</a>`)
      .join(' ')}</nav><main><h1>${title}</h1>${body}</main></body></html>`;
  if (path === '/')
    return frame('Roofers in Lewes', '<p>We repair and build roofs in Lewes and the villages around.</p>');
  const text = texts[path];
  if (text === undefined) return null;
  const [title, ...sentences] = text;
  return frame(title, sentences.map((sentence) => `<p>${sentence}</p>`).join(''));
}

/** A small site whose pages name each other without a link, and whose editor adds the links. */
export async function roofersSite(): Promise<RoofersSite> {
  const edits: { from: string; anchor: string; to: string }[] = [];
  const server = await webServer((request, response) => {
    const path = request.url ?? '/';
    const page = pageOf(path);
    if (page === null) {
      response.writeHead(404, { 'content-type': 'text/html' });
      return void response.end('<title>Not found</title>');
    }
    const [head, main] = page.split('<main>') as [string, string];
    const edited = edits
      .filter(({ from }) => from === path)
      .reduce(
        (body, { anchor, to }) => body.replace(new RegExp(`(<p>[^<]*?)${anchor}`), `$1<a href="${to}">${anchor}</a>`),
        main,
      );
    sendHtml(response, `${head}<main>${edited}`);
  });
  return { ...server, link: (from, anchor, to) => void edits.push({ from, anchor, to }) };
}
