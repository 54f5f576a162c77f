import type { EventDeclaration, Flow, Package } from "../../ir/index.js";
import { inline, joinMarkdown, markdown, mermaidLabel } from "../../print/markdown.js";
import { flowPage, linkToEvent, type Site, trail } from "./site.js";
import type { FlowDiagram, FlowPage } from "./views.js";
import { notesOf, summaryOf } from "./words.js";

/** Mermaid's own limits, with room to spare: it draws nothing beyond 500 arrows or 50,000 characters. */
const maximumArrows = 500;
const maximumText = 40_000;

/** The page of a flow. */
export function flowPageView(site: Site, pkg: Package, flow: Flow): FlowPage {
  const page = flowPage(site, pkg, flow);
  const events = [...new Set(flow.arrows.flatMap(({ from, to }) => [from, to]))];
  return {
    title: inline(flow.name),
    trail: trail(site, page, pkg),
    notes: notesOf(flow),
    diagram: diagram(flow, events),
    steps: steps(flow).map(({ from, to }) => ({
      from: linkToEvent(site, page, from),
      to: joinMarkdown(
        to.map((event) => linkToEvent(site, page, event)),
        " or ",
      ),
    })),
    events: events.map((event) => ({ event: linkToEvent(site, page, event), summary: summaryOf(event) })),
  };
}

function diagram(flow: Flow, events: readonly EventDeclaration[]): FlowDiagram | undefined {
  const ids = new Map(events.map((event, index) => [event, index]));
  const nodes = events.map((event, index) => ({ id: markdown`n${index}`, label: mermaidLabel(event.key) }));
  const pairs = new Map<string, FlowDiagram["arrows"][number]>();
  for (const { from, to } of flow.arrows) {
    const [start, end] = [ids.get(from) ?? 0, ids.get(to) ?? 0];
    pairs.set(`${start} ${end}`, { from: markdown`n${start}`, to: markdown`n${end}` });
  }
  const arrows = [...pairs.values()];
  const size = nodes.reduce((sum, { label }) => sum + label.length + 20, arrows.length * 20);
  return arrows.length > maximumArrows || size > maximumText ? undefined : { nodes, arrows };
}

/** Arrows gathered by where they begin, in order. */
function steps(flow: Flow): readonly { readonly from: EventDeclaration; readonly to: readonly EventDeclaration[] }[] {
  const found = new Map<EventDeclaration, Set<EventDeclaration>>();
  for (const { from, to } of flow.arrows) found.set(from, (found.get(from) ?? new Set()).add(to));
  return [...found].map(([from, to]) => ({ from, to: [...to] }));
}
