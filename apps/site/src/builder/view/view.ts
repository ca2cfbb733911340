import type { Declaration, Locale } from '@a4p/declaration';
import type { BuilderMessages } from '../../../messages/builder/messages.js';
import type { Choice } from '../choice.js';
import type { Workshop } from '../forms/form.js';
import type { Snippet } from '../snippet.js';

/** All that the page shows. */
export interface View {
  readonly choice: Choice;
  /** Which of the widgets is being changed. */
  readonly selected: number;
  readonly workshop: Workshop;
  readonly ui: Locale;
  readonly messages: BuilderMessages;
  /** The content in the language of the interface. */
  readonly content: Declaration;
  readonly hasColour: boolean;
  readonly filesAt: '' | 'own' | 'npm';
  /** The address of the files as it was typed. */
  readonly filesText: string;
  /** Whether others reach this site. */
  readonly isPublic: boolean;
  /** The address of the editor's guide. */
  readonly guide: string;
  /** What is handed out; nothing until it is made. */
  readonly snippet: Snippet | null;
  /** What the last act came to: copied, or not, or what went wrong. */
  readonly status: string;
  /** Whether it was copied as it is: then comes the next step. */
  readonly isCopied: boolean;
  readonly cost: string;
  readonly width: '320' | '640' | 'full';
  readonly scheme: 'light' | 'dark';
  /** The page in the preview. */
  readonly preview: string;
  readonly on: {
    readonly change: (event: Event) => void;
    readonly input: (event: Event) => void;
    readonly submit: (event: Event) => void;
    readonly select: (index: number) => void;
    readonly add: () => void;
    readonly remove: () => void;
    readonly copy: (index: number) => void;
    readonly width: (width: View['width']) => void;
    readonly fit: (event: Event) => void;
    readonly scheme: (scheme: View['scheme']) => void;
  };
}
