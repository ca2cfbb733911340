import type { Tag } from '@a4p/widgets/static';

const NEEDS_AREA: readonly Tag[] = ['a4p-area-card', 'a4p-area-detail'];
const TAKES_AREA: readonly Tag[] = ['a4p-commitment-list', 'a4p-commitment-chart'];

/** Whether a widget shows one area, may be narrowed to one, or knows none. */
export function areaUse(widget: Tag): 'needs' | 'takes' | 'none' {
  if (NEEDS_AREA.includes(widget)) return 'needs';
  return TAKES_AREA.includes(widget) ? 'takes' : 'none';
}

/** Whether a widget does more with the script than show its text: its iframe page loads it then. */
export function hasControls(widget: Tag): boolean {
  return widget === 'a4p-commitment-list';
}
