/** Product token of robots.txt: letters only, because a user-agent line is read up to the first other character. */
export const productToken = 'MaillageBot';
export const userAgent = `Mozilla/5.0 (compatible; ${productToken}/0.1)`;
