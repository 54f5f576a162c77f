// The events as typia's users would describe them; `run.js` has typia print guards of them.
import typia, { type tags } from "typia";

type Uint32 = number & tags.Type<"uint32">;
type Address = string & tags.Pattern<"^[GC][A-Z2-7]{55}$">;

interface FundsLocked {
  type: "FundsLocked";
  contract_id?: string;
  ledger?: Uint32;
  payload: {
    bounty_id: string;
    amount: bigint;
    depositor: Address;
    deadline: bigint & tags.Type<"uint64">;
    timestamp: bigint & tags.Type<"uint64">;
    metadata?: string | null;
    correlation_id: string;
    version?: Uint32;
    analytics?: Record<string, unknown> | null;
  };
}

interface AiResponseReceived {
  type: "AI.RESPONSE.RECEIVED";
  eventId: string & tags.Format<"uuid">;
  timestamp: string & tags.Format<"date-time">;
  actorType: "user" | "system" | "ai" | "service" | { unknown: string | number };
  actorId: string;
  correlationId: string;
  stepId?: string;
  causationId?: string;
  metadata: { source: string; tammaVersion: string; environment: string; tags: Record<string, string> };
  payload: {
    provider: string;
    model: string;
    text?: string & tags.MaxLength<100000>;
    inputTokens?: Uint32;
    outputTokens?: Uint32;
    duration: bigint;
  };
}

interface BatchPayout {
  type: "BatchPayout";
  contract_id?: string;
  ledger?: Uint32;
  payload: {
    program_id: string;
    recipient_count: Uint32;
    total_amount: bigint;
    remaining_balance: bigint;
    timestamp: bigint & tags.Type<"uint64">;
    batch_id: string;
    payout_details: { recipient: Address; amount: bigint }[];
    version?: Uint32;
  };
}

export const isFundsLocked = typia.createIs<FundsLocked>();
export const isAiResponseReceived = typia.createIs<AiResponseReceived>();
export const isBatchPayout = typia.createIs<BatchPayout>();
