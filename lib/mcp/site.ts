/** Makes a whole address of a path of this site. */
export type Site = (path: string) => string;
