package main

import (
	"encoding/json"
	"math/big"
)

// ContractEvent is what the indexer keeps of an event. Its name is the topic it came under, and is kept beside it.
type ContractEvent struct {
	Version    int             `json:"version,omitempty"`
	ContractID string          `json:"contract_id,omitempty"`
	Ledger     uint32          `json:"ledger,omitempty"`
	Data       json.RawMessage `json:"data"`
}

// FundsLocked is read and written in every version. A pointer is null where there is nothing.
type FundsLocked struct {
	BountyID      string   `json:"bounty_id"`
	Amount        *big.Int `json:"amount"`
	Depositor     string   `json:"depositor"`
	Deadline      uint64   `json:"deadline"`
	Timestamp     uint64   `json:"timestamp"`
	Metadata      *string  `json:"metadata"`
	CorrelationID *string  `json:"correlation_id"`
}

// FundsReleased leaves out what is not there.
type FundsReleased struct {
	BountyID      string   `json:"bounty_id"`
	Amount        *big.Int `json:"amount"`
	Recipient     string   `json:"recipient"`
	Timestamp     uint64   `json:"timestamp"`
	ReleaseReason *string  `json:"release_reason,omitempty"`
}

type FundsRefunded struct {
	BountyID        string   `json:"bounty_id"`
	Amount          *big.Int `json:"amount"`
	RefundTo        string   `json:"refund_to"`
	Timestamp       uint64   `json:"timestamp"`
	RefundMode      string   `json:"refund_mode"`
	RemainingAmount *big.Int `json:"remaining_amount"`
	RefundReason    string   `json:"refund_reason"`
	RefundTxHash    string   `json:"refund_tx_hash"`
}

type ProgramFundsLocked struct {
	ProgramID  string   `json:"program_id"`
	Amount     *big.Int `json:"amount"`
	LockedAt   uint64   `json:"locked_at"`
	LockReason *string  `json:"lock_reason"`
	BatchID    *string  `json:"batch_id"`
}

type BatchPayout struct {
	ProgramID        string         `json:"program_id"`
	RecipientCount   uint32         `json:"recipient_count"`
	TotalAmount      *big.Int       `json:"total_amount"`
	RemainingBalance *big.Int       `json:"remaining_balance"`
	Timestamp        uint64         `json:"timestamp"`
	BatchID          string         `json:"batch_id"`
	PayoutDetails    []PayoutDetail `json:"payout_details"`
}

type PayoutDetail struct {
	Recipient string   `json:"recipient"`
	Amount    *big.Int `json:"amount"`
}
