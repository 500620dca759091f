/** Words that begin a description of somebody whose name is not known; folded to small letters, both languages. */
const ROLES = new Set(
  `hon han hun den de dem en ei någon noen min vår chefen sjefen ledaren lederen rekryteraren
  rekruttereren intervjuaren intervjueren rekryterare rekrutterer chef sjef leder hr vd`.split(
    /\s+/u,
  ),
);

/** Words that stand in a description and in no name. */
const WITHIN = /\s(?:från|fra|som|på|med|hos|i)\s/u;

/** The first of somebody's names, for a greeting; null for a description such as "hon från HR". */
export function firstName(name: string): string | null {
  const plain = name.trim();
  const [first = ''] = plain.split(/[\s,]+/u);
  const isRole = ROLES.has(first.toLowerCase()) || /^HR\b/u.test(first);
  const isSmall = /^\p{Ll}/u.test(first) && !/^(?:af|av|de|du|von)\s/u.test(plain);
  return first === '' || isRole || isSmall || WITHIN.test(plain) ? null : first;
}
