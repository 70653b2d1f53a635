import { Controller, Get, HttpCode, Inject, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '@faellesblik/platform/server/database/database';

/** For whoever watches over the process: is it alive, can it serve. */
@Controller('health')
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('live')
  @HttpCode(200)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @HttpCode(200)
  async ready(): Promise<{ status: 'ok' }> {
    const there = await this.database.isThere().catch(() => false);
    if (!there) throw new ServiceUnavailableException({ status: 'waiting for the database' });
    return { status: 'ok' };
  }
}
