package contracts_test

import (
	"encoding/json"
	"testing"

	"github.com/walrus-evm/walrus/contracts"
)

func TestPresetsAreEmbedded(t *testing.T) {
	var presets map[string]map[string]any
	if err := json.Unmarshal(contracts.Presets, &presets); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"local", "mainnet"} {
		if len(presets[name]) == 0 {
			t.Errorf("preset %q is missing", name)
		}
	}
}
