/** Names, relations and addresses of our own writing, by field of medicine. */
export const FIELDS: readonly string[] = [];
