import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languages, type Language } from '@faellesblik/platform/domain/language';
import { contentSecurityPolicy } from './security-headers';

/** The language of the device: its cookie, else what the browser asks for, else Danish. */
export function languageOf(request: FastifyRequest): Language {
  const chosen = request.cookies['language'];
  if (chosen === 'da' || chosen === 'en') return chosen;
  const wanted = request.headers['accept-language'] ?? '';
  const first = wanted
    .split(',')
    .map((each) => each.trim().slice(0, 2))
    .find((each) => each === 'da' || each === 'en');
  return first === 'en' ? 'en' : 'da';
}

/**
 * Serves the built client: files for good under /da/ and /en/, one page for every other address, in the language of
 * the profile, else of the device.
 */
export async function serveClient(
  fastify: FastifyInstance,
  folder: string,
  profileLanguage: (cookieHeader: string | undefined) => Promise<Language | null>,
): Promise<void> {
  const pages = new Map(languages.map((language) => [language, pageOf(folder, language)]));
  for (const language of languages) {
    await fastify.register(fastifyStatic, {
      root: join(folder, language),
      prefix: `/${language}/`,
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
      decorateReply: false,
    });
  }
  fastify.get('/*', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isPage(request)) return reply.code(404).send({ code: 'not-found' });
    // The page comes also without a database, and says by itself what is wrong.
    const chosen = await profileLanguage(request.headers.cookie).catch(() => null);
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .header('cache-control', 'no-store')
      .header('vary', 'cookie, accept-language')
      .type('text/html; charset=utf-8')
      .send((pages.get(chosen ?? languageOf(request)) ?? '').replaceAll('CSP_NONCE', nonce));
  });
}

/** Browsers ask for pages as such; other programs ask for anything, and a file that is not there is no page. */
function isPage({ headers, url }: FastifyRequest): boolean {
  const wanted = headers.accept ?? '*/*';
  return wanted.includes('text/html') || (wanted.includes('*/*') && !/\.\w+$/.test(url.split('?')[0] ?? ''));
}

/** The page of one language, its files addressed absolutely so that it can stand at every depth. */
function pageOf(folder: string, language: Language): string {
  const path = join(folder, language, 'index.html');
  if (!existsSync(path)) throw new Error(`The client has not been built: ${language}/index.html is missing.`);
  return readFileSync(path, 'utf8').replace(
    /(src|href)="(?!\/|#|https?:|data:)([^"]+\.[a-z0-9]+)"/g,
    `$1="/${language}/$2"`,
  );
}
