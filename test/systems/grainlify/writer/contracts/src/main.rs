//! Writes what Grainlify's contracts say, a file for each event, version and form: `grainlify-writer <folder>`.

mod bounty;
mod program;

use bounty::*;
use program::*;
use serde::Serialize;
use serde_json::{json, Value};
use std::{collections::BTreeMap, env, fs, io, path::PathBuf};

const ACCOUNT: &str = "GAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPSAAAA";
const CONTRACT: &str = "CAS3J7GYLGXMF6TDJBBYYSE3HQ6BBSMLNUQ34T6TZMYMW2EVH34XOWMA";
const HASH: &str = "3389e9f0f1a65f19736cacf544c2e825313e8447f569233bb8db39aa607c8889";
const TEXT: &str = "Prämie №1 – “готово” 🎉\u{2028}\"\\\n\u{1}<&>";

/// Amounts of contracts: the ends of their type, the ends of what JavaScript holds, and ordinary ones.
const AMOUNTS: [i128; 7] = [1000, 0, -1, i128::MAX, i128::MIN, 9_007_199_254_740_993, -9_223_372_036_854_775_809];
/// Seconds since 1970, up to the end of the type.
const TIMES: [u64; 7] = [1_736_942_400, 0, u64::MAX, 1 << 53, (1 << 53) + 1, i64::MAX as u64 + 1, 1];

/// Only that there will be figures is known of it.
#[derive(Clone, Serialize)]
struct Analytics {
    figures: BTreeMap<String, Value>,
}

fn analytics() -> Analytics {
    let figures = [("tvl", json!("1250000000")), ("rate", json!(0.25)), ("Länder", json!([null, u64::MAX]))];
    Analytics { figures: figures.map(|(name, figure)| (name.to_string(), figure)).into() }
}

/// An event as an indexer keeps it.
#[derive(Serialize)]
struct ContractEvent<T> {
    version: u32,
    data: T,
}

/// The same, with where it was found.
#[derive(Serialize)]
struct FoundEvent<T> {
    version: u32,
    contract_id: String,
    ledger: u32,
    data: T,
}

/// From an indexer that keeps no version: it is told by its fields.
#[derive(Serialize)]
struct UnmarkedEvent<T> {
    data: T,
}

/// A struct that says its version itself, before all else.
#[derive(Serialize)]
struct Versioned<T> {
    version: u32,
    #[serde(flatten)]
    data: T,
}

/// A struct with a field that nobody has heard of.
#[derive(Serialize)]
struct Further<T> {
    #[serde(flatten)]
    data: T,
    x_memo: Value,
}

struct Output(PathBuf);

impl Output {
    fn write<T: Serialize>(&self, name: &str, rows: impl IntoIterator<Item = T>) -> io::Result<()> {
        let mut text = String::new();
        for row in rows {
            text += &serde_json::to_string(&row)?;
            text.push('\n');
        }
        fs::write(self.0.join(format!("{name}.ndjson")), text)
    }

    /// Every form in which data of one version is kept.
    fn forms<T: Serialize + Clone>(&self, package: &str, event: &str, version: &str, rows: &[T]) -> io::Result<()> {
        let name = format!("{package}-v{version}-{event}");
        let unmarked =
            if version == "1.0.0" { format!("{package}-unversioned-{event}") } else { format!("{name}-unmarked") };
        let major = if version.starts_with('1') { 1 } else { 2 };
        let rows = || rows.iter().cloned();
        self.write(&name, rows().map(|data| ContractEvent { version: major, data }))?;
        self.write(&unmarked, rows().map(|data| UnmarkedEvent { data }))?;
        self.write(
            &format!("{name}-found"),
            rows().zip([0, 1, u32::MAX].into_iter().cycle()).map(|(data, ledger)| FoundEvent {
                version: major,
                contract_id: CONTRACT.to_string(),
                ledger,
                data,
            }),
        )?;
        self.write(
            &format!("{name}-in-data"),
            rows().map(|data| ContractEvent { version: major, data: Versioned { version: major, data } }),
        )?;
        self.write(
            &format!("{name}-unknown"),
            rows().take(2).map(|data| {
                let x_memo = json!({ "Zürich": [u64::MAX, 1.5, null] });
                ContractEvent { version: major, data: Further { data, x_memo } }
            }),
        )
    }
}

