//! Why something failed: enums with external tags, as serde writes them where nothing else is said.

use serde::Serialize;

#[derive(Clone, Serialize)]
pub enum ErrorDetails {
    Infrastructure { operation: String, message: String, retryable: bool },
    Configuration { kind: ConfigErrorKind, resource: String, message: Option<String> },
    Application { kind: AppErrorKind, message: String, retryable: bool },
}

#[derive(Clone, Serialize)]
pub enum ConfigErrorKind {
    UnregisteredOrchestration,
    UnregisteredActivity,
    MissingVersion,
    Nondeterminism,
}

#[derive(Clone, Serialize)]
pub enum AppErrorKind {
    ActivityFailed,
    OrchestrationFailed,
    Panicked,
    Cancelled { reason: String },
}

/// One of every kind.
pub fn all() -> Vec<ErrorDetails> {
    let mut details = vec![ErrorDetails::Infrastructure {
        operation: "ack_orchestration_item".into(),
        message: "database is locked".into(),
        retryable: true,
    }];
    for kind in [
        ConfigErrorKind::UnregisteredOrchestration,
        ConfigErrorKind::UnregisteredActivity,
        ConfigErrorKind::MissingVersion,
    ] {
        details.push(ErrorDetails::Configuration { kind, resource: "Order".into(), message: None });
    }
    details.push(ErrorDetails::Configuration {
        kind: ConfigErrorKind::Nondeterminism,
        resource: String::new(),
        message: Some("expected a timer, found an activity".into()),
    });
    for kind in [
        AppErrorKind::ActivityFailed,
        AppErrorKind::OrchestrationFailed,
        AppErrorKind::Panicked,
        AppErrorKind::Cancelled { reason: "vom Kunden zurückgezogen".into() },
    ] {
        details.push(ErrorDetails::Application { kind, message: "card\n\"declined\" 💳".into(), retryable: false });
    }
    details
}
