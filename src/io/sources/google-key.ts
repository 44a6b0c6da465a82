import type { SourceTrouble } from './source-trouble.ts';

/** What one kind of Google credentials needs to get access tokens. */
export interface GoogleKey {
  /** Name by which the owner recognises the key. */
  readonly account: string;
  readonly tokenUri: string;
  /** Fields of the request of a token, at a time in seconds since 1970. */
  tokenForm(scope: string, seconds: number): Readonly<Record<string, string>>;
  /** The trouble of a refused token that is particular to this kind; null for a key that is no longer recognised. */
  refusal(json: unknown): SourceTrouble | null;
}
