//! The events of the program escrow.

use crate::Analytics;
use serde::Serialize;

#[derive(Clone, Serialize)]
pub struct ProgramFundsLocked {
    pub program_id: String,
    pub amount: i128,
    pub locked_at: u64,
}

#[derive(Clone, Serialize)]
#[allow(non_camel_case_types)]
pub struct ProgramFundsLockedV1_1 {
    pub program_id: String,
    pub amount: i128,
    pub locked_at: u64,
    pub lock_reason: Option<String>,
    pub batch_id: Option<String>,
}

#[derive(Clone, Serialize)]
#[allow(non_camel_case_types)]
pub struct ProgramFundsLockedV2_1 {
    #[serde(flatten)]
    pub base: ProgramFundsLockedV1_1,
    pub analytics: Analytics,
}

#[derive(Clone, Serialize)]
pub struct BatchPayout {
    pub program_id: String,
    pub recipient_count: u32,
    pub total_amount: i128,
    pub remaining_balance: i128,
    pub timestamp: u64,
}

#[derive(Clone, Serialize)]
pub struct BatchPayoutV2 {
    pub program_id: String,
    pub recipient_count: u32,
    pub total_amount: i128,
    pub remaining_balance: i128,
    pub timestamp: u64,
    pub batch_id: String,
    pub payout_details: Vec<PayoutDetail>,
}

#[derive(Clone, Serialize)]
#[allow(non_camel_case_types)]
pub struct BatchPayoutV2_1 {
    #[serde(flatten)]
    pub base: BatchPayoutV2,
    pub analytics: Analytics,
}

#[derive(Clone, Serialize)]
pub struct PayoutDetail {
    pub recipient: String,
    pub amount: i128,
}
