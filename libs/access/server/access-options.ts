/** Whether personas sign in without a password. */
export const DEMO = Symbol('Demo');

/** The origin people see in their browser. */
export const PUBLIC_URL = Symbol('PublicUrl');

/** Who stands behind each persona; empty without DEMO. */
export const PERSONAS = Symbol('Personas');
