import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { findBundle } from "../../generator/cli/bundle.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";

it("a bundle is taken where nothing was compiled since", () => {
  const folder = temporaryFolder();
  const dist = pathToFileURL(`${folder}/`);
  const found = () => findBundle("diff", dist)?.href;
  const [record, bundle] = [join(folder, ".tsbuildinfo"), join(folder, "bundle/diff.js")];
  writeFiles(folder, { ".tsbuildinfo": "" });
  expect(found()).toBeUndefined();

  writeFiles(folder, { "bundle/diff.js": "" });
  utimesSync(record, 100, 100);
  utimesSync(bundle, 101, 101);
  expect(found()).toBe(pathToFileURL(bundle).href);

  utimesSync(record, 102, 102);
  expect(found()).toBeUndefined();

  rmSync(record);
  expect(found()).toBe(pathToFileURL(bundle).href);
});
