/** The desktop of the person, where there is one. */
export interface Desktop {
  /** Opens a file with the program of its kind; false without a desktop, or when nothing opens it. */
  open(path: string): Promise<boolean>;
}
