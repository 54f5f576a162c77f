import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProtoFile } from "../../../generator/parse/proto/index.js";
import { type OptionHost, openProtoEditor, type ProtoEditor } from "../../../generator/revise/proto/editor.js";
import { type ProtoTree, protoTree, textOf, wordValues } from "../../../generator/revise/proto/tree.js";
import { optionWords, quoted } from "../../../generator/revise/proto/words.js";
import { createSourceFile } from "../../../generator/source/index.js";

function treeOf(text: string): ProtoTree {
  return protoTree(
    parseProtoFile(createSourceFile("a.proto", text), {
      report: (id) => {
        throw new Error(`${id} in ${text}`);
      },
    }),
  );
}

/** A message body after an edit of its first field, or of its options. */
function edited(body: string, edit: (editor: ProtoEditor, host: OptionHost, event: OptionHost) => void): string {
  const before = 'syntax = "proto3";\nmessage M {';
  const tree = treeOf(`${before}${body}}\n`);
  const [message] = tree.proto.messages;
  const field = message?.fields[0];
  if (message === undefined || field === undefined) throw new Error(body);
  const editor = openProtoEditor(tree);
  edit(
    editor,
    { option: "field", options: field.options, brackets: field.number?.end },
    { option: "event", options: message.options, brackets: undefined },
  );
  const text = editor.text();
  treeOf(text);
  return text.slice(before.length, -2);
}

const when = optionWords(new Map([["default", "{ 1.0.0: 1, 2.0.0: 2 }"]]));

describe("words of an option", () => {
  it.each([
    ["int32 a = 1;", 'int32 a = 1 [(evolvent.field).since = "2.0.0"];'],
    ["int32 a = 1 [deprecated = true];", 'int32 a = 1 [deprecated = true, (evolvent.field).since = "2.0.0"];'],
    ["int32 a = 1 [(evolvent.field) = {}];", 'int32 a = 1 [(evolvent.field) = { since: "2.0.0" }];'],
    ['int32 a = 1 [(evolvent.field) = {unit: "s",}];', 'int32 a = 1 [(evolvent.field) = {unit: "s", since: "2.0.0"}];'],
    [
      'int32 a = 1 [(evolvent.field) = {\n\tunit: "s", // ,\n\tdoc: "d" // of d\n}];',
      'int32 a = 1 [(evolvent.field) = {\n\tunit: "s", // ,\n\tdoc: "d", // of d\n\tsince: "2.0.0"\n}];',
    ],
    [
      "int32 a = 1 [\n    deprecated = true\n  ];",
      'int32 a = 1 [\n    deprecated = true,\n    (evolvent.field).since = "2.0.0"\n  ];',
    ],
    ['int32 a = 1 [(evolvent.field).since = "1.1.0"];', 'int32 a = 1 [(evolvent.field).since = "2.0.0"];'],
  ])("are put beside others: %s", (before, after) => {
    const since = new Map([["since", ['"2.0.0"']]]);
    expect(edited(before, (editor, host) => editor.setWords(host, since))).toBe(after);
  });

  it("take the place of words that say the same", () => {
    const gone = new Set(["default", "unit", "min"]);
    const whens = 'when: [{ version: "1.0.0", default: "1" }, { version: "2.0.0", default: "2" }]';
    expect(
      edited('int32 a = 1 [(evolvent.field) = { doc: "d", default: "1", unit: "s", min: "0" }];', (editor, host) =>
        editor.setWords(host, when, gone),
      ),
    ).toBe(`int32 a = 1 [(evolvent.field) = { doc: "d", ${whens} }];`);
    expect(
      edited('int32 a = 1 [(evolvent.field).default = "1", (evolvent.field).unit = "s"];', (editor, host) =>
        editor.setWords(host, when, gone),
      ),
    ).toBe(
      'int32 a = 1 [(evolvent.field).when = { version: "1.0.0", default: "1" }, (evolvent.field).when = { version: "2.0.0", default: "2" }];',
    );
  });

  it("of statements leave what stands between them", () => {
    const types = optionWords(new Map([["type", "{ 1.0.0: a, 2.0.0: b }"]]));
    expect(
      edited(
        '\n  option (evolvent.event).type = { from: "1.0.0", value: "x" };\n  int32 a = 1;\n  option (evolvent.event).type = { from: "1.1.0", value: "y" };\n',
        (editor, _, event) => editor.setWords(event, types),
      ),
    ).toBe(
      '\n  option (evolvent.event).type = { from: "1.0.0", value: "a" };\n  option (evolvent.event).type = { from: "2.0.0", value: "b" };\n  int32 a = 1;\n',
    );
  });
});

it("any text is a string of the notation", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { proto } = treeOf(`syntax = "proto3";\noption (evolvent.pkg).doc = ${quoted(text)};\n`);
      expect(textOf(wordValues(proto.options, "pkg", "doc"))).toBe(text);
    }),
  );
});
