import { imageSize } from 'image-size';

/** A logo as bytes with its size in pixels. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
}

/** A logo within `most` pixels each way; null when its bytes are no PNG or JPEG image: it is then left out. */
export function logoWithin(address: string, most: { readonly width: number; readonly height: number }): Logo | null {
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  try {
    const { width, height, type } = imageSize(bytes);
    if (width === undefined || height === undefined || (type !== 'png' && type !== 'jpg')) return null;
    const scale = Math.min(most.width / width, most.height / height, 1);
    return { bytes, type, width: Math.round(width * scale), height: Math.round(height * scale) };
  } catch {
    return null;
  }
}
