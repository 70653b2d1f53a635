import { stopServer } from './test-server.ts';

/** Ends the PostgreSQL of the run; its data goes with it. */
export default async function globalTeardown(): Promise<void> {
  await stopServer();
}
