/**
 * Where our parser and another judge see a file differently: each class with what the specification says, and which files or
 * complaints fall into it. A difference that fits no class fails the tests.
 */
export interface DifferenceClass {
  readonly name: string;
  /** The specification's sentence, rule or grammar. */
  readonly specification: string;
  readonly source: string;
}

/** Files of google-proto-files that protobufjs reads and we refuse. */
export const refusedFiles: DifferenceClass & { readonly id: string; readonly files: readonly string[] } = {
  name: "editions after 2023",
  specification:
    'edition = "edition" "=" [ ( "\'" decimalLit "\'" ) | ( \'"\' decimalLit \'"\' ) ] ";" with edition 2023; later editions have specifications of their own',
  source: "https://protobuf.dev/reference/protobuf/edition-2023-spec/",
  id: "parse/proto-edition",
  files: [
    "google/protobuf/cpp_file_options.proto",
    "google/protobuf/cpp_options.proto",
    "google/protobuf/internal_options.proto",
    "google/protobuf/json/json_enumval_custom_string.proto",
    "google/protobuf/json_enumvalue_options.proto",
    "google/protobuf/json_options.proto",
    "google/protobuf/late_loaded_option.proto",
    "google/protobuf/late_loaded_option_user.proto",
    "google/protobuf/sample_messages_edition.proto",
    "google/protobuf/test_protos/forced_micro_string.proto",
    "google/protobuf/test_protos/proto_with_many_options.proto",
    "google/protobuf/test_protos/repeated_field_proxy_import_message.proto",
  ],
};

/** Files that both read and protobufjs describes differently; protoc describes them as we do. */
export const describedDifferently: DifferenceClass & { readonly files: readonly string[] } = {
  name: "names of group fields",
  specification:
    'group = label "group" groupName "=" fieldNumber messageBody: the group name must begin with a capital letter, and the field has that name in lower case (protobufjs lowers the first letter only)',
  source: "https://protobuf.dev/reference/protobuf/proto2-spec/#group_field",
  files: ["google/protobuf/util/json_format.proto"],
};

/** What protoc refuses and we accept. `complaint` is found in what protoc says. */
export const acceptedBeyondProtoc: readonly (DifferenceClass & { readonly complaint: RegExp })[] = [
  {
    name: "meaning of options",
    specification:
      'option = "option" optionName "=" constant ";" is all that the grammar says; which options there are, and of which type, is declared in descriptor.proto and in extensions, which nothing is made of',
    source: "https://protobuf.dev/reference/protobuf/proto3-spec/#option",
    complaint: /Option (?:field )?"|Error while parsing option value|Value must be|for option "/,
  },
  {
    name: "what extensions and services refer to",
    specification:
      'extend = "extend" messageType "{" { field } "}" and rpc = "rpc" rpcName "(" [ "stream" ] messageType ")" …: both are read and left out, so the types that they name are not looked up',
    source: "https://protobuf.dev/reference/protobuf/proto2-spec/#extend",
    complaint: /is not defined|is not a message type|Expected message type|does not declare .* as an extension number/,
  },
  {
    name: "JSON names that differ in case",
    specification:
      "The JSON name is the field's name in camel case, and keys of JSON objects are told apart by case (protoc compared them without case before version 22)",
    source: "https://protobuf.dev/programming-guides/json/",
    complaint: /The JSON camel-case name of field/,
  },
  {
    name: "values that defaults name",
    specification:
      'option "default" of an enum field names one of its values: looked up when the file is brought into the common syntax, not while it is parsed',
    source: "https://protobuf.dev/programming-guides/proto2/#optional",
    complaint: /has no value named/,
  },
];

/** Files that protobufjs refuses, and protoc and we read. */
export const refusedByProtobufjs: readonly (DifferenceClass & { readonly text: string })[] = [
  {
    name: "messages in angle brackets",
    specification: 'MessageValue = "{", Message, "}" | "<", Message, ">"',
    source: "https://protobuf.dev/reference/protobuf/textformat-spec/#fields",
    text: `syntax = "proto3";
import "google/protobuf/descriptor.proto";
message Rule { string get = 1; Rule more = 2; }
extend google.protobuf.MessageOptions { Rule about = 50003; }
message A { option (about) = { more < get: "q" > }; }
`,
  },
  {
    name: "groups in a oneof",
    specification: 'oneof = "oneof" oneofName "{" { option | oneofField | group } "}"',
    source: "https://protobuf.dev/reference/protobuf/proto2-spec/#oneof",
    text: `syntax = "proto2";
message A { oneof choice { group Right = 1 { optional int32 n = 2; } } }
`,
  },
];
