/** The header in which a page says whose it is: the id of the person it was opened by. */
export const PERSON_HEADER = 'x-person-id';
