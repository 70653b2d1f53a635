import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/**
 * Every query and mutation, and every field that takes arguments, says by `@Allow(Permission.X)` who may ask.
 * What says nothing is closed anyway; this finds it while it is written.
 */
export const allowOnOperation: TSESLint.RuleModule<'missing'> = {
  meta: {
    type: 'problem',
    docs: { description: 'every GraphQL operation declares its permission' },
    messages: {
      missing: '"{{name}}" is open to GraphQL and says not who may ask: put @Allow(Permission.…) on it.',
    },
    schema: [],
  },
  defaultOptions: [],
  create: (context) => ({
    MethodDefinition(node) {
      if (!isOperation(node) || hasDecorator(node.decorators, 'Allow')) return;
      context.report({
        node: node.key,
        messageId: 'missing',
        data: { name: context.sourceCode.getText(node.key) },
      });
    },
  }),
};

function isOperation({ decorators, value }: TSESTree.MethodDefinition): boolean {
  if (['Query', 'Mutation', 'Subscription'].some((name) => hasDecorator(decorators, name))) return true;
  return (
    hasDecorator(decorators, 'ResolveField') &&
    value.params.some((param) => hasDecorator(param.decorators, 'Args'))
  );
}

function hasDecorator(decorators: readonly TSESTree.Decorator[], name: string): boolean {
  return decorators.some(({ expression }) => {
    const called = expression.type === 'CallExpression' ? expression.callee : expression;
    return called.type === 'Identifier' && called.name === name;
  });
}
