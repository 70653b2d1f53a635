import { Refusal } from './sign-in';

/** Why it was refused; fails when it was done, or ended in anything but a refusal. */
export const refusal = (attempt: Promise<unknown>): Promise<Refusal> =>
  attempt.then(
    () => Promise.reject(new Error('It was done.')),
    (error: unknown) => (error instanceof Refusal ? error : Promise.reject(error)),
  );
