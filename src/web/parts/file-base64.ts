/** The bytes of a file of the person, base64, as the service reads them. */
export async function fileBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += part) text += String.fromCharCode(...bytes.subarray(at, at + part));
  return btoa(text);
}

/** Bytes turned into characters by one call: the arguments of a function are limited. */
const part = 8_192;
