/** Keeps what a person entrusted to one run: sealed where it must be stored, as a keyed digest where it is compared. */
export interface Secrets {
  /** Encrypts a text; only a process with the same key opens it. */
  seal(text: string): string;
  /** Null when the text was sealed with another key, or altered. */
  open(sealed: string): string | null;
  /** The same for bytes, which may be many: computed beside the calling thread. */
  sealBytes(bytes: Uint8Array): Promise<Uint8Array>;
  openBytes(sealed: Uint8Array): Promise<Uint8Array | null>;
  /** Equal for equal texts; without the key nobody can try texts against it. */
  digest(text: string): string;
}
