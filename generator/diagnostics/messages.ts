import { checkMessages } from "./messages-check.js";
import { configMessages } from "./messages-config.js";
import { evolveMessages } from "./messages-evolve.js";
import { linkMessages } from "./messages-link.js";
import { loadMessages } from "./messages-load.js";
import { lockMessages } from "./messages-lock.js";
import { lowerMessages } from "./messages-lower.js";
import { parseMessages } from "./messages-parse.js";
import { parseProtoMessages } from "./messages-parse-proto.js";
import { reviseMessages } from "./messages-revise.js";
import { writeMessages } from "./messages-write.js";

/** Every message there is. The id's first part is the phase that reports it; an id is never used again. */
export const messages = {
  ...configMessages,
  ...loadMessages,
  ...parseMessages,
  ...parseProtoMessages,
  ...linkMessages,
  ...lowerMessages,
  ...checkMessages,
  ...lockMessages,
  ...reviseMessages,
  ...evolveMessages,
  ...writeMessages,
} as const;

export type MessageId = keyof typeof messages;

/** What the text of a message needs. */
export type MessageParameters<Id extends MessageId> = Parameters<(typeof messages)[Id]["text"]>[0];
