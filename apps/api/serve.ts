import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Realtime } from '@faellesblik/platform/server/realtime/realtime';
import { serveClient } from '@faellesblik/platform/server/web/client-pages';
import { securityHeaders } from '@faellesblik/platform/server/web/security-headers';
import { ProfileLanguage } from '@faellesblik/access/server/profile-language';
import { SignIn } from '@faellesblik/access/server/sign-in';
import { errorTexts } from './error-texts';
import { guardGraphql } from './graphql-door';
import type { AppOptions } from './app-options';
import { AppModule } from './app.module';
import { NestLog } from './nest-log';
import { SettingError } from './setting-error';

interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** The built client: da/ and en/. */
  readonly clientFolder: string;
  readonly app: AppOptions;
}

export interface Server {
  readonly app: NestFastifyApplication;
  /** The port it listens on, also when 0 was asked for. */
  listen(): Promise<number>;
  stop(): Promise<void>;
}

/** Longest request: a draft of 100 kB, escaped. */
const BODY_LIMIT = 256 * 1024;

/** Puts API, client and realtime on one port. Nothing is served before `listen`. */
export async function serve({ host, port, clientFolder, app: options }: ServeOptions): Promise<Server> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: true,
    trustProxy: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    logger: new NestLog(options.log),
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  await app.register(fastifyCookie as never);
  await app.register(
    fastifyHelmet as never,
    securityHeaders(options.publicUrl.startsWith('https:')) as never,
  );
  guardGraphql(fastify as never, {
    signIn: app.get(SignIn, { strict: false }),
    demo: options.demo,
    knownDocuments: options.knownDocuments,
    texts: errorTexts,
  });
  await app.init();
  const languages = app.get(ProfileLanguage, { strict: false });
  await serveClient(fastify as never, clientFolder, (cookies) => languages.of(cookies));
  const realtime = app.get(Realtime, { strict: false });
  return {
    app,
    listen: async () => {
      await realtime.start(app.getHttpServer());
      try {
        await app.listen(port, host);
      } catch (error) {
        throw asPortProblem(error, host, port);
      }
      return (app.getHttpServer().address() as { port: number }).port;
    },
    stop: async () => {
      await realtime.stop();
      await app.close();
    },
  };
}

function asPortProblem(error: unknown, host: string, port: number): unknown {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE')
    return new SettingError(
      `Port ${port} is taken: end the program that uses it, or set PORT to another number.`,
    );
  if (code === 'EACCES')
    return new SettingError(`Port ${port} may not be used by this user: set PORT to a number from 1024.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new SettingError(
      `HOST ${host} is not an address of this machine: set it to 127.0.0.1 or 0.0.0.0.`,
    );
  return error;
}
