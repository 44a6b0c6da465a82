import {
  brotliDecompressSync,
  createBrotliDecompress,
  createInflate,
  createInflateRaw,
  inflateRawSync,
  inflateSync,
  type BrotliDecompress,
  type Inflate,
  type InflateRaw,
} from 'node:zlib';

export type Encoding = 'identity' | 'gzip' | 'br' | 'deflate';

/** The Content-Encoding of a reply; null when it is not supported or there are several. */
export function encodingOf(header: string | undefined): Encoding | null {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length === 0) return 'identity';
  if (names.length > 1) return null;
  const name = names[0]!;
  if (name === 'gzip' || name === 'x-gzip') return 'gzip';
  return name === 'br' || name === 'deflate' ? name : null;
}

export interface BodyEnd {
  readonly bytes: Uint8Array;
  /** `too-large`, `bad-encoding`, `truncated`, or null. */
  readonly error: string | null;
  readonly flags: readonly string[];
}

/** Smaller compressed replies are decoded in one call, which takes a tenth of the time of a stream. */
const maxOneCallBytes = 65_536;

/**
 * Decodes one body from its chunks and keeps `limit` bytes at most. `push` returns false when no more chunks are needed.
 */
export class BodyReader {
  private readonly encoding: Encoding;
  private readonly limit: number;
  private readonly parts: Uint8Array[] = [];
  private size = 0;
  private stream: DecodingStream | null = null;
  private over = false;

  constructor(encoding: Encoding, limit: number) {
    this.encoding = encoding;
    this.limit = limit;
  }

  push(chunk: Uint8Array): boolean {
    if (this.stream !== null) return this.stream.push(chunk);
    this.parts.push(chunk);
    this.size += chunk.length;
    if (this.encoding === 'identity') {
      this.over = this.size > this.limit;
      return !this.over;
    }
    if (this.size < maxOneCallBytes) return true;
    this.stream = new DecodingStream(this.encoding, this.limit);
    return this.stream.push(this.joined());
  }

  /** The result of `end` when it is available at once; null for a large compressed body, which is still being decoded. */
  endNow(): BodyEnd | null {
    if (this.encoding === 'identity') {
      const bytes = this.joined();
      return this.over
        ? { bytes: bytes.subarray(0, this.limit), error: 'too-large', flags: [] }
        : { bytes, error: null, flags: [] };
    }
    if (this.stream !== null) return null;
    const compressed = this.joined();
    if (compressed.length === 0) return { bytes: compressed, error: null, flags: [] };
    return decodedAtOnce(this.encoding, compressed, this.limit);
  }

  async end(): Promise<BodyEnd> {
    return this.stream === null ? this.endNow()! : this.stream.end();
  }

  private joined(): Uint8Array {
    return this.parts.length === 1 ? this.parts[0]! : Buffer.concat(this.parts, this.size);
  }
}

/** Decompresses a gzip file such as `.xml.gz` in a stream, up to `limit` bytes. */
export async function gunzipped(bytes: Uint8Array, limit: number): Promise<BodyEnd> {
  const stream = new DecodingStream('gzip', limit);
  for (let at = 0; at < bytes.length; at += maxOneCallBytes) {
    if (!stream.push(bytes.subarray(at, at + maxOneCallBytes))) break;
    await stream.drained();
  }
  return stream.end();
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function decodedAtOnce(encoding: Exclude<Encoding, 'identity'>, bytes: Uint8Array, limit: number): BodyEnd {
  const options = { maxOutputLength: limit };
  try {
    if (encoding === 'br') return { bytes: brotliDecompressSync(bytes, options), error: null, flags: [] };
    if (encoding === 'deflate') {
      return {
        bytes: isZlib(bytes) ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
        error: null,
        flags: [],
      };
    }
    const start = gzipHeaderLength(bytes);
    if (start === null) return { bytes: new Uint8Array(), error: 'bad-encoding', flags: [] };
    const raw = bytes.subarray(start);
    const { buffer, engine } = inflateRawSync(raw, { ...options, info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: buffer, error: null, flags: engine.bytesWritten + 8 < raw.length ? ['trailing-bytes'] : [] };
  } catch (error) {
    return { bytes: new Uint8Array(), error: decodingError(error), flags: [] };
  }
}

/**
 * Length of the header of a gzip member (RFC 1952 §2.3); null when there is none. The header is skipped here because the
 * gunzip of Node loses output when other bytes follow the member.
 */
function gzipHeaderLength(bytes: Uint8Array): number | null {
  if (bytes.length < 10 || !isGzip(bytes) || bytes[2] !== 8) return null;
  const flags = bytes[3]!;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const zero = bytes.indexOf(0, at);
    if (zero < 0) return null;
    at = zero + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at < bytes.length ? at : null;
}

/** True for the zlib format (RFC 1950): method 8 and a header divisible by 31. Otherwise the stream is raw deflate. */
function isZlib(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && (bytes[0]! & 15) === 8 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0;
}

function decodingError(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
  return code === 'Z_BUF_ERROR' ? 'truncated' : 'bad-encoding';
}

/** A streaming decoder that stops at its limit. */
class DecodingStream {
  private readonly encoding: Exclude<Encoding, 'identity'>;
  private readonly limit: number;
  private readonly parts: Uint8Array[] = [];
  private size = 0;
  private decoder: InflateRaw | Inflate | BrotliDecompress | null = null;
  private error: string | null = null;
  private ended = false;
  private settle: (() => void) | null = null;

  constructor(encoding: Exclude<Encoding, 'identity'>, limit: number) {
    this.encoding = encoding;
    this.limit = limit;
  }

  push(chunk: Uint8Array): boolean {
    if (this.error !== null || this.ended) return false;
    if (this.decoder === null) {
      const skip = this.encoding === 'gzip' ? gzipHeaderLength(chunk) : 0;
      if (skip === null) {
        this.error = 'bad-encoding';
        return false;
      }
      this.decoder = this.start(chunk);
      this.decoder.write(chunk.subarray(skip));
    } else this.decoder.write(chunk);
    return true;
  }

  /** Resolves when the decoder can take more chunks. */
  async drained(): Promise<void> {
    const decoder = this.decoder;
    if (decoder === null || this.ended || this.error !== null || !decoder.writableNeedDrain) return;
    await new Promise<void>((resolve) => {
      decoder.once('drain', resolve);
      decoder.once('close', resolve);
    });
  }

  async end(): Promise<BodyEnd> {
    const decoder = this.decoder;
    if (decoder !== null && this.error === null && !this.ended) {
      await new Promise<void>((resolve) => {
        this.settle = resolve;
        decoder.end();
      });
    }
    const joined = Buffer.concat(this.parts, this.size);
    return { bytes: joined.subarray(0, this.limit), error: this.error, flags: [] };
  }

  private start(first: Uint8Array): InflateRaw | Inflate | BrotliDecompress {
    const decoder =
      this.encoding === 'br'
        ? createBrotliDecompress()
        : this.encoding === 'deflate' && isZlib(first)
          ? createInflate()
          : createInflateRaw();
    decoder.on('data', (part: Buffer) => {
      if (this.error !== null) return;
      this.parts.push(part);
      this.size += part.length;
      if (this.size > this.limit) this.stop('too-large');
    });
    decoder.on('end', () => this.stop(null));
    decoder.on('error', (error) => this.stop(decodingError(error)));
    return decoder;
  }

  private stop(error: string | null): void {
    if (this.ended) return;
    this.ended = true;
    this.error = error;
    this.decoder?.destroy();
    this.settle?.();
  }
}
