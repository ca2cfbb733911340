declare global {
  interface Window {
    __messages?: string[];
  }
}

/** Runs in the page: keeps what its document and the frames of its origin report. */
export function collectMessages(): void {
  const own: string[] = [];
  // Not enumerable, so that scripts which list the globals do not meet it.
  Object.defineProperty(window, '__messages', { value: own });
  let messages = own;
  try {
    messages = window.top?.__messages ?? own;
  } catch {
    // A frame of another origin.
  }
  for (const level of ['error', 'warn'] as const) {
    const log = console[level].bind(console);
    console[level] = (...values: unknown[]) => {
      messages.push(values.map((value) => String(value)).join(' '));
      log(...values);
    };
  }
  addEventListener('error', ({ error, message }: { error?: unknown; message: string }) => {
    messages.push(error instanceof Error ? String(error) : message);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    messages.push(String(reason));
  });
}
