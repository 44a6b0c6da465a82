export interface Machine {
  /** What `doctor` shows of this machine; nothing is fetched. */
  facts(): Promise<{
    readonly node: string;
    readonly dataFolder: string;
    /** Null when the folder cannot be written. */
    readonly freeBytes: number | null;
    readonly chromium: string | null;
    readonly libreOffice: string | null;
  }>;
}
