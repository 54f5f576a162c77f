import { newestName, type Rule } from "../rule.js";
import { fieldLifts } from "../walk.js";

/** Every required field of the latest has a source in every older version, which always has a value. */
export const fieldSources: Rule = ({ lifts }, sink) => {
  for (const { used, field } of fieldLifts(lifts.filter(({ direction }) => direction === "up"))) {
    const { to, source } = field;
    const { from } = used.lift;
    const version = newestName(from.versions);
    const name = `${used.lift.to.declaration.name}.${to.field.key}`;
    if (source.kind === "missing") {
      const span = from.versions.at(-1)?.span ?? from.declaration.span;
      const related = [{ span, message: `version ${version} has no "${to.field.key}"` }];
      sink.report("check/missing-source", to.span, { field: name, version }, { related });
    } else if (
      source.kind === "field" &&
      to.presence === "required" &&
      source.from.presence !== "required" &&
      source.absent === undefined
    ) {
      const related = [{ span: source.from.span, message: `it is optional in version ${version}` }];
      sink.report("check/may-be-absent", to.span, { field: name, version }, { related });
    }
  }
};
