/** The nonce of this page, for the styles that components write; also read by the scroll lock of overlays. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

(window as { __webpack_nonce__?: string }).__webpack_nonce__ = styleNonce;
