/** Where the issuer lives under the public address. */
export const demoIssuerPath = '/demo/utsteder'
