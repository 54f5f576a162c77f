/** Why stored events can't be looked at: the command ends with this message. */
export class StoredError extends Error {
  override readonly name = "StoredError";
}
