import type { Declaration, EventDeclaration, Package, ProtobufScalar, ScalarType, Type } from "../../ir/index.js";
import { pascalCase } from "../../print/index.js";
import type { Content, Form } from "./forms.js";
import type { WireModel } from "./packages.js";
import { createNames, protoName } from "./proto-text.js";

/** Which language of `.proto` a file is in. */
export type Syntax = "proto3" | "proto2" | "2023";

/** What printing the messages of one file asks for and gathers. */
export interface ProtoScope {
  readonly pkg: Package;
  readonly wire: WireModel;
  readonly syntax: Syntax;
  /** The messages of the package are the author's own. */
  readonly plain: boolean;
  /** The name of a declaration's message or enum in its file; with dots where it is nested. */
  messageName(declaration: Declaration): string;
  /** The name of the message that an event has as a whole. */
  twinName(event: EventDeclaration): string;
  /** How a type is referred to. Imports and wrappers that it needs are noted. */
  typeText(form: Form): string;
  /** Paths of imports, sorted. */
  imports(): readonly string[];
  /** Wrapper messages that were referred to, in that order; printing one may add others. */
  nextWrapper(): Wrapper | undefined;
}

export interface Wrapper {
  readonly name: string;
  readonly type: Type;
  readonly content: Content;
}

/** Where a package's file stands, from the root that `.proto` files import from. */
export function protoPath(pkg: string): string {
  return `${pkg === "" ? "root" : protoName(pkg).replaceAll(".", "/")}.proto`;
}

const googlePackage = "google.protobuf";

/** Protobuf's own files, by the types that are in them. */
const googleFiles: Readonly<Record<string, string>> = {
  Any: "any",
  Api: "api",
  Method: "api",
  Mixin: "api",
  Empty: "empty",
  FieldMask: "field_mask",
  SourceContext: "source_context",
  Struct: "struct",
  Value: "struct",
  ListValue: "struct",
  NullValue: "struct",
  Timestamp: "timestamp",
  Duration: "duration",
  Type: "type",
  Field: "type",
  "Field.Kind": "type",
  "Field.Cardinality": "type",
  Enum: "type",
  EnumValue: "type",
  Option: "type",
  Syntax: "type",
  DoubleValue: "wrappers",
  FloatValue: "wrappers",
  Int64Value: "wrappers",
  UInt64Value: "wrappers",
  Int32Value: "wrappers",
  UInt32Value: "wrappers",
  BoolValue: "wrappers",
  StringValue: "wrappers",
  BytesValue: "wrappers",
};

/** Whether a package is Protobuf's own: its files come with every compiler. */
export function isGooglePackage(name: string): boolean {
  return name === googlePackage;
}

function googlePath(name: string): string {
  const file = Object.hasOwn(googleFiles, name) ? googleFiles[name] : undefined;
  return `google/protobuf/${file ?? "descriptor"}.proto`;
}

export function createProtoScope(pkg: Package, wire: WireModel, syntax: Syntax): ProtoScope {
  const imports = new Set<string>();
  const plain = wire.plain.has(pkg.name);
  const names = createNames();
  for (const declaration of pkg.declarations) names.claim(messageName(declaration, wire), "");
  const twins = new Map<EventDeclaration, string>();
  if (pkg.envelope !== undefined) {
    for (const event of pkg.events) {
      twins.set(event, names.claim(plain ? `${event.key}Event` : pascalCase(event.key), "Message"));
    }
  }
  const wrappers = new Map<string, Wrapper>();
  const waiting: Wrapper[] = [];

  function wrapperName(form: Extract<Form, { kind: "wrapper" }>): string {
    const identity = wireIdentity(form.type, wire);
    let wrapper = wrappers.get(identity);
    if (wrapper === undefined) {
      const name = names.claim(wrapperWish(form.type, wire), "Wrapper");
      wrapper = { name, type: form.type, content: form.content };
      wrappers.set(identity, wrapper);
      waiting.push(wrapper);
    }
    return wrapper.name;
  }

  function declaredName(declaration: Declaration): string {
    const name = protoName(messageName(declaration, wire));
    if (declaration.package === pkg.name) return plain && pkg.name !== "" ? `.${pkg.name}.${name}` : name;
    imports.add(isGooglePackage(declaration.package) ? googlePath(name) : protoPath(declaration.package));
    return `.${declaration.package === "" ? "" : `${protoName(declaration.package)}.`}${name}`;
  }

  function scalarName({ protobuf }: ScalarType): string {
    if (!isGoogleScalar(protobuf)) return protobuf;
    imports.add(googlePath(protobuf.slice(googlePackage.length + 1)));
    // A package with a part called "google" would be looked through first.
    return pkg.name.split(".").includes("google") ? `.${protobuf}` : protobuf;
  }

  return {
    pkg,
    wire,
    syntax,
    plain,
    messageName: (declaration) => messageName(declaration, wire),
    twinName: (event) => twins.get(event) ?? messageName(event.payload, wire),
    typeText(form) {
      switch (form.kind) {
        case "scalar":
          return scalarName(form.type);
        case "declared":
          return declaredName(form.shape.declaration);
        case "wrapper":
          return wrapperName(form);
      }
    },
    imports: () => [...imports].sort(),
    nextWrapper: () => waiting.shift(),
  };
}

export function isGoogleScalar(protobuf: ProtobufScalar): boolean {
  return protobuf.startsWith(`${googlePackage}.`);
}

function messageName(declaration: Declaration, { plain, payloads, packages }: WireModel): string {
  const event = payloads.get(declaration);
  if (plain.has(declaration.package)) return event?.key ?? declaration.name;
  const hasTwin = packages.get(declaration.package)?.envelope !== undefined;
  return pascalCase(event !== undefined && !hasTwin ? event.key : declaration.name);
}

/** Types with the same identity share a wrapper. */
function wireIdentity(type: Type, wire: WireModel): string {
  switch (type.kind) {
    case "scalar":
      return scalarWord(type);
    case "reference":
      return `${type.declaration.package}.${messageName(type.declaration, wire)}`;
    case "nullable":
      return `nullable ${wireIdentity(type.inner, wire)}`;
    case "list":
      return `list ${wireIdentity(type.element, wire)}`;
    case "map":
      return `map ${type.key.protobuf} ${wireIdentity(type.value, wire)}`;
  }
}

/** What a wrapper would be called: `NullableString`, `ListOfNullableString`. */
function wrapperWish(type: Type, wire: WireModel): string {
  switch (type.kind) {
    case "scalar":
      return scalarWord(type);
    case "reference":
      return messageName(type.declaration, wire).replaceAll(".", "");
    case "nullable":
      return `Nullable${wrapperWish(type.inner, wire)}`;
    case "list":
      return `ListOf${wrapperWish(type.element, wire)}`;
    case "map": {
      const keys = type.key.protobuf === "string" ? "" : `By${pascalCase(type.key.protobuf)}`;
      return `MapOf${wrapperWish(type.value, wire)}${keys}`;
    }
  }
}

function scalarWord({ scalar, protobuf }: ScalarType): string {
  if (scalar === "int128" || scalar === "uint128") return pascalCase(`${scalar}${protobuf === "bytes" ? "" : "_text"}`);
  return pascalCase(protobuf.split(".").at(-1) ?? protobuf);
}

/** The last part of a name with dots: what a nested message is called where it stands. */
export function lastPart(name: string): string {
  return protoName(name.split(".").at(-1) ?? name);
}
