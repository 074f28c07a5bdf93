/** Characters that show nothing or turn the reading order (CVE-2021-42574). */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/** Alphabets whose letters look like Latin ones. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Words of a name in lower case: `requireAPIKey_v2` → require, api, key, v, 2. */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** True for a text that a person reads otherwise than a machine does. */
export function isDeceptive(text: string): boolean {
  return INVISIBLE.test(text) || (LOOKALIKE.test(text) && /[a-z]/i.test(text));
}

/** True for a name whose letters are partly others than they seem: full-width, mathematical, Cyrillic. */
export function isDeceptiveName(name: string): boolean {
  return isDeceptive(name) || LOOKALIKE.test(name) || name.normalize('NFKC') !== name.normalize('NFC');
}
