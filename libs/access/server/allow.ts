import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '@faellesblik/access/domain/permission';

export const ALLOW = 'faellesblik.allow';

/** What an operation asks of whoever calls it. An operation that asks for nothing does not start. */
export const Allow = (permission: Permission): CustomDecorator => SetMetadata(ALLOW, permission);
