export interface FoundByPlaywright {
  readonly by: 'playwright';
  readonly executablePath: string;
}
export interface FoundFirefox {
  readonly by: 'system';
  readonly executablePath: string;
}
export interface FoundWebKit {
  readonly by: 'system';
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string;
}
export function findFirefox(): FoundByPlaywright | FoundFirefox | undefined;
export function findWebKit(): FoundByPlaywright | FoundWebKit | undefined;
