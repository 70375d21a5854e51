/** Something the user gave could not be read; the message is for them. */
export class Failure extends Error {}

export function fail(message: string): never {
  throw new Failure(message);
}
