//! Events and their log, as Nika has them.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock};
use std::time::Duration;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Event {
    pub id: u64,
    pub timestamp: Duration,
    pub kind: EventKind,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum EventKind {
    WorkflowStarted { task_count: usize },
    WorkflowCompleted { final_output: Value, total_duration_ms: u64 },
    WorkflowFailed { error: String, failed_task: Option<Arc<str>> },
    TaskScheduled { task_id: Arc<str>, dependencies: Vec<Arc<str>> },
    InputsResolved { task_id: Arc<str>, inputs: Value },
    TaskStarted { task_id: Arc<str> },
    TaskCompleted { task_id: Arc<str>, output: Value, duration_ms: u64 },
    TaskFailed { task_id: Arc<str>, error: String, duration_ms: u64 },
    TemplateResolved { task_id: Arc<str>, template: String, result: String },
    ProviderCalled { task_id: Arc<str>, provider: Arc<str>, model: Arc<str>, prompt_len: usize },
    ProviderResponded { task_id: Arc<str>, output_len: usize, tokens_used: Option<u32> },
    SchemaValidated { task_id: Arc<str>, schema_path: String, valid: bool },
}

/// The log of one run. Where Nika asks how long it has been running, this one counts, so that it writes the same each time.
#[derive(Clone, Default)]
pub struct EventLog {
    events: Arc<RwLock<Vec<Event>>>,
    next_id: Arc<AtomicU64>,
}

impl EventLog {
    pub fn emit(&self, kind: EventKind) -> u64 {
        let id = self.next_id.fetch_add(1, Ordering::SeqCst);
        let timestamp = Duration::from_nanos(id * 1_234_567_891);
        self.events.write().unwrap().push(Event { id, timestamp, kind });
        id
    }

    pub fn events(&self) -> Vec<Event> {
        self.events.read().unwrap().clone()
    }
}