/// Rows with each of the amounts, and as many times and texts.
fn rows<T>(row: impl Fn(String, i128, u64) -> T) -> Vec<T> {
    let ids = ["bounty-1", "", TEXT, "bounty-4", "ID", "bounty 6", "bounty/7"];
    ids.into_iter().zip(AMOUNTS).zip(TIMES).map(|((id, amount), time)| row(id.to_string(), amount, time)).collect()
}

/// Absent in every second row.
fn sometimes(time: u64) -> Option<String> {
    (time % 2 == 0).then(|| TEXT.to_string())
}

fn bounty(output: &Output) -> io::Result<()> {
    let package = "bounty_escrow";
    let account = || ACCOUNT.to_string();

    let locked = rows(|bounty_id, amount, timestamp| FundsLocked {
        bounty_id,
        amount,
        depositor: account(),
        deadline: u64::MAX - timestamp,
        timestamp,
    });
    output.forms(package, "FundsLocked", "1.0.0", &locked)?;
    let with_metadata: Vec<_> = locked
        .iter()
        .cloned()
        .map(|FundsLocked { bounty_id, amount, depositor, deadline, timestamp }| FundsLockedV1_1 {
            bounty_id,
            amount,
            depositor,
            deadline,
            timestamp,
            metadata: sometimes(timestamp),
        })
        .collect();
    output.forms(package, "FundsLocked", "1.1.0", &with_metadata)?;
    let planned: Vec<_> = with_metadata
        .iter()
        .cloned()
        .map(|FundsLockedV1_1 { bounty_id, amount, depositor, deadline, timestamp, metadata }| FundsLockedV2Planned {
            bounty_id,
            amount,
            depositor,
            deadline,
            timestamp,
            metadata,
            correlation_id: sometimes(deadline),
        })
        .collect();
    output.forms(package, "FundsLocked", "2.0.0", &with_correlation(&planned))?;
    output.write(
        "bounty_escrow-v2.0.0-FundsLocked-planned",
        planned.iter().map(|data| ContractEvent { version: 2, data }),
    )?;
    let analysed: Vec<_> =
        with_correlation(&planned).into_iter().map(|base| FundsLockedV2_1 { base, analytics: analytics() }).collect();
    output.forms(package, "FundsLocked", "2.1.0", &analysed)?;

    let released = rows(|bounty_id, amount, timestamp| FundsReleased {
        bounty_id,
        amount,
        recipient: CONTRACT.to_string(),
        timestamp,
    });
    output.forms(package, "FundsReleased", "1.0.0", &released)?;
    let with_reason: Vec<_> = released
        .into_iter()
        .map(|FundsReleased { bounty_id, amount, recipient, timestamp }| FundsReleasedV1_1 {
            bounty_id,
            amount,
            recipient,
            timestamp,
            release_reason: sometimes(timestamp),
        })
        .collect();
    output.forms(package, "FundsReleased", "1.1.0", &with_reason)?;
    let analysed: Vec<_> =
        with_reason.into_iter().map(|base| FundsReleasedV2_1 { base, analytics: analytics() }).collect();
    output.forms(package, "FundsReleased", "2.1.0", &analysed)?;

    let mut modes = ["expired", "cancelled", "manual"].into_iter().cycle();
    let mut refunded = rows(|bounty_id, amount, timestamp| FundsRefunded {
        bounty_id,
        amount,
        refund_to: account(),
        timestamp,
        refund_mode: String::new(),
        remaining_amount: -(amount / 2),
    });
    refunded.iter_mut().for_each(|row| row.refund_mode = modes.next().unwrap_or_default().to_string());
    output.forms(package, "FundsRefunded", "1.0.0", &refunded)?;
    let mut with_cause: Vec<_> = refunded
        .into_iter()
        .map(|old| FundsRefundedV2 {
            bounty_id: old.bounty_id,
            amount: old.amount,
            refund_to: old.refund_to,
            timestamp: old.timestamp,
            refund_mode: old.refund_mode,
            remaining_amount: old.remaining_amount,
            refund_reason: sometimes(old.timestamp).unwrap_or_default(),
            refund_tx_hash: HASH.to_string(),
        })
        .collect();
    with_cause[0].refund_mode = "partial".to_string();
    output.forms(package, "FundsRefunded", "2.0.0", &with_cause)?;
    // A mode of a minor to come.
    let disputed = FundsRefundedV2 { refund_mode: "disputed".to_string(), ..with_cause[0].clone() };
    output.write("bounty_escrow-v2.0.0-FundsRefunded-unknown-mode", [ContractEvent { version: 2, data: disputed }])?;
    let analysed: Vec<_> =
        with_cause.into_iter().map(|base| FundsRefundedV2_1 { base, analytics: analytics() }).collect();
    output.forms(package, "FundsRefunded", "2.1.0", &analysed)
}

