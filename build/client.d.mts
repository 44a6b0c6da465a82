/** Writes the client, its declarations and the panel to the folder `dist` of the checkout at `root`. */
export function buildClient(root: string, dist: string): Promise<void>;
