import { googleProtos } from "./google-protos.js";
import { optionsProtoText } from "./options-file.js";

let options: string | undefined;

/**
 * The text of a file that every `.proto` may import without having it on the disk, by its path: `evolvent/options.proto`, and
 * those of Protobuf's own that types refer to (`google/protobuf/timestamp.proto`, …). Undefined for any other path.
 */
export function bundledProto(path: string): string | undefined {
  if (path === "evolvent/options.proto") {
    options ??= optionsProtoText();
    return options;
  }
  return googleProtos.get(path);
}
