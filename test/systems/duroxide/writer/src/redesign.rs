//! The redesign: a struct with what all events share, and a kind flattened into it. The planned fields are options here.

use crate::errors::{self, ErrorDetails};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Event {
    pub event_id: u64,
    pub source_event_id: Option<u64>,
    pub instance_id: String,
    pub execution_id: u64,
    pub timestamp_ms: u64,
    pub duroxide_version: String,
    #[serde(flatten)]
    pub kind: EventKind,
}

#[derive(Serialize)]
#[serde(tag = "type")]
pub enum EventKind {
    OrchestrationStarted {
        name: String,
        version: String,
        input: String,
        parent_instance: Option<String>,
        parent_id: Option<u64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        worker_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        trace_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        correlation_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        tags: Option<BTreeMap<String, String>>,
    },
    OrchestrationCompleted { output: String },
    OrchestrationFailed { details: ErrorDetails },
    OrchestrationContinuedAsNew { input: String },
    OrchestrationCancelRequested { reason: String },
    OrchestrationChained { name: String, instance: String, input: String },
    ActivityScheduled {
        name: String,
        input: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        retry_count: Option<u32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        timeout_ms: Option<u64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        retry_policy: Option<RetryPolicy>,
        #[serde(skip_serializing_if = "Option::is_none")]
        scheduled_by_worker_id: Option<String>,
    },
    ActivityCompleted {
        result: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        completed_by_worker_id: Option<String>,
    },
    ActivityFailed {
        details: ErrorDetails,
        #[serde(skip_serializing_if = "Option::is_none")]
        completed_by_worker_id: Option<String>,
    },
    TimerCreated {
        fire_at_ms: u64,
        #[serde(skip_serializing_if = "Option::is_none")]
        scheduled_by_worker_id: Option<String>,
    },
    TimerFired { fire_at_ms: u64 },
    ExternalSubscribed { name: String },
    ExternalEvent { name: String, data: String },
    SubOrchestrationScheduled {
        name: String,
        instance: String,
        input: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        scheduled_by_worker_id: Option<String>,
    },
    SubOrchestrationCompleted { result: String },
    SubOrchestrationFailed { details: ErrorDetails },
    KeyValuesCleared,
}

#[derive(Serialize)]
pub struct RetryPolicy {
    pub max_attempts: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backoff: Option<String>,
}

const NOW: u64 = 1_700_000_000_123;

fn event(event_id: u64, source_event_id: Option<u64>, kind: EventKind) -> Event {
    Event {
        event_id,
        source_event_id,
        instance_id: "order-123".into(),
        execution_id: 1,
        timestamp_ms: NOW,
        duroxide_version: "0.1.0".into(),
        kind,
    }
}

/// Whether rows carry what is planned for after the redesign.
pub fn rows(planned: bool) -> Vec<Event> {
    use EventKind::*;
    let text = String::from;
    let worker = |name: &str| planned.then(|| name.to_string());
    let mut rows = vec![
        event(
            1,
            None,
            OrchestrationStarted {
                name: text("ProcessOrder"),
                version: text("1.0.0"),
                input: text("{\"order\":\"Ä-1\"}"),
                parent_instance: None,
                parent_id: None,
                worker_id: None,
                trace_id: None,
                correlation_id: None,
                tags: planned.then(|| BTreeMap::from([(text("Kunde"), text("Müller & 木村")), (text(""), text(""))])),
            },
        ),
        event(
            u64::MAX,
            None,
            OrchestrationStarted {
                name: text("ProcessOrder"),
                version: text("1.0.0"),
                input: text("{}"),
                parent_instance: Some(text("parent-1")),
                parent_id: Some(u64::MAX),
                worker_id: Some(text("work-orch-0")),
                trace_id: (!planned).then(|| text("trace-1")),
                correlation_id: planned.then(|| text("trace-1")),
                tags: planned.then(BTreeMap::new),
            },
        ),
        event(
            2,
            None,
            ActivityScheduled {
                name: text("Charge"),
                input: text("{}"),
                retry_count: None,
                timeout_ms: None,
                retry_policy: None,
                scheduled_by_worker_id: worker("work-orch-0"),
            },
        ),
        event(
            2,
            None,
            ActivityScheduled {
                name: text("Charge"),
                input: text("{}"),
                retry_count: Some(u32::MAX),
                timeout_ms: Some(u64::MAX),
                retry_policy: planned.then(|| RetryPolicy { max_attempts: u32::MAX, backoff: Some(text("exponential")) }),
                scheduled_by_worker_id: worker("work-orch-1"),
            },
        ),
        event(
            3,
            Some(2),
            ActivityCompleted { result: text("\"success\""), completed_by_worker_id: worker("work-act-0") },
        ),
        event(
            u64::MAX,
            Some(u64::MAX - 1),
            ActivityCompleted { result: text(""), completed_by_worker_id: worker("Arbeiter-Ö") },
        ),
        event(5, None, TimerCreated { fire_at_ms: 1_700_000_060_000, scheduled_by_worker_id: worker("work-orch-0") }),
        event(6, Some(5), TimerFired { fire_at_ms: 1_700_000_060_000 }),
        event(7, None, ExternalSubscribed { name: text("approval") }),
        event(8, None, ExternalEvent { name: text("approval"), data: text("ja ✓") }),
        event(
            9,
            None,
            SubOrchestrationScheduled {
                name: text("Ship"),
                instance: text("order-123::sub::9"),
                input: text("{}"),
                scheduled_by_worker_id: worker("work-orch-0"),
            },
        ),
        event(10, Some(9), SubOrchestrationCompleted { result: text("shipped") }),
        event(13, None, OrchestrationChained { name: text("Invoice"), instance: text("invoice-1"), input: text("{}") }),
        event(14, None, OrchestrationCancelRequested { reason: text("user_requested") }),
        event(15, None, OrchestrationContinuedAsNew { input: text("{\"n\":2}") }),
        event(16, None, OrchestrationCompleted { output: text("\u{1F680} done") }),
        Event {
            instance_id: text("Bestellung-ß"),
            execution_id: u64::MAX,
            timestamp_ms: 0,
            ..event(16, None, OrchestrationCompleted { output: text("time unknown") })
        },
    ];
    for details in errors::all() {
        rows.push(event(16, None, OrchestrationFailed { details: details.clone() }));
        rows.push(event(
            3,
            Some(2),
            ActivityFailed { details: details.clone(), completed_by_worker_id: worker("work-act-0") },
        ));
        rows.push(event(11, Some(9), SubOrchestrationFailed { details }));
    }
    if planned {
        rows.push(event(17, None, KeyValuesCleared));
    }
    rows
}
