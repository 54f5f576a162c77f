//! Writes logs of workflows: `nika-writer <folder>`.

mod event;

use event::{Event, EventKind, EventLog};
use serde::Serialize;
use serde_json::{json, Value};
use std::{env, fs, io, path::Path, time::Duration};

const TEXT: &str = "Prämie №1 – “готово” 🎉\u{2028}\"\\\n\t\u{1}\u{7f}<&>";

fn write<T: Serialize>(folder: &Path, name: &str, rows: impl IntoIterator<Item = T>) -> io::Result<()> {
    let mut text = String::new();
    for row in rows {
        text += &serde_json::to_string(&row)?;
        text.push('\n');
    }
    fs::write(folder.join(format!("workflow-{name}.ndjson")), text)
}

/// A run that ends well: two tasks, of which the second asks a model.
fn completed() -> EventLog {
    let log = EventLog::default();
    log.emit(EventKind::WorkflowStarted { task_count: 2 });
    log.emit(EventKind::TaskScheduled { task_id: "fetch".into(), dependencies: vec![] });
    log.emit(EventKind::InputsResolved { task_id: "fetch".into(), inputs: json!({}) });
    log.emit(EventKind::TaskStarted { task_id: "fetch".into() });
    let page = json!({ "title": TEXT, "links": ["https://nika.example/?a=1&b=2"], "size": 1024 });
    log.emit(EventKind::TaskCompleted { task_id: "fetch".into(), output: page.clone(), duration_ms: 120 });
    log.emit(EventKind::TaskScheduled { task_id: "résumé".into(), dependencies: vec!["fetch".into()] });
    log.emit(EventKind::InputsResolved { task_id: "résumé".into(), inputs: json!({ "page": page, "limit": 3 }) });
    log.emit(EventKind::TaskStarted { task_id: "résumé".into() });
    let template = "Summarize {{page.title}}".to_string();
    let prompt = template.replace("{{page.title}}", TEXT);
    let prompt_len = prompt.len();
    log.emit(EventKind::TemplateResolved { task_id: "résumé".into(), template, result: prompt });
    log.emit(EventKind::ProviderCalled {
        task_id: "résumé".into(),
        provider: "local".into(),
        model: "small-1".into(),
        prompt_len,
    });
    log.emit(EventKind::ProviderResponded { task_id: "résumé".into(), output_len: 6, tokens_used: None });
    log.emit(EventKind::SchemaValidated {
        task_id: "résumé".into(),
        schema_path: "schemas/résumé.json".into(),
        valid: true,
    });
    log.emit(EventKind::TaskCompleted { task_id: "résumé".into(), output: json!("Short."), duration_ms: 2400 });
    log.emit(EventKind::WorkflowCompleted { final_output: json!("Short."), total_duration_ms: 2600 });
    log
}

/// Runs that do not.
fn failed() -> EventLog {
    let log = EventLog::default();
    log.emit(EventKind::WorkflowStarted { task_count: 0 });
    log.emit(EventKind::WorkflowFailed { error: "no tasks".into(), failed_task: None });
    log.emit(EventKind::WorkflowStarted { task_count: 1 });
    log.emit(EventKind::TaskScheduled {
        task_id: "ask".into(),
        dependencies: vec!["a".into(), "b".into(), "a".into()],
    });
    log.emit(EventKind::InputsResolved { task_id: "ask".into(), inputs: Value::Null });
    log.emit(EventKind::TaskStarted { task_id: "ask".into() });
    log.emit(EventKind::SchemaValidated { task_id: "ask".into(), schema_path: String::new(), valid: false });
    log.emit(EventKind::TaskFailed { task_id: "ask".into(), error: TEXT.into(), duration_ms: 30_000 });
    log.emit(EventKind::WorkflowFailed { error: "ask failed".into(), failed_task: Some("ask".into()) });
    log
}

/// The ends of all types, and every kind of JSON value.
fn limits() -> Vec<Event> {
    let values = [
        Value::Null,
        json!(false),
        json!(""),
        json!(TEXT),
        json!([]),
        json!({}),
        json!([null, true, 0, -1, 1.5, -0.0, 1e-7, 1e300, f64::MIN_POSITIVE, [[[]]]]),
        json!({ "type": "task_completed", "": 1, "__proto__": { "a": null }, "constructor": 2, TEXT: TEXT }),
        json!({ "integers": [u64::MAX, i64::MIN, i64::MAX, 9_007_199_254_740_993_u64] }),
    ];
    let mut kinds = vec![
        EventKind::WorkflowStarted { task_count: usize::MAX },
        EventKind::ProviderResponded { task_id: "".into(), output_len: usize::MAX, tokens_used: Some(u32::MAX) },
        EventKind::ProviderResponded { task_id: TEXT.into(), output_len: 0, tokens_used: Some(0) },
        EventKind::ProviderCalled {
            task_id: "__proto__".into(),
            provider: TEXT.into(),
            model: "".into(),
            prompt_len: usize::MAX,
        },
        EventKind::TaskFailed { task_id: "t".into(), error: "".into(), duration_ms: u64::MAX },
        EventKind::TemplateResolved { task_id: "t".into(), template: "".into(), result: TEXT.repeat(50) },
    ];
    for value in values {
        kinds.push(EventKind::InputsResolved { task_id: "t".into(), inputs: value.clone() });
        kinds.push(EventKind::TaskCompleted { task_id: "t".into(), output: value.clone(), duration_ms: u64::MAX });
        kinds.push(EventKind::WorkflowCompleted { final_output: value, total_duration_ms: 0 });
    }
    // A duration of Protobuf ends after ten thousand years; a log's of nanoseconds in 64 bits, after some 584.
    let times = [
        Duration::ZERO,
        Duration::new(0, 999_999_999),
        Duration::from_nanos(u64::MAX),
        Duration::new(315_576_000_000, 0),
    ];
    let ids = [0, 1, u64::MAX, (1 << 53) + 1];
    kinds
        .into_iter()
        .zip(times.into_iter().cycle().zip(ids.into_iter().cycle()))
        .map(|(kind, (timestamp, id))| Event { id, timestamp, kind })
        .collect()
}

/// An event of somebody whose structs have a field more, around the kind and in it. Serde lets readers pass over it.
fn unknown(event: Event) -> Value {
    let mut row = serde_json::to_value(event).expect("events are JSON");
    row["kind"]["x_region"] = json!({ "name": "Zürich", "n": [u64::MAX, null] });
    row["x_host"] = json!("worker-1");
    row
}

/// An event of somebody who leaves out what is null.
fn sparse(event: Event) -> Value {
    let mut row = serde_json::to_value(event).expect("events are JSON");
    let kind = row["kind"].as_object_mut().expect("kinds are objects");
    for optional in ["failed_task", "tokens_used"] {
        if kind.get(optional) == Some(&Value::Null) {
            kind.remove(optional);
        }
    }
    row
}

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1).expect("usage: nika-writer <folder>");
    let folder = Path::new(&folder);
    let events: Vec<_> = completed().events().into_iter().chain(failed().events()).collect();
    write(folder, "unversioned", completed().events())?;
    write(folder, "unversioned-failed", failed().events())?;
    write(folder, "unversioned-limits", limits())?;
    write(folder, "unversioned-unknown", events.iter().cloned().map(unknown))?;
    write(folder, "unversioned-sparse", events.into_iter().map(sparse))
}
