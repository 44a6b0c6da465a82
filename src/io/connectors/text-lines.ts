import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';

/** Longer lines are cut: no real log has them, and one endless line must not fill the memory. */
const longestLine = 65_536;

/** The lines of a text in chunks, without line ends; gzip, also of several members, is decompressed. */
export async function* textLines(parts: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of await opened(parts)) {
    const text = rest + decoder.decode(part, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield text.slice(start, text[end - 1] === '\r' ? end - 1 : end).slice(0, longestLine);
      start = end + 1;
    }
    rest = text.length - start > longestLine ? text.slice(start, start + longestLine) : text.slice(start);
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.slice(0, longestLine);
}

async function opened(parts: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const source = parts[Symbol.asyncIterator]();
  const first = await source.next();
  const all = (async function* () {
    if (!first.done) yield first.value;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  })();
  const isGzip = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  return isGzip ? Readable.from(all).compose(createGunzip()) : all;
}