fn with_correlation(planned: &[FundsLockedV2Planned]) -> Vec<FundsLockedV2> {
    planned
        .iter()
        .cloned()
        .zip(0..)
        .map(|(row, number)| FundsLockedV2 {
            bounty_id: row.bounty_id,
            amount: row.amount,
            depositor: row.depositor,
            deadline: row.deadline,
            timestamp: row.timestamp,
            metadata: row.metadata,
            correlation_id: row.correlation_id.unwrap_or_else(|| format!("trace-{number}")),
        })
        .collect()
}

fn program(output: &Output) -> io::Result<()> {
    let package = "program_escrow";

    let locked = rows(|program_id, amount, locked_at| ProgramFundsLocked { program_id, amount, locked_at });
    output.forms(package, "ProgramFundsLocked", "1.0.0", &locked)?;
    let with_reason: Vec<_> = locked
        .into_iter()
        .map(|ProgramFundsLocked { program_id, amount, locked_at }| ProgramFundsLockedV1_1 {
            program_id,
            amount,
            locked_at,
            lock_reason: sometimes(locked_at),
            batch_id: sometimes(locked_at / 2),
        })
        .collect();
    output.forms(package, "ProgramFundsLocked", "1.1.0", &with_reason)?;
    let analysed: Vec<_> =
        with_reason.into_iter().map(|base| ProgramFundsLockedV2_1 { base, analytics: analytics() }).collect();
    output.forms(package, "ProgramFundsLocked", "2.1.0", &analysed)?;

    let paid = rows(|program_id, total_amount, timestamp| BatchPayout {
        program_id,
        recipient_count: u32::try_from(timestamp).unwrap_or(u32::MAX),
        total_amount,
        remaining_balance: total_amount / 3,
        timestamp,
    });
    output.forms(package, "BatchPayout", "1.0.0", &paid)?;
    let detailed: Vec<_> = paid
        .into_iter()
        .zip(0..)
        .map(|(old, number)| {
            let payout_details: Vec<_> = AMOUNTS
                .into_iter()
                .take(number)
                .zip([ACCOUNT, CONTRACT].into_iter().cycle())
                .map(|(amount, recipient)| PayoutDetail { recipient: recipient.to_string(), amount })
                .collect();
            BatchPayoutV2 {
                program_id: old.program_id,
                recipient_count: payout_details.len() as u32,
                total_amount: old.total_amount,
                remaining_balance: old.remaining_balance,
                timestamp: old.timestamp,
                batch_id: format!("batch-{number}"),
                payout_details,
            }
        })
        .collect();
    output.forms(package, "BatchPayout", "2.0.0", &detailed)?;
    let analysed: Vec<_> = detailed.into_iter().map(|base| BatchPayoutV2_1 { base, analytics: analytics() }).collect();
    output.forms(package, "BatchPayout", "2.1.0", &analysed)
}

fn main() -> io::Result<()> {
    let output = Output(env::args_os().nth(1).expect("usage: grainlify-writer <folder>").into());
    bounty(&output)?;
    program(&output)
}
