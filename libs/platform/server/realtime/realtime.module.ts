import { type DynamicModule, Module } from '@nestjs/common';
import { LISTEN_URL, NoticeListener } from './notice-listener';
import { Presence } from './presence';
import { Realtime } from './realtime';

@Module({})
export class RealtimeModule {
  static with(listenUrl: string): DynamicModule {
    return {
      module: RealtimeModule,
      providers: [{ provide: LISTEN_URL, useValue: listenUrl }, NoticeListener, Presence, Realtime],
      exports: [Realtime],
    };
  }
}
