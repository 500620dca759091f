/** How people write of somebody whose name they do not know. */
export interface TypedPeople {
  /** Words that begin a description, in small letters. */
  roles: readonly string[];
  /** Words that stand in a description and in no name. */
  within: readonly string[];
}

/** The first of somebody's names, for a greeting; null for a description such as "hon från HR". */
export function firstName(name: string, { roles, within }: TypedPeople): string | null {
  const plain = name.trim();
  const [first = '', ...rest] = plain.split(/[\s,]+/u);
  const isRole = roles.includes(first.toLowerCase()) || /^HR\b/u.test(first);
  const isSmall = /^\p{Ll}/u.test(first) && !/^(?:af|av|de|du|von)\s/u.test(plain);
  const isDescribed = rest.slice(0, -1).some((word) => within.includes(word));
  return first === '' || isRole || isSmall || isDescribed ? null : first;
}
