import type { Constant, OptionNode, ProtoFile } from "./ast.js";

/** What a declaration inherits from its file's syntax and from `features` of editions. */
export interface Features {
  /** Of a singular field without a label that is no message. */
  readonly presence: "explicit" | "implicit" | "required";
  readonly openEnums: boolean;
  readonly packed: boolean;
  readonly delimited: boolean;
}

const proto2: Features = { presence: "explicit", openEnums: false, packed: false, delimited: false };
const proto3: Features = { presence: "implicit", openEnums: true, packed: true, delimited: false };
const edition2023: Features = { presence: "explicit", openEnums: true, packed: true, delimited: false };

export function featuresOfFile(proto: ProtoFile): Features {
  switch (proto.syntax) {
    case "proto2":
      return proto2;
    case "proto3":
      return proto3;
    case "editions":
      return featuresWithin(edition2023, proto.options);
  }
}

/** The features inside a declaration: its own go before those around it. */
export function featuresWithin(outer: Features, options: readonly OptionNode[]): Features {
  let features = outer;
  for (const { name, value } of options) {
    const [first, second] = name;
    if (first?.value !== "features" || first.extension) continue;
    if (second !== undefined) features = withFeature(features, second.value, value);
    else if (value.kind === "aggregate") {
      for (const field of value.fields) features = withFeature(features, field.name.value, field.value);
    }
  }
  return features;
}

function withFeature(features: Features, name: string, value: Constant): Features {
  const word = value.kind === "word" ? value.value : "";
  switch (name) {
    case "field_presence":
      if (word === "EXPLICIT") return { ...features, presence: "explicit" };
      if (word === "IMPLICIT") return { ...features, presence: "implicit" };
      return word === "LEGACY_REQUIRED" ? { ...features, presence: "required" } : features;
    case "enum_type":
      return { ...features, openEnums: word !== "CLOSED" };
    case "repeated_field_encoding":
      return { ...features, packed: word !== "EXPANDED" };
    case "message_encoding":
      return { ...features, delimited: word === "DELIMITED" };
    default:
      return features;
  }
}
