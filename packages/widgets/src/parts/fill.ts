/**
 * A sentence with the values that its placeholders stand for.
 *
 * @param sentence - with names in braces
 * @param values - by name
 * @example fill('{name} : {value}', { name: 'Partie', value: 'États Membres' });
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
