/** Prints our own documents to PDF. */
export interface Printer {
  /** Path of the browser that prints, or null when this machine has none. */
  find(): Promise<string | null>;
  /** A report in HTML as a PDF dated `day` (ISO), or null when the browser fails; nothing is loaded from the network. */
  print(html: string, day: string): Promise<Uint8Array | null>;
}
