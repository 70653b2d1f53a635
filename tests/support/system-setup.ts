import { jest } from '@jest/globals';

/** Milliseconds for one test or hook: starting the whole server may take some seconds on a busy machine. */
jest.setTimeout(60_000);
