//! Rows from before timestamps: a flat enum, every variant with its own event_id.

use crate::errors::{self, ErrorDetails};
use serde::Serialize;

#[derive(Serialize)]
pub enum LegacyEvent {
    OrchestrationStarted {
        event_id: u64,
        name: String,
        version: String,
        input: String,
        parent_instance: Option<String>,
        parent_id: Option<u64>,
    },
    OrchestrationCompleted { event_id: u64, output: String },
    OrchestrationFailed { event_id: u64, details: ErrorDetails },
    OrchestrationContinuedAsNew { event_id: u64, input: String },
    OrchestrationCancelRequested { event_id: u64, reason: String },
    OrchestrationChained { event_id: u64, name: String, instance: String, input: String },
    ActivityScheduled { event_id: u64, name: String, input: String, execution_id: u64 },
    ActivityCompleted { event_id: u64, source_event_id: u64, result: String },
    ActivityFailed { event_id: u64, source_event_id: u64, details: ErrorDetails },
    TimerCreated { event_id: u64, fire_at_ms: u64, execution_id: u64 },
    TimerFired { event_id: u64, source_event_id: u64, fire_at_ms: u64 },
    ExternalSubscribed { event_id: u64, name: String },
    ExternalEvent { event_id: u64, name: String, data: String },
    SubOrchestrationScheduled { event_id: u64, name: String, instance: String, input: String, execution_id: u64 },
    SubOrchestrationCompleted { event_id: u64, source_event_id: u64, result: String },
    SubOrchestrationFailed { event_id: u64, source_event_id: u64, details: ErrorDetails },
    SystemCall { event_id: u64, op: String, value: String, execution_id: u64 },
}

/// Option 3 of the description around the same events: the version is a number.
#[derive(Serialize)]
pub struct Numbered {
    pub schema_version: u32,
    #[serde(flatten)]
    pub event: LegacyEvent,
}

pub fn rows() -> Vec<LegacyEvent> {
    use LegacyEvent::*;
    let text = String::from;
    let mut rows = vec![
        OrchestrationStarted {
            event_id: 1,
            name: text("ProcessOrder"),
            version: text("1.0.0"),
            input: text("{\"order\":\"Ä-1\"}"),
            parent_instance: None,
            parent_id: None,
        },
        OrchestrationStarted {
            event_id: 1,
            name: text("注文"),
            version: text("2.0.0"),
            input: text(""),
            parent_instance: Some(text("parent-1")),
            parent_id: Some(u64::MAX),
        },
        ActivityScheduled { event_id: 2, name: text("Charge"), input: text("{}"), execution_id: 1 },
        ActivityScheduled { event_id: u64::MAX, name: text("Charge"), input: text("{}"), execution_id: u64::MAX },
        ActivityCompleted { event_id: 3, source_event_id: 2, result: text("\"ok\"") },
        ActivityCompleted { event_id: u64::MAX, source_event_id: u64::MAX - 1, result: text("") },
        TimerCreated { event_id: 5, fire_at_ms: 1_700_000_060_000, execution_id: 1 },
        TimerCreated { event_id: 5, fire_at_ms: 0, execution_id: 1 },
        TimerFired { event_id: 6, source_event_id: 5, fire_at_ms: 1_700_000_060_000 },
        ExternalSubscribed { event_id: 7, name: text("approval") },
        ExternalEvent { event_id: 8, name: text("approval"), data: text("ja ✓") },
        SubOrchestrationScheduled {
            event_id: 9,
            name: text("Ship"),
            instance: text("sub::9"),
            input: text("{}"),
            execution_id: 1,
        },
        SubOrchestrationCompleted { event_id: 10, source_event_id: 9, result: text("shipped") },
        SystemCall { event_id: 12, op: text("guid"), value: text("5f0c8a52-41f4-4b2e-8a52-1d4c7d6c9a10"), execution_id: 1 },
        OrchestrationChained { event_id: 13, name: text("Invoice"), instance: text("invoice-1"), input: text("{}") },
        OrchestrationCancelRequested { event_id: 14, reason: text("user_requested") },
        OrchestrationContinuedAsNew { event_id: 15, input: text("{\"n\":2}") },
        OrchestrationCompleted { event_id: 16, output: text("\u{1F680} done") },
    ];
    for details in errors::all() {
        rows.push(OrchestrationFailed { event_id: 16, details: details.clone() });
        rows.push(ActivityFailed { event_id: 3, source_event_id: 2, details: details.clone() });
        rows.push(SubOrchestrationFailed { event_id: 11, source_event_id: 9, details });
    }
    rows
}
