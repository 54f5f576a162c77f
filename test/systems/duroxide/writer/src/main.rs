//! Writes one file of rows for each form that Duroxide ever gave them: `duroxide-writer <folder>`.

mod errors;
mod legacy;
mod redesign;
mod timed;

use serde::Serialize;
use serde_json::{json, Value};
use std::{env, fs, io, path::Path};

fn write<T: Serialize>(folder: &Path, name: &str, rows: impl IntoIterator<Item = T>) -> io::Result<()> {
    let mut text = String::new();
    for row in rows {
        text += &serde_json::to_string(&row)?;
        text.push('\n');
    }
    fs::write(folder.join(format!("history-{name}.ndjson")), text)
}

/// A row of somebody whose structs have a field more, at the root and in the variant. Serde lets readers pass over it.
fn unknown(row: impl Serialize) -> Value {
    let mut row = serde_json::to_value(row).expect("rows are JSON");
    let root = row.as_object_mut().expect("rows are objects");
    for content in root.values_mut().filter_map(Value::as_object_mut) {
        content.insert("x_region".into(), json!({ "name": "Zürich", "n": [u64::MAX, null] }));
    }
    root.insert("x_origin".into(), json!("import"));
    row
}

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).expect("usage: duroxide-writer <folder>");
    let folder = Path::new(&folder);
    write(folder, "unversioned", legacy::rows())?;
    write(
        folder,
        "v0.1.0-number",
        legacy::rows().into_iter().map(|event| legacy::Numbered { schema_version: 1, event }),
    )?;
    write(folder, "v0.2.0", timed::rows())?;
    write(folder, "v0.3.0", timed::rows().into_iter().chain(timed::metadata()).map(timed::Event::V1))?;
    write(
        folder,
        "v0.3.0-number",
        timed::rows()
            .into_iter()
            .chain(timed::metadata())
            .map(|event| timed::PersistedEvent { schema_version: 2, event }),
    )?;
    write(folder, "v1.0.0", redesign::rows(false))?;
    write(folder, "v2.0.0", redesign::rows(true))?;
    write(folder, "unversioned-unknown", legacy::rows().into_iter().take(5).map(unknown))?;
    write(folder, "v0.3.0-unknown", timed::metadata().into_iter().take(5).map(timed::Event::V1).map(unknown))?;
    write(folder, "v1.0.0-unknown", redesign::rows(false).into_iter().take(5).map(unknown))
}
