import type { EmitTools, Emitter, OutputFile } from "../../emit/index.js";
import { changelogPageView } from "./changelog-page.js";
import { queryPageView, sensitivePageView } from "./data-pages.js";
import { deprecationsPageView } from "./deprecations-page.js";
import { eventPageView } from "./event-page.js";
import { flowPageView } from "./flow-page.js";
import { indexPageView, packagePageView } from "./package-page.js";
import { changelogPage, createSite, eventPage, flowPage, packagePage, topPages, typePage } from "./site.js";
import { pagedTypes, typePageView } from "./type-page.js";
import type { Escaped, Views } from "./views.js";

/** Markdown pages for people: what events there are, what is in them, and how they changed. */
export const catalogEmitter: Emitter = {
  name: "catalog",
  *emit(input, { renderTemplate }) {
    const site = createSite(input);
    const { model } = input.history;
    yield page(renderTemplate, "index", topPages.index, indexPageView(site, model));
    yield page(renderTemplate, "sensitive", topPages.sensitive, sensitivePageView(site, model));
    yield page(renderTemplate, "query", topPages.query, queryPageView(site, model));
    yield page(renderTemplate, "deprecations", topPages.deprecations, deprecationsPageView(site, model));
  },
  emitPackages(input, { renderTemplate }) {
    const site = createSite(input);
    return function* emitPackage(pkg) {
      yield page(renderTemplate, "package", packagePage(site, pkg.name), packagePageView(site, pkg));
      if (pkg.events.length > 0)
        yield page(renderTemplate, "changelog", changelogPage(site, pkg), changelogPageView(site, pkg));
      for (const event of pkg.events)
        yield page(renderTemplate, "event", eventPage(site, event), eventPageView(site, pkg, event));
      for (const type of pagedTypes(site, pkg))
        yield page(renderTemplate, "type", typePage(site, type), typePageView(site, pkg, type));
      for (const flow of pkg.flows)
        yield page(renderTemplate, "flow", flowPage(site, pkg, flow), flowPageView(site, pkg, flow));
    };
  },
};

/** Takes only views whose text is escaped: anything else does not compile. */
function page<Name extends keyof Views>(
  render: EmitTools["renderTemplate"],
  template: Name,
  path: string,
  view: Views[Name] & Escaped<Views[Name]>,
): OutputFile {
  return { kind: "file", path, text: render(template, view) };
}
