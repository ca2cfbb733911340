import { virtual } from '@guidepup/virtual-screen-reader';

/** What a simulated screen reader says at a node, and what it says of what is in the node. */
export interface Phrase {
  readonly node: Element | Text;
  readonly said: string;
  /** The part of it that is the name. */
  readonly name: string;
  readonly inside: Phrase[];
}

async function phraseHere(): Promise<Phrase> {
  return {
    node: virtual.activeNode as Element | Text,
    said: await virtual.lastSpokenPhrase(),
    name: await virtual.itemText(),
    inside: [],
  };
}

/** After its last phrase the reader begins again. */
async function phrasesInOrder(container: Element): Promise<readonly Phrase[]> {
  await virtual.start({ container });
  const first = await phraseHere();
  const phrases: Phrase[] = [];
  let here = first;
  do {
    phrases.push(here);
    await virtual.next();
    here = await phraseHere();
  } while (here.node !== first.node || here.said !== first.said);
  await virtual.stop();
  return phrases;
}

/**
 * What a simulated screen reader says from the start of an element to its end. It goes into no shadow
 * root by itself, and has to start in one.
 *
 * @param container - the element, such as the frame of a widget
 * @example (await readThrough(frame)).map(({ said }) => said); // ['heading, …, level 3', …]
 */
export async function readThrough(container: Element): Promise<readonly Phrase[]> {
  const read: Phrase[] = [];
  const open: Phrase[] = [];
  const phrases = await phrasesInOrder(container);
  for (const [index, phrase] of phrases.entries()) {
    // At the end of an element that holds others the reader says so.
    if (open.at(-1)?.node === phrase.node) {
      open.pop();
      continue;
    }
    (open.at(-1)?.inside ?? read).push(phrase);
    if (phrases.slice(index + 1).some(({ node }) => node === phrase.node)) open.push(phrase);
  }
  return read;
}
