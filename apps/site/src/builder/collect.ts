import type { Choice } from './choice.js';
import type { View } from './view/view.js';

/** Fields of the whole snippet; the others are of the widget that is being changed. */
const SHARED = [
  'place',
  'lang',
  'theme',
  'heading-level',
  'form',
  'inside',
  'updates',
] as const satisfies readonly (keyof Choice)[];

/** Fields that say which others there are. */
const SWITCHES = ['own-colour', 'accent', 'styled', 'files-at', 'files'];

/** What the colour field begins with. */
const FIRST_COLOUR = '#005ea8';

function textsOf(form: FormData, name: string): readonly string[] {
  return form.getAll(name).filter((value) => typeof value === 'string');
}

function text(form: FormData, name: string): string | undefined {
  return textsOf(form, name)[0];
}

/** What the switches show and hide. */
export function collectSwitches(
  form: FormData,
  view: Pick<View, 'filesAt' | 'filesText'>,
): Pick<View, 'hasColour' | 'filesAt' | 'filesText'> {
  return {
    hasColour: form.has('own-colour'),
    filesAt: (text(form, 'files-at') ?? view.filesAt) as View['filesAt'],
    filesText: text(form, 'files') ?? view.filesText,
  };
}

/**
 * The address of what the form says; where it has no field for something, that stays as it was.
 *
 * @param form - the fields
 * @param view - what they showed
 * @param changed - the name of the field that was changed
 */
export function collect(
  form: FormData,
  { choice, selected, filesAt, filesText, hasColour }: View,
  changed: string,
): URLSearchParams {
  const address = new URLSearchParams();
  const own = [...form.keys()].filter(
    (name) => !SWITCHES.includes(name) && !(SHARED as readonly string[]).includes(name),
  );
  choice.widgets.forEach(({ tag, attributes }, index) => {
    if (index !== selected) {
      address.append('widget', tag);
      for (const [name, value] of Object.entries(attributes)) address.append(name, value);
      return;
    }
    address.append('widget', text(form, 'widget') ?? tag);
    for (const name of new Set(own)) {
      if (name !== 'widget') address.append(name, textsOf(form, name).join(' '));
    }
  });
  for (const name of SHARED) {
    // What was chosen for another place may not get to this one.
    const isOfPlace = changed === 'place' && (name === 'form' || name === 'inside');
    if (!isOfPlace) address.append(name, text(form, name) ?? choice[name]);
  }
  address.append('styled', form.has('styled') ? 'on' : '');
  address.append('accent', hasColour ? (text(form, 'accent') ?? FIRST_COLOUR) : '');
  address.append('files', filesAt === 'own' ? filesText : filesAt);
  return address;
}
