import { expect, it } from "vitest";
import { compile } from "../../../generator/compile.js";
import { memoryHost } from "../../../generator/load/index.js";
import { loadStandardTools, standardEmitters } from "../../../generator/standard.js";
import { protoFiles, runProtoc } from "../../support/protobuf.js";
import { typeCheck } from "../../support/typescript.js";

const schema = `syntax = "proto3";
package calendar;
message Date { int32 year = 1; }
message Index { map<string, Date> days = 1; repeated Error errors = 2; }
enum Error { NONE = 0; LATE = 1; }
message Control { message Family { Date since = 1; } Family family = 1; ControlFamily other = 2; }
message ControlFamily { Control.Family inner = 1; DateMessage day = 2; }
message DateMessage { Index index = 1; }
`;

it("types of a .proto tree that code has no names for get longer ones", async () => {
  const result = await compile({
    host: memoryHost({ "calendar.proto": schema }),
    roots: [""],
    emitters: standardEmitters,
    loadTools: loadStandardTools,
  });
  expect(result.diagnostics).toEqual([]);
  const declared = [...result.files].flatMap(([path, text]) =>
    [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => `${path} ${name}`),
  );
  expect(declared.sort()).toEqual([
    "calendar/control-family-message.ts ControlFamilyMessage",
    "calendar/control-family.ts ControlFamily",
    "calendar/control.ts Control",
    "calendar/date-message.ts DateMessage",
    "calendar/date-message2.ts DateMessage2",
    "calendar/error-enum.ts ErrorEnum",
    "calendar/index-message.ts IndexMessage",
  ]);
  expect(typeCheck(result.files)).toEqual([]);
  const protos = protoFiles(result.files);
  expect(runProtoc(protos)).toBe("");
  expect([...protos.values()].join("")).toContain("message Date {");
});
