"""ONEX's envelope in each version of the schema, and the metadata of each event type, as pydantic models."""

from datetime import datetime
from enum import Enum
from typing import Any, Dict, List, Optional, Union
from uuid import UUID

from pydantic import BaseModel, Field


class OnexEvent(BaseModel):
    """The original: it does not say its version."""

    event_id: UUID
    timestamp: datetime
    node_id: Union[str, UUID]
    event_type: str
    correlation_id: Optional[str] = Field(default=None)
    metadata: Optional[Dict[str, Any]] = Field(default=None)


class VersionedEvent(OnexEvent):
    """The original, once it says its version."""

    schema_version: str = Field(default="1.0.0", description="Event schema version")


class TracedEvent(VersionedEvent):
    """Phase 1."""

    schema_version: str = "1.1.0"
    parent_correlation_id: Optional[str] = None
    trace_id: Optional[str] = Field(default=None, description="Distributed trace ID")


class Sampling(BaseModel):
    rate: float
    kept_of: Optional[int] = None


class Compression(BaseModel):
    algorithm: str
    original_size: int


class SampledEvent(TracedEvent):
    """Phase 2."""

    schema_version: str = "1.2.0"
    sampling: Optional[Sampling] = None
    compression: Optional[Compression] = None


class Replay(BaseModel):
    replay_id: UUID
    original_event_id: UUID
    replayed_at: datetime


class ReplayedEvent(SampledEvent):
    """Phase 3."""

    schema_version: str = "1.3.0"
    replay: Optional[Replay] = None


class Span(BaseModel):
    trace_id: str
    span_id: str
    parent_span_id: Optional[str] = None
    trace_flags: int = 0


class Encryption(BaseModel):
    provider: str
    key_id: str
    ciphertext: str  # base64


class Signature(BaseModel):
    provider: str
    key_id: str
    value: str  # base64


class Protection(BaseModel):
    encryption: Optional[Encryption] = None
    signature: Optional[Signature] = None


class IntegratedEvent(ReplayedEvent):
    """Phase 4."""

    schema_version: str = "2.0.0"
    span: Optional[Span] = None
    schema_url: Optional[str] = None
    protection: Optional[Protection] = None


class LogLevel(str, Enum):
    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Metadata(BaseModel):
    """Nodes may say more than their event type has fields for."""

    class Config:
        extra = "allow"


class StartMetadata(Metadata):
    input_state: Optional[Dict[str, Any]] = None


class SuccessMetadata(Metadata):
    output_state: Optional[Dict[str, Any]] = None
    execution_time_ms: Optional[float] = None


class FailureMetadata(Metadata):
    error: Optional[str] = None
    error_type: Optional[str] = None
    recoverable: Optional[bool] = None


class CodedFailureMetadata(FailureMetadata):
    error_code: Optional[str] = None


class RegisterMetadata(Metadata):
    registry_id: Optional[Union[str, UUID]] = None


class OperationStartMetadata(Metadata):
    operation: str
    function: str
    args_count: int
    kwargs_keys: List[str]


class OperationSuccessMetadata(Metadata):
    operation: str
    function: str
    execution_time_ms: float
    result_type: str
    success: bool


class OperationErrorMetadata(Metadata):
    operation: str
    function: str
    execution_time_ms: float
    error_type: str
    error_message: str
    success: bool


class CodedOperationErrorMetadata(OperationErrorMetadata):
    error_code: Optional[str] = None


class LogMetadata(Metadata):
    level: LogLevel
    message: str


class IntrospectionMetadata(Metadata):
    introspection: Optional[Dict[str, Any]] = None


class DiscoveryMetadata(Metadata):
    tools: List[Dict[str, Any]] = []


class AnnounceMetadata(Metadata):
    status: str
    execution_mode: str
    ttl: Optional[int] = None


class ProfileMetadata(Metadata):
    operation: str
    samples: List[float]


class AlertMetadata(Metadata):
    rule: str
    level: LogLevel
    matched: List[UUID]
    actions: List[str]
