import type { Calls } from '../typescript/client.ts';

/** What `GET /v1/pages?url=` answers: what an editor needs of one page. */
export type PanelSheet = Calls['read-page']['output'];
/** A link of the sheet, out of the page or towards it. */
export type PanelLink = PanelSheet['linksOut'][number];

/** What a person decided about a link: the screen passes it to its server. */
export interface PanelDecision {
  readonly link: PanelLink;
  readonly state: 'accepted' | 'rejected';
}

/** `<maillage-panel endpoint url lang>`. The import defines the element. */
export interface MaillagePanel extends HTMLElement {
  /** The sheet that is shown; null until there is one. */
  get sheet(): PanelSheet | null;
  set sheet(sheet: PanelSheet);
}

declare global {
  interface HTMLElementTagNameMap {
    'maillage-panel': MaillagePanel;
  }
  interface HTMLElementEventMap {
    'maillage-decision': CustomEvent<PanelDecision>;
  }
}
