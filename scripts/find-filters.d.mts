export const UNPACKED: string;
export interface FoundWordPress {
  readonly php: string;
  readonly folder: string;
}
export function findPhp(): string | undefined;
export function findWordPress(): FoundWordPress | undefined;
export function findHugo(): string | undefined;
