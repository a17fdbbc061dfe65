/**
 * Runs a command with what was typed after it, and prints what it says: exit code 0; 1 where it throws, with its words;
 * 2 and the usage where it says nothing.
 */
export async function runCommand(
  usage: string,
  nothingDone: string,
  command: (given: readonly string[]) => Promise<string | undefined>,
): Promise<void> {
  try {
    const said = await command(process.argv.slice(2));
    if (said === undefined) {
      console.error(usage);
      process.exitCode = 2;
    } else {
      console.log(said);
    }
  } catch (error) {
    console.error(`${nothingDone}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
