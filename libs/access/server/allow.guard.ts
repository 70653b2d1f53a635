import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { mayUse, Permission } from '@faellesblik/access/domain/permission';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';
import { ALLOW } from './allow';
import type { RequestContext } from './request-context';

/** Closed by default: an operation runs only for somebody whose role has the permission that it declares. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const permission = this.reflector.get<Permission | undefined>(ALLOW, context.getHandler());
    if (permission === undefined) throw new ProblemError('not-allowed');
    if (permission === Permission.WhoAmI) return true;
    const { actor } = GqlExecutionContext.create(context).getContext<RequestContext>();
    if (!actor) throw new ProblemError('sign-in-needed');
    if (!mayUse(actor, permission)) throw new ProblemError('not-allowed');
    return true;
  }
}
