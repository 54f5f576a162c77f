import type { FileSyntax } from "../syntax/index.js";
import type { Links } from "./links.js";
import type { LinkedPackage } from "./packages.js";

/**
 * Packages that refer to each other, however far: by imports, and by events that flows and replacements name. What is said of the
 * packages of one group makes no difference to those of another. Groups and their packages are sorted by name.
 */
export function groupPackages(links: Links): readonly Links[] {
  const homes = new Map<string, LinkedPackage>();
  for (const pkg of links.packages.values())
    for (const key of pkg.events.keys()) homes.set(pkg.name === "" ? key : `${pkg.name}.${key}`, pkg);
  const leaders = new Map<LinkedPackage, LinkedPackage>();
  const leaderOf = (pkg: LinkedPackage): LinkedPackage => {
    let leader = pkg;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    if (leader !== pkg) leaders.set(pkg, leader);
    return leader;
  };
  for (const pkg of links.packages.values()) {
    const neighbours = pkg.files.flatMap((file) => [
      ...links.visiblePackages(file),
      ...eventNames(file).flatMap((name) => homes.get(name) ?? []),
    ]);
    for (const neighbour of neighbours) {
      const one = leaderOf(pkg);
      const other = leaderOf(neighbour);
      if (one !== other) leaders.set(other, one);
    }
  }
  const groups = new Map<LinkedPackage, Map<string, LinkedPackage>>();
  for (const [name, pkg] of links.packages) {
    const leader = leaderOf(pkg);
    const group = groups.get(leader) ?? new Map<string, LinkedPackage>();
    groups.set(leader, group.set(name, pkg));
  }
  return [...groups.values()].map((packages) => ({ ...links, packages }));
}

/** Names of events in flows, and of those that take an event's place. */
function eventNames(file: FileSyntax): readonly string[] {
  const steps = file.flows.flatMap((flow) => flow.steps.map(({ value }) => value));
  return [
    ...steps.flatMap((step) => step.split(/->|\|/).map((name) => name.trim())),
    ...file.events.flatMap(({ replacement }) => (replacement === undefined ? [] : [replacement.value])),
  ];
}
