import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { makeProject, type Project } from './project.js';
import { write } from './write.js';

/**
 * A project with the packages as published, for the tests of a file.
 *
 * @returns a function that writes files into a folder of the project, and gives its path
 */
export function useProject(): (name: string, files: Readonly<Record<string, string>>) => string {
  let project: Project;
  beforeAll(() => {
    // As in a project of one's own: tools build for production unless they are told that this is a test.
    vi.stubEnv('NODE_ENV', 'production');
    project = makeProject();
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    project.remove();
  });
  return (name, files) => write(join(project.folder, name), files);
}
