import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ALLOW } from './allow';

/** Nest's own marks on a GraphQL operation. */
const RESOLVER_TYPE = 'graphql:resolver_type';

/** Looks at every operation as the server starts, and stops it when one has not declared a permission. */
@Injectable()
export class OperationCheck implements OnApplicationBootstrap {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.operations().filter((operation) => operation.permission === undefined);
    if (open.length > 0)
      throw new Error(`These operations declare no permission: ${open.map((each) => each.name).join(', ')}.`);
  }

  /** Every query and mutation with the permission that it declares. */
  operations(): readonly { readonly name: string; readonly permission: string | undefined }[] {
    return this.discovery.getProviders().flatMap(({ instance }) => {
      if (!instance || typeof instance !== 'object') return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown> | null;
      if (!prototype) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .map((method) => ({ method, handler: prototype[method] }))
        .filter(
          (each): each is { method: string; handler: () => unknown } =>
            typeof each.handler === 'function' && !!this.reflector.get(RESOLVER_TYPE, each.handler),
        )
        .map(({ method, handler }) => ({
          name: `${prototype.constructor.name}.${method}`,
          permission: this.reflector.get<string | undefined>(ALLOW, handler),
        }));
    });
  }
}
