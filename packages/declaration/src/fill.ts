/**
 * A sentence with the values that its placeholders stand for; one without a value stays.
 *
 * @param sentence - with names in braces
 * @param values - by name
 * @example fill('{name} : {value}', { name: 'Partie', value: 'États Membres' });
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
