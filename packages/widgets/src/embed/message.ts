/** What a page in an iframe tells the page around it. */
export interface HeightMessage {
  readonly type: 'a4p-height';
  /** The height of the content in CSS pixels. */
  readonly height: number;
}

/** Whether something that arrived is such a message. Anything at all may arrive. */
export function isHeightMessage(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === 'a4p-height' && typeof height === 'number' && height > 0 && height < 1e5;
}

/** What the page around sends to be told the height again. */
export const HEIGHT_QUESTION = 'a4p-height?';
