type Lines = Iterable<string | Uint8Array>;

export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** Written to `*.part`, synced, then renamed: a file is complete or absent. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * The same for content too large for memory. Strings are lines, ended here where they are not; bytes are lines that are
   * ended already, and are written before the next item is read.
   */
  writeLines(path: string, lines: Lines | AsyncIterable<string>): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Removes a file; nothing happens when it is absent. */
  remove(path: string): Promise<void>;
  /** The bytes in chunks, for files too large for memory. */
  parts(path: string): AsyncIterable<Uint8Array>;
}
