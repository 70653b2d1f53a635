import { v7 } from 'uuid';

/** A new id, made here and not by the database: ordered by time, known before the row exists. */
export const newId = (): string => v7();
