import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AUTHENTICATOR } from '@faellesblik/platform/server/realtime/authenticator';
import { DEMO, PERSONAS, PUBLIC_URL } from './access-options';
import { AccessResolver } from './access.resolver';
import { Actors } from './actors';
import { AllowGuard } from './allow.guard';
import { AuthController } from './auth.controller';
import { Colleagues } from './colleagues.read';
import { MeRead } from './me.read';
import { OperationCheck } from './operation-check';
import { Organisation } from './organisation';
import type { Persona } from './persona';
import { ProfileLanguage } from './profile-language';
import { ProfileMirror } from './profile-mirror';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';

interface AccessOptions {
  readonly demo: boolean;
  readonly publicUrl: string;
  readonly personas: readonly Persona[];
}

@Module({})
export class AccessModule {
  static with({ demo, publicUrl, personas }: AccessOptions): DynamicModule {
    return {
      module: AccessModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [AuthController],
      providers: [
        { provide: DEMO, useValue: demo },
        { provide: PUBLIC_URL, useValue: publicUrl },
        { provide: PERSONAS, useValue: personas },
        { provide: APP_GUARD, useClass: AllowGuard },
        { provide: AUTHENTICATOR, useExisting: SignIn },
        AccessResolver,
        Actors,
        Colleagues,
        MeRead,
        OperationCheck,
        Organisation,
        ProfileLanguage,
        ProfileMirror,
        Sessions,
        SignIn,
      ],
      exports: [AUTHENTICATOR, Actors, DEMO, OperationCheck, Organisation, ProfileLanguage, SignIn],
    };
  }
}
