import { DomainError } from './domain-error';

/** The code a rule refuses with, for tests: `null` when it does not refuse. Other errors are let through. */
export function refusalOf(rule: () => unknown): string | null {
  return errorOf(rule)?.code ?? null;
}

/** The field a rule refuses at, for tests. */
export function refusedField(rule: () => unknown): unknown {
  return errorOf(rule)?.details['field'] ?? null;
}

function errorOf(rule: () => unknown): DomainError | null {
  try {
    rule();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
