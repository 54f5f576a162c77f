"""Writes events of every version as ONEX writes them: `python3 write.py <folder>`.

Runs with pydantic 1 and 2, which write differently; files of the second say so in their names.
"""

import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import List
from uuid import UUID, uuid5

import pydantic

from events import (
    AlertMetadata,
    AnnounceMetadata,
    CodedFailureMetadata,
    CodedOperationErrorMetadata,
    Compression,
    DiscoveryMetadata,
    Encryption,
    FailureMetadata,
    IntegratedEvent,
    IntrospectionMetadata,
    LogLevel,
    LogMetadata,
    Metadata,
    OnexEvent,
    OperationErrorMetadata,
    OperationStartMetadata,
    OperationSuccessMetadata,
    ProfileMetadata,
    Protection,
    RegisterMetadata,
    Replay,
    ReplayedEvent,
    SampledEvent,
    Sampling,
    Signature,
    Span,
    StartMetadata,
    SuccessMetadata,
    TracedEvent,
    VersionedEvent,
)

NAMESPACE = UUID("3b6add0b-50e3-4e56-810f-833967137898")
SECOND = pydantic.VERSION.startswith("2.")


def dump(model, **options):
    return model.model_dump(**options) if SECOND else model.dict(**options)


def dump_json(model, **options):
    return model.model_dump_json(**options) if SECOND else model.json(ensure_ascii=False, **options)


def metadata_of(version):
    """Type and metadata of events, every type that the version has."""
    coded = version >= (1, 1)
    failure = CodedFailureMetadata if coded else FailureMetadata
    operation_error = CodedOperationErrorMetadata if coded else OperationErrorMetadata

    def code(text):
        return {"error_code": text} if coded else {}

    discovery = "TOOL_DISCOVERY" if version >= (2, 0) else "NODE_DISCOVERY"
    yield "NODE_START", StartMetadata()
    yield "NODE_START", StartMetadata(input_state={"file": "Übersicht.md", "n": 2**64 - 1, "deep": {"a": [None, True, 1.5]}})
    yield "NODE_SUCCESS", SuccessMetadata()
    yield "NODE_SUCCESS", SuccessMetadata(output_state={"状態": "完了 ✅"}, execution_time_ms=12.0)
    yield "NODE_SUCCESS", SuccessMetadata(output_state={}, execution_time_ms=0.1 + 0.2)
    yield "NODE_SUCCESS", SuccessMetadata(execution_time_ms=sys.float_info.max)
    yield "NODE_SUCCESS", SuccessMetadata(execution_time_ms=5e-324)
    yield "NODE_FAILURE", failure()
    yield "NODE_FAILURE", failure(
        error="missing: \"a\"\n\tb\\c \u2028 \x7f", error_type="FileNotFoundError", recoverable=True, **code("ONEX_STAMP_001")
    )
    yield "NODE_FAILURE", failure(error="Schema", error_type="ValidationError", recoverable=False, **code("ONEX_VALIDATE_002"))
    yield "NODE_REGISTER", RegisterMetadata(registry_id="registry-1")
    yield "NODE_REGISTER", RegisterMetadata(registry_id=uuid5(NAMESPACE, "registry"))
    yield "NODE_REGISTER", RegisterMetadata()
    yield "TELEMETRY_OPERATION_START", OperationStartMetadata(
        operation="stamp", function="omnibase.stamp", args_count=0, kwargs_keys=[]
    )
    yield "TELEMETRY_OPERATION_START", OperationStartMetadata(
        operation="stamp", function="omnibase.stamp", args_count=2**32 - 1, kwargs_keys=["path", "größe"]
    )
    yield "TELEMETRY_OPERATION_SUCCESS", OperationSuccessMetadata(
        operation="stamp", function="omnibase.stamp", execution_time_ms=0.0, result_type="NoneType", success=True
    )
    yield "TELEMETRY_OPERATION_ERROR", operation_error(
        operation="stamp",
        function="omnibase.stamp",
        execution_time_ms=3.25,
        error_type="OSError",
        error_message="kein Platz",
        success=False,
    )
    yield "TELEMETRY_OPERATION_ERROR", operation_error(
        operation="validate",
        function="omnibase.validate",
        execution_time_ms=1e22,
        error_type="ValidationError",
        error_message="",
        success=False,
        **code("ONEX_VALIDATE_002"),
    )
    for level in LogLevel:
        yield "STRUCTURED_LOG", LogMetadata(level=level, message=f"{level.value} 🚀")
    yield "INTROSPECTION_REQUEST", None
    yield "INTROSPECTION_REQUEST", Metadata()
    yield "INTROSPECTION_RESPONSE", IntrospectionMetadata(introspection={"node": "stamper", "version": [1, 0, 3]})
    yield "INTROSPECTION_RESPONSE", IntrospectionMetadata()
    yield f"{discovery}_REQUEST", None
    yield f"{discovery}_REQUEST", Metadata()
    yield f"{discovery}_RESPONSE", DiscoveryMetadata()
    yield f"{discovery}_RESPONSE", DiscoveryMetadata(tools=[{"name": "stamper"}, {"name": "検証", "tags": []}])
    if version >= (1, 1):
        yield "NODE_ANNOUNCE", AnnounceMetadata(status="online", execution_mode="memory")
        yield "NODE_ANNOUNCE", AnnounceMetadata(status="ephemeral", execution_mode="container", ttl=2**32 - 1)
    if version >= (1, 3):
        yield "PERFORMANCE_PROFILE", ProfileMetadata(operation="stamp", samples=[])
        yield "PERFORMANCE_PROFILE", ProfileMetadata(operation="stamp", samples=[1.0, 2.5, -0.0])
        yield "ALERT_RAISED", AlertMetadata(
            rule="three failures in a row",
            level=LogLevel.ERROR,
            matched=[uuid5(NAMESPACE, "a"), uuid5(NAMESPACE, "b")],
            actions=["page", "E-Mail"],
        )


