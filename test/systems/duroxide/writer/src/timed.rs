//! Rows with timestamps, then with a version: step 1 of the migration, and phases 1 and 2.

use crate::errors::{self, ErrorDetails};
use serde::Serialize;

#[derive(Serialize)]
pub enum EventV1 {
    OrchestrationStarted {
        event_id: u64,
        timestamp_ms: u64,
        name: String,
        version: String,
        input: String,
        parent_instance: Option<String>,
        parent_id: Option<u64>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        worker_id: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        trace_id: Option<String>,
    },
    OrchestrationCompleted { event_id: u64, timestamp_ms: u64, output: String },
    OrchestrationFailed { event_id: u64, timestamp_ms: u64, details: ErrorDetails },
    OrchestrationContinuedAsNew { event_id: u64, timestamp_ms: u64, input: String },
    OrchestrationCancelRequested { event_id: u64, timestamp_ms: u64, reason: String },
    OrchestrationChained { event_id: u64, timestamp_ms: u64, name: String, instance: String, input: String },
    ActivityScheduled {
        event_id: u64,
        timestamp_ms: u64,
        name: String,
        input: String,
        execution_id: u64,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_count: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        timeout_seconds: Option<u64>,
    },
    ActivityCompleted { event_id: u64, timestamp_ms: u64, source_event_id: u64, result: String },
    ActivityFailed { event_id: u64, timestamp_ms: u64, source_event_id: u64, details: ErrorDetails },
    TimerCreated { event_id: u64, timestamp_ms: u64, fire_at_ms: u64, execution_id: u64 },
    TimerFired { event_id: u64, timestamp_ms: u64, source_event_id: u64, fire_at_ms: u64 },
    ExternalSubscribed { event_id: u64, timestamp_ms: u64, name: String },
    ExternalEvent { event_id: u64, timestamp_ms: u64, name: String, data: String },
    SubOrchestrationScheduled {
        event_id: u64,
        timestamp_ms: u64,
        name: String,
        instance: String,
        input: String,
        execution_id: u64,
    },
    SubOrchestrationCompleted { event_id: u64, timestamp_ms: u64, source_event_id: u64, result: String },
    SubOrchestrationFailed { event_id: u64, timestamp_ms: u64, source_event_id: u64, details: ErrorDetails },
    SystemCall { event_id: u64, timestamp_ms: u64, op: String, value: String, execution_id: u64 },
}

/// Phase 1: the version is the tag, so it is a string.
#[derive(Serialize)]
#[serde(tag = "schema_version")]
pub enum Event {
    #[serde(rename = "1")]
    V1(EventV1),
}

/// Option 3: the version is a field, so it is a number.
#[derive(Serialize)]
pub struct PersistedEvent {
    pub schema_version: u32,
    #[serde(flatten)]
    pub event: EventV1,
}

const NOW: u64 = 1_700_000_000_123;
/// The last millisecond of the year 9999.
const LAST: u64 = 253_402_300_799_999;

/// One row of every event.
pub fn rows() -> Vec<EventV1> {
    use EventV1::*;
    let text = String::from;
    let started = |event_id, timestamp_ms, parent_id| OrchestrationStarted {
        event_id,
        timestamp_ms,
        name: text("ProcessOrder"),
        version: text("1.0.0"),
        input: text("{\"order\":\"Ä-1\"}"),
        parent_instance: None,
        parent_id,
        worker_id: None,
        trace_id: None,
    };
    let scheduled = |event_id, timestamp_ms, execution_id| ActivityScheduled {
        event_id,
        timestamp_ms,
        name: text("Charge"),
        input: text("{}"),
        execution_id,
        retry_count: None,
        timeout_seconds: None,
    };
    let mut rows = vec![
        started(1, NOW, None),
        started(1, 0, Some(u64::MAX)),
        started(u64::MAX, LAST, Some(0)),
        scheduled(2, NOW, 1),
        scheduled(2, 0, u64::MAX),
        ActivityCompleted { event_id: 3, timestamp_ms: 1, source_event_id: 2, result: text("\"ok\" 注文") },
        TimerCreated { event_id: 5, timestamp_ms: NOW, fire_at_ms: LAST, execution_id: 1 },
        TimerFired { event_id: 6, timestamp_ms: LAST, source_event_id: 5, fire_at_ms: LAST },
        ExternalSubscribed { event_id: 7, timestamp_ms: NOW, name: text("approval") },
        ExternalEvent { event_id: 8, timestamp_ms: NOW, name: text("approval"), data: text("ja ✓") },
        SubOrchestrationScheduled {
            event_id: 9,
            timestamp_ms: NOW,
            name: text("Ship"),
            instance: text("sub::9"),
            input: text("{}"),
            execution_id: 1,
        },
        SubOrchestrationCompleted { event_id: 10, timestamp_ms: NOW, source_event_id: 9, result: text("shipped") },
        SystemCall { event_id: 12, timestamp_ms: NOW, op: text("utcnow_ms"), value: text("1700000000123"), execution_id: 1 },
        OrchestrationChained {
            event_id: 13,
            timestamp_ms: NOW,
            name: text("Invoice"),
            instance: text("invoice-1"),
            input: text("{}"),
        },
        OrchestrationCancelRequested { event_id: 14, timestamp_ms: NOW, reason: text("user_requested") },
        OrchestrationContinuedAsNew { event_id: 15, timestamp_ms: NOW, input: text("{\"n\":2}") },
        OrchestrationCompleted { event_id: 16, timestamp_ms: NOW, output: text("\u{1F680} done") },
        OrchestrationCompleted { event_id: 16, timestamp_ms: 0, output: text("time unknown") },
    ];
    for details in errors::all() {
        rows.push(OrchestrationFailed { event_id: 16, timestamp_ms: NOW, details: details.clone() });
        rows.push(ActivityFailed { event_id: 3, timestamp_ms: NOW, source_event_id: 2, details: details.clone() });
        rows.push(SubOrchestrationFailed { event_id: 11, timestamp_ms: NOW, source_event_id: 9, details });
    }
    rows
}

/// Rows with the optional metadata of phase 2.
pub fn metadata() -> Vec<EventV1> {
    use EventV1::*;
    let text = String::from;
    let started = |worker_id, trace_id| OrchestrationStarted {
        event_id: 1,
        timestamp_ms: NOW,
        name: text("ProcessOrder"),
        version: text("1.0.0"),
        input: text("{}"),
        parent_instance: Some(text("parent-1")),
        parent_id: Some(7),
        worker_id,
        trace_id,
    };
    let scheduled = |retry_count, timeout_seconds| ActivityScheduled {
        event_id: 2,
        timestamp_ms: NOW,
        name: text("Charge"),
        input: text("{}"),
        execution_id: 1,
        retry_count,
        timeout_seconds,
    };
    vec![
        started(Some(text("work-orch-0")), Some(text("4bf92f3577b34da6a3ce929d0e0e4736"))),
        started(Some(text("Arbeiter-Ö")), None),
        started(None, Some(text(""))),
        scheduled(Some(0), Some(30)),
        scheduled(Some(u32::MAX), None),
        // The longest that is still a number of milliseconds in 64 bits, and the longest there is.
        scheduled(None, Some(u64::MAX / 1000)),
        scheduled(None, Some(u64::MAX)),
    ]
}
