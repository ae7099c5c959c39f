/** Generic and brand names of common medicines, by the topic that they belong to: `topic|names`. */
export const MEDICINES = `
`;
