/** Lines of code that read the data. */
import type { Locale } from '@a4p/declaration';

/** The languages that there is an example in; Python has two. */
export type Examples = Readonly<Record<'r' | 'pandas' | 'json' | 'javascript', string>>;

/**
 * Lines that read the data of a language, to be copied.
 *
 * @param address - the folder of a version, with a slash at the end
 * @example examplesFor('https://example.org/data/next/', 'fr').javascript;
 */
export function examplesFor(address: string, locale: Locale): Examples {
  const states = `${address}csv/states.${locale}.csv`;
  const declaration = `${address}json/${locale}.json`;
  return {
    r: `address <- "${states}"
states <- read.csv(address, na.strings = "", fileEncoding = "UTF-8-BOM")
states[, c("iso2", "name", "listComplete")]`,
    pandas: `import pandas as pd

address = "${states}"
states = pd.read_csv(address, keep_default_na=False, na_values=[""])
print(states[["iso2", "name", "listComplete"]])`,
    json: `import json
from urllib.request import urlopen

with urlopen("${declaration}") as answer:
    declaration = json.load(answer)
for passage in declaration["commitments"]:
    print(passage["id"], passage["text"])`,
    javascript: `const answer = await fetch('${declaration}');
const { status, areas, commitments } = await answer.json();
console.log(status, areas.length);
for (const { id, text } of commitments) console.log(id, text);`,
  };
}
