import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Everything from the own server, scripts only as files, styles only with the nonce of the page, nothing framed.
 * Trusted Types: Angular's own policy, no bypass.
 */
export function securityHeaders(isHttps: boolean): FastifyHelmetOptions {
  return {
    enableCSPNonces: false,
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  };
}

/** @param nonce of this answer; for a page it stands in its HTML as well, for the styles that Angular adds. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'self'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types angular`,
  ].join('; ');
}
