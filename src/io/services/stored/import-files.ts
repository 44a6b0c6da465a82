/** The sealed files of imports: beside what was read of them, and for a shorter time. */
export interface ImportFileStore {
  keepImportFile(file: { readonly id: string; readonly projectId: string; readonly sealed: Uint8Array }): Promise<void>;
  /** Null when no import has this id. */
  projectOfImport(id: string): Promise<string | null>;
  /** Null when there is none, and once it is too old to be kept. */
  importFile(id: string): Promise<Uint8Array | null>;
  dropImportFile(id: string): Promise<void>;
}
