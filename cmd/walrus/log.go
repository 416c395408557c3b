package main

import (
	"log/slog"

	"github.com/urfave/cli/v2"
)

// logFlags are on every daemon.
func logFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{
			Name: "log-level", Value: "info", EnvVars: []string{"WALRUS_LOG_LEVEL"},
			Usage: "least `LEVEL` that is logged to standard error: debug, info, warn or error",
		},
		&cli.StringFlag{
			Name: "log-format", Value: "text", EnvVars: []string{"WALRUS_LOG_FORMAT"},
			Usage: "`FORMAT` of the log: text or json",
		},
	}
}

// newLogger returns the log that the flags ask for.
func newLogger(c *cli.Context) (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(c.String("log-level"))); err != nil {
		return nil, usage(c, "--log-level: %q is none of debug, info, warn and error", c.String("log-level"))
	}
	options := &slog.HandlerOptions{Level: level}
	switch format := c.String("log-format"); format {
	case "text":
		return slog.New(slog.NewTextHandler(c.App.ErrWriter, options)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(c.App.ErrWriter, options)), nil
	default:
		return nil, usage(c, "--log-format: %q is neither text nor json", format)
	}
}
