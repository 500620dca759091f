/** What the bundle leaves out, and what stands in its place. */
export const aliases: Record<string, string>;
