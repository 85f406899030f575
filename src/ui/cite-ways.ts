/** The forms in which a citation is copied. */
export const copyWays = ['text', 'markdown', 'bibtex'] as const;
/** The forms in which citations are saved to a file. */
export const saveWays = ['csl-json', 'ris', 'csv', 'json'] as const;

export type CopyWay = (typeof copyWays)[number];
export type SaveWay = (typeof saveWays)[number];
export type CiteWay = CopyWay | SaveWay;
