package main

import (
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/urfave/cli/v2"

	"github.com/walrus-evm/walrus/client"
)

// stageTexts say what people see a stage as; stages without a text pass too quickly to be shown.
var stageTexts = map[client.Stage]string{
	client.StageSpool:    "reading",
	client.StageEncode:   "encoding",
	client.StageRegister: "buying storage",
	client.StageAnnounce: "waiting for nodes",
	client.StageUpload:   "sending",
	client.StageCheck:    "checking",
	client.StageConfirm:  "collecting confirmations",
	client.StageCertify:  "certifying",
	client.StageRead:     "reading",
}

// countsBytes reports whether a stage counts bytes; the others count shards or steps.
func countsBytes(stage client.Stage) bool {
	switch stage {
	case client.StageSpool, client.StageEncode, client.StageUpload, client.StageCheck, client.StageRead:
		return true
	default:
		return false
	}
}

// newProgress returns a bar on standard error, and the function that wipes it. Without a terminal, or with --json,
// nothing is drawn.
func newProgress(c *cli.Context) (client.Progress, func()) {
	if !onTerminal(c) {
		return nil, func() {}
	}
	var bar *progressbar.ProgressBar
	var shown client.Stage
	wipe := func() {
		if bar != nil {
			_ = bar.Clear() // a bar that cannot be wiped is no reason to stop
		}
	}
	return func(stage client.Stage, done, total int64) {
		if stage != shown || bar == nil || bar.GetMax64() != total {
			wipe()
			shown = stage
			bar = progressbar.NewOptions64(total,
				progressbar.OptionSetWriter(os.Stderr),
				progressbar.OptionSetDescription(stageTexts[stage]),
				progressbar.OptionShowBytes(countsBytes(stage)),
				progressbar.OptionShowCount(),
				progressbar.OptionSetWidth(30),
				progressbar.OptionThrottle(100*time.Millisecond),
				progressbar.OptionClearOnFinish(),
			)
		}
		_ = bar.Set64(done)
	}, wipe
}
