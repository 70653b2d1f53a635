import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own lines, through the one log. Errors keep their place and lose their values. */
export class NestLog implements LoggerService {
  constructor(private readonly sink: Logger) {}

  log(message: unknown, context?: string): void {
    this.sink.debug({ context }, text(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    // What hinders the start is told by whoever starts the server, in one sentence.
    if (context === 'NestApplication') return;
    this.sink.error(
      {
        context,
        stack: stack
          ?.split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 12),
      },
      text(message),
    );
  }

  warn(message: unknown, context?: string): void {
    this.sink.warn({ context }, text(message));
  }
}

const text = (message: unknown): string =>
  typeof message === 'string' ? message : message instanceof Error ? message.name : 'event';
