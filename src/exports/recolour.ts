/** Colours by the ones that they replace, hexadecimal without `#`. */
export type Recolouring = Readonly<Record<string, string>>;

/** A part of an Office package with other colours: only whole attribute values are replaced, never text. */
export function recoloured(xml: string, colours: Recolouring): string {
  return xml.replaceAll(/="(FF)?([0-9A-F]{6})"/g, (all, alpha: string | undefined, colour: string) => {
    const other = colours[colour];
    return other === undefined ? all : `="${alpha ?? ''}${other}"`;
  });
}

/** `#0b6b60` → `0B6B60`. */
export const hexDigits = (colour: string): string => colour.slice(1).toUpperCase();
