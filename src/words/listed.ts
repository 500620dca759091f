/** Names in a row with the language's word for and or or before the last: "a, b och c". */
export function listed(names: string[], and: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
