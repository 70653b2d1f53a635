import { maskCpr } from '@faellesblik/anonymisation/domain/mask-cpr';

/** A form's fields as JSON, with every CPR number masked: what of a draft may leave the device. */
export function maskDraft(body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) => (typeof value === 'string' ? maskCpr(value) : value));
}
