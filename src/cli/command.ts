/** Writes one command's answer, line by line. Resolves to the exit code. */
export type Command = (args: readonly string[], print: (line: string) => void) => Promise<number>;
