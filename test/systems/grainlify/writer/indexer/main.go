// Command indexer reads what the contracts wrote and writes it again as an indexer in Go does: indexer <folder>.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
)

// read gives the events of a file that the contracts wrote.
func read(folder, name string) []ContractEvent {
	text, err := os.ReadFile(filepath.Join(folder, name+".ndjson"))
	if err != nil {
		log.Fatal(err)
	}
	var events []ContractEvent
	for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
		var event ContractEvent
		if err := json.Unmarshal([]byte(line), &event); err != nil {
			log.Fatalf("%s: %v", name, err)
		}
		events = append(events, event)
	}
	return events
}

func write(folder, name string, events []ContractEvent) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	for _, event := range events {
		if err := encoder.Encode(event); err != nil {
			log.Fatalf("%s: %v", name, err)
		}
	}
	if err := os.WriteFile(filepath.Join(folder, name+".ndjson"), text.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}

// through sends the data of events through a value of Go.
func through[T any](events []ContractEvent) []ContractEvent {
	var written []ContractEvent
	for _, event := range events {
		var data T
		if err := json.Unmarshal(event.Data, &data); err != nil {
			log.Fatal(err)
		}
		event.Data = mustMarshal(data)
		written = append(written, event)
	}
	return written
}

func mustMarshal(value any) json.RawMessage {
	data, err := json.Marshal(value)
	if err != nil {
		log.Fatal(err)
	}
	return data
}

// kept are the fields that a migration copies.
var kept = map[string][]string{
	"FundsLocked":   {"bounty_id", "amount", "depositor", "deadline", "timestamp"},
	"FundsRefunded": {"bounty_id", "amount", "refund_to", "timestamp", "refund_mode", "remaining_amount"},
}

// migrate makes the second version of events of the first, over maps. Where exact is false, numbers turn into floats on the way.
func migrate(name string, events []ContractEvent, exact bool) []ContractEvent {
	var migrated []ContractEvent
	for _, event := range events {
		decoder := json.NewDecoder(bytes.NewReader(event.Data))
		if exact {
			decoder.UseNumber()
		}
		var old map[string]any
		if err := decoder.Decode(&old); err != nil {
			log.Fatal(err)
		}
		data := map[string]any{}
		for _, field := range kept[name] {
			data[field] = old[field]
		}
		data["refund_reason"] = "Migrated from v1"
		data["refund_tx_hash"] = "unknown"
		migrated = append(migrated, ContractEvent{Version: 2, Data: mustMarshal(data)})
	}
	return migrated
}

// small are events whose numbers a float holds, and Go writes without an exponent.
func small(name string) []ContractEvent {
	var events []ContractEvent
	for _, amount := range []string{"0", "1000", "-5", "9007199254740992", "100000000000000000000"} {
		account := "GAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPSAAAA"
		rest := `"depositor":"` + account + `","deadline":9007199254740992`
		if name == "FundsRefunded" {
			rest = `"refund_to":"` + account + `","refund_mode":"expired","remaining_amount":` + amount
		}
		data := fmt.Sprintf(`{"bounty_id":"<b-%s>","amount":%s,%s,"timestamp":1736942400}`, amount, amount, rest)
		events = append(events, ContractEvent{Version: 1, Data: json.RawMessage(data)})
	}
	return events
}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: indexer <folder>")
	}
	folder := os.Args[1]
	again := func(name string, change func([]ContractEvent) []ContractEvent) {
		write(folder, name+"-go", change(read(folder, name)))
	}
	again("bounty_escrow-v2.0.0-FundsLocked-planned", through[FundsLocked])
	again("bounty_escrow-v2.0.0-FundsLocked-found", through[FundsLocked])
	again("bounty_escrow-v2.0.0-FundsLocked-unmarked", through[FundsLocked])
	again("bounty_escrow-v1.0.0-FundsReleased", through[FundsReleased])
	again("bounty_escrow-v1.1.0-FundsReleased", through[FundsReleased])
	again("bounty_escrow-v2.0.0-FundsRefunded", through[FundsRefunded])
	again("program_escrow-v1.1.0-ProgramFundsLocked", through[ProgramFundsLocked])
	again("program_escrow-v2.0.0-BatchPayout", through[BatchPayout])

	// A lock of the first version in the structs of today: what it lacks is null.
	write(folder, "bounty_escrow-v2.0.0-FundsLocked-nulls-go", through[FundsLocked](raise(read(folder, "bounty_escrow-v1.0.0-FundsLocked"))))
	// A batch with nobody in it has no slice, so its list is null.
	write(folder, "program_escrow-v2.0.0-BatchPayout-nulls-go", through[BatchPayout](raise(read(folder, "program_escrow-v1.0.0-BatchPayout"))))

	// What a migration adds to every event is unknown to a lock.
	for name, note := range map[string]string{"FundsLocked": "unknown-migrated", "FundsRefunded": "migrated"} {
		old := read(folder, "bounty_escrow-v1.0.0-"+name)
		prefix := "bounty_escrow-v2.0.0-" + name + "-" + note
		write(folder, prefix+"-go", migrate(name, old, true))
		write(folder, prefix+"-floats-go", migrate(name, small(name), false))
	}
}

// raise says of events that they are of the second version.
func raise(events []ContractEvent) []ContractEvent {
	for index := range events {
		events[index].Version = 2
	}
	return events
}
