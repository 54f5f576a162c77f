import { describe, test } from "vitest";
import { protobufEmitter } from "../../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import { emitFiles } from "../../support/emitting.js";
import { compileSchemas } from "../../support/systems.js";
import { everything } from "./everything.js";
import { agree } from "./guard-agreement.js";

const emitters = [typesEmitter, validatorsEmitter, protobufEmitter];

describe("encoding refuses what the guard refuses, and says why", () => {
  test("every type in every place", async () => {
    const { files, history } = await emitFiles(everything, emitters);
    await agree(history, files);
  });

  test("without types that are nested in themselves, which the guard looks at before", async () => {
    const flat = everything
      .split("\n")
      .filter((line) => !/\bNode\b/.test(line))
      .join("\n");
    const { files, history } = await emitFiles(flat, emitters);
    await agree(history, files);
  });

  test("the five systems", async () => {
    const { files, history } = await compileSchemas([...emitters, readersEmitter]);
    if (history === undefined) throw new Error("schemas/ has errors");
    await agree(history, files);
  });
});
