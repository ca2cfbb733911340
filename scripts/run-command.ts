/**
 * Runs a command, and says what is wrong with its input in a sentence, without a stack.
 *
 * @param command - what to do; it throws a `RangeError` where the input is to blame
 * @example await runCommand(() => print(process.argv[2]));
 */
export async function runCommand(command: () => unknown): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