def without_metadata(_version):
    """Types whose metadata is all optional, where a node gave none at all."""
    for event_type in ["NODE_START", "NODE_SUCCESS", "NODE_FAILURE", "NODE_REGISTER", "INTROSPECTION_RESPONSE"]:
        yield event_type, None


def times():
    """What `utcnow()` gives, with and without a fraction; limits; and times of writers that know their offset."""
    while True:
        yield datetime(2025, 5, 28, 12, 40, 26, 973345)
        yield datetime(2025, 5, 25)
        yield datetime(2025, 5, 25, 0, 0, 0, 120000)
        yield datetime(2025, 5, 25, 23, 59, 59, 1, tzinfo=timezone.utc)
        yield datetime(2025, 5, 25, 9, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
        yield datetime(1970, 1, 1)
        yield datetime.min
        yield datetime.max


def envelopes_of(model, version):
    """Fields beside the metadata, some of them set."""
    fields = {}
    yield dict(fields)
    fields["correlation_id"] = "req-ß-1"
    yield dict(fields)
    if version >= (1, 1):
        fields.update(parent_correlation_id="req-0", trace_id="4bf92f3577b34da6a3ce929d0e0e4736")
        yield dict(fields)
    if version >= (1, 2):
        fields["sampling"] = Sampling(rate=0.05, kept_of=20)
        yield dict(fields)
        yield {"sampling": Sampling(rate=1.0), "compression": Compression(algorithm="gzip", original_size=10241)}
        yield {"compression": Compression(algorithm="zstd", original_size=2**64 - 1)}
    if version >= (1, 3):
        fields["replay"] = Replay(
            replay_id=uuid5(NAMESPACE, "replay"),
            original_event_id=uuid5(NAMESPACE, "original"),
            replayed_at=datetime(2026, 2, 3, 4, 5, 6, 7),
        )
        yield dict(fields)
    if version >= (2, 0):
        yield {
            "span": Span(trace_id="4bf92f3577b34da6a3ce929d0e0e4736", span_id="00f067aa0ba902b7", trace_flags=1),
            "schema_url": "https://registry.example/schemas/onex/2.0.0",
            "protection": Protection(signature=Signature(provider="ed25519", key_id="k-1", value="AAECAw==")),
        }
        yield {
            "span": Span(
                trace_id="4bf92f3577b34da6a3ce929d0e0e4736",
                span_id="00f067aa0ba902b7",
                parent_span_id="53995c3f42cd8ad8",
                trace_flags=255,
            ),
            "protection": Protection(encryption=Encryption(provider="kms", key_id="Schlüssel", ciphertext="//79")),
        }


def events_of(model, version, types=metadata_of, **options):
    """Every type with the next of the envelopes."""
    clock = times()
    envelopes = list(envelopes_of(model, version))
    for index, (event_type, metadata) in enumerate(types(version)):
        number = uuid5(NAMESPACE, f"{version} {index}")
        yield model(
            event_id=number,
            timestamp=next(clock),
            node_id=number if index % 3 == 2 else "stamper_node",
            event_type=event_type,
            metadata=None if metadata is None else dump(metadata, **options),
            **envelopes[index % len(envelopes)],
        )


def unknown_of(model):
    """A patch and a minor that nobody knows yet, with fields and a code of theirs."""
    for index, schema_version in enumerate(["1.1.0", "1.1.7", "1.9.0"]):

        class Newer(model):
            region: str = "Zürich"
            quota: int = 2**64 - 1

        yield Newer(
            event_id=uuid5(NAMESPACE, f"unknown {index}"),
            timestamp=datetime(2025, 8, 1),
            node_id="stamper_node",
            event_type="NODE_FAILURE",
            schema_version=schema_version,
            metadata=dump(CodedFailureMetadata(error="x", error_code="ONEX_STAMP_999", attempts=[1, None], host={"os": "linux"})),
        )
        yield Newer(
            event_id=uuid5(NAMESPACE, f"unknown start {index}"),
            timestamp=datetime(2025, 8, 1),
            node_id="stamper_node",
            event_type="INTROSPECTION_REQUEST",
            schema_version=schema_version,
            metadata={"depth": 2},
        )


def main():
    folder = Path(sys.argv[1])
    suffix = "-pydantic2" if SECOND else ""

    def write(name, models, below=".", **options):
        path = folder / below / f"events-{name}{suffix}.ndjson"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"{dump_json(model, **options)}\n" for model in models), encoding="utf-8")

    for name, model, version in [
        ("unversioned", OnexEvent, (1, 0)),
        ("v1.0.0", VersionedEvent, (1, 0)),
        ("v1.1.0", TracedEvent, (1, 1)),
        ("v1.2.0", SampledEvent, (1, 2)),
        ("v1.3.0", ReplayedEvent, (1, 3)),
        ("v2.0.0", IntegratedEvent, (2, 0)),
    ]:
        write(name, events_of(model, version))
    for name, model, version in [("unversioned", OnexEvent, (1, 0)), ("v1.1.0", TracedEvent, (1, 1))]:
        write(f"{name}-exclude-none", events_of(model, version, exclude_none=True), exclude_none=True)
        write(f"{name}-no-metadata", events_of(model, version, without_metadata))
        write(f"{name}-no-metadata-exclude-none", events_of(model, version, without_metadata), exclude_none=True)
    write("v1.1.0-unknown", unknown_of(TracedEvent))

    class EventBatch(pydantic.BaseModel):
        events: List[SampledEvent]

    events = list(events_of(SampledEvent, (1, 2)))
    write("v1.2.0", [EventBatch(events=part) for part in ([], events[:1], events)], "batches")


main()
