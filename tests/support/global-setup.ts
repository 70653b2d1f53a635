/** Prepares what the system tests stand on. */
export default async function globalSetup(): Promise<void> {
  await Promise.resolve();
}
