import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';
import type { RequestContext } from './request-context';

/** The person who asks, with the memberships of today. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = GqlExecutionContext.create(context).getContext<RequestContext>();
  if (!actor) throw new ProblemError('sign-in-needed');
  return actor;
});
