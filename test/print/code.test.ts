import { describe, expect, it } from "vitest";
import { code, type MemberReference, printModule } from "../../generator/print/index.js";

describe("printModule", () => {
  const member = (module: string, name: string): MemberReference => ({
    kind: "member",
    module,
    namespace: "names",
    name,
    typeOnly: false,
  });

  it("imports generated modules whole by their place, under names of their own", () => {
    const text = printModule("shop/order.ts", [
      code`${member("converts/a/names.ts", "first")}();`,
      code`${member("converts/b/names.ts", "first")}();\n${member("converts/a/names.ts", "last")}();`,
    ]);
    expect(text).toBe(`import * as names from "../converts/a/names.js";
import * as names2 from "../converts/b/names.js";

names.first();

names2.first();
names.last();
`);
  });
});
