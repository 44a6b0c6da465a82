/** An address without the name of the default file of its folder: `/index.html` and `/` are one page. */
export const withoutIndexFile = (url: string): string =>
  url.replace(/\/(?:index|default)\.(?:html?|php|aspx?)(?=[?#]|$)/i, '/');
