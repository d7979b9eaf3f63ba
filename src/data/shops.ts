/**
 * Hosts on which the content script is installed from the start: shops whose real mark-up was seen and which have a
 * test page. Every other shop is one click on "Read this page" away. Sorted; a host stands for its subdomains too.
 */
export const shopHosts: readonly string[] = ["iherb.com"];

/** Match patterns of the shop hosts, as the manifest wants them. */
export const shopMatches: string[] = shopHosts.map((host) => `*://*.${host}/*`);
