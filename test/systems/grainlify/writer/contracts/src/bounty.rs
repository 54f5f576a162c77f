//! The events of the bounty escrow: a struct for every version, as the contract has them side by side.

use crate::Analytics;
use serde::Serialize;

#[derive(Clone, Serialize)]
pub struct FundsLocked {
    pub bounty_id: String,
    pub amount: i128,
    pub depositor: String,
    pub deadline: u64,
    pub timestamp: u64,
}

#[derive(Clone, Serialize)]
#[allow(non_camel_case_types)]
pub struct FundsLockedV1_1 {
    pub bounty_id: String,
    pub amount: i128,
    pub depositor: String,
    pub deadline: u64,
    pub timestamp: u64,
    pub metadata: Option<String>,
}

#[derive(Clone, Serialize)]
pub struct FundsLockedV2 {
    pub bounty_id: String,
    pub amount: i128,
    pub depositor: String,
    pub deadline: u64,
    pub timestamp: u64,
    pub metadata: Option<String>,
    pub correlation_id: String,
}

/// 2.0.0 as it was planned first, with an id that may be missing.
#[derive(Clone, Serialize)]
pub struct FundsLockedV2Planned {
    pub bounty_id: String,
    pub amount: i128,
    pub depositor: String,
    pub deadline: u64,
    pub timestamp: u64,
    pub metadata: Option<String>,
    pub correlation_id: Option<String>,
}

#[derive(Clone, Serialize)]
#[allow(non_camel_case_types)]
pub struct FundsLockedV2_1 {
    #[serde(flatten)]
    pub base: FundsLockedV2,
    pub analytics: Analytics,
}

#[derive(Clone, Serialize)]
pub struct FundsReleased {
    pub bounty_id: String,
    pub amount: i128,
    pub recipient: String,
    pub timestamp: u64,
}

#[derive(Clone, Serialize)]
#[allow(non_camel_case_types)]
pub struct FundsReleasedV1_1 {
    pub bounty_id: String,
    pub amount: i128,
    pub recipient: String,
    pub timestamp: u64,
    pub release_reason: Option<String>,
}

#[derive(Clone, Serialize)]
#[allow(non_camel_case_types)]
pub struct FundsReleasedV2_1 {
    #[serde(flatten)]
    pub base: FundsReleasedV1_1,
    pub analytics: Analytics,
}

#[derive(Clone, Serialize)]
pub struct FundsRefunded {
    pub bounty_id: String,
    pub amount: i128,
    pub refund_to: String,
    pub timestamp: u64,
    pub refund_mode: String,
    pub remaining_amount: i128,
}

#[derive(Clone, Serialize)]
pub struct FundsRefundedV2 {
    pub bounty_id: String,
    pub amount: i128,
    pub refund_to: String,
    pub timestamp: u64,
    pub refund_mode: String,
    pub remaining_amount: i128,
    pub refund_reason: String,
    pub refund_tx_hash: String,
}

#[derive(Clone, Serialize)]
#[allow(non_camel_case_types)]
pub struct FundsRefundedV2_1 {
    #[serde(flatten)]
    pub base: FundsRefundedV2,
    pub analytics: Analytics,
}
