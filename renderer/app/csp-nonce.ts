/**
 * The nonce that the main process wrote into index.html for this window. The policy allows style
 * elements with it and no others; antd and CodeMirror make theirs at run time.
 */
export const cspNonce =
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
