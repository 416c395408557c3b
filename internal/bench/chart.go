package bench

import (
	"fmt"
	"html"
	"io"
	"strings"
)

// The chart's measures, in pixels.
const (
	chartWidth = 760
	labelWidth = 190
	valueWidth = 130
	barHeight  = 16
	rowHeight  = 22
	titleSpace = 40
	margin     = 16
)

// WriteChart writes the contests as bars, in SVG that is readable on light and
// dark pages.
func (r Report) WriteChart(w io.Writer) error {
	var body strings.Builder
	y := margin
	for _, c := range r.Contests {
		y = c.draw(&body, y)
	}
	y += rowHeight
	fmt.Fprintf(&body, "<text x=\"%d\" y=\"%d\" class=\"small\">%s, %s; fastest samples of contestants that take turns</text>\n",
		margin, y, html.EscapeString(r.Processor), html.EscapeString(r.Go))
	_, err := fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" role="img" aria-label="Measurements by walrus bench">
<style>
text { font: 13px system-ui, sans-serif; fill: #57606a }
.title { font-weight: 600; font-size: 14px; fill: #1f2328 }
.small { font-size: 11px }
.own { fill: #0b7285 }
.other { fill: #adb5bd }
@media (prefers-color-scheme: dark) { text { fill: #9198a1 } .title { fill: #f0f6fc } .own { fill: #3bc9db } .other { fill: #495057 } }
</style>
%s</svg>
`, chartWidth, y+margin, chartWidth, body.String())
	return err
}

// draw writes the contest's bars from y down and returns where they end.
func (c Contest) draw(b *strings.Builder, y int) int {
	better := "less is better"
	if c.Higher {
		better = "more is better"
	}
	y += titleSpace - rowHeight
	fmt.Fprintf(b, "<text x=\"%d\" y=\"%d\" class=\"title\">%s, %s a core <tspan class=\"small\">(%s)</tspan></text>\n",
		margin, y, html.EscapeString(c.Name), html.EscapeString(c.Unit), better)
	y += rowHeight - barHeight
	longest := 0.0
	for _, r := range c.Result {
		longest = max(longest, r.Value)
	}
	const space = chartWidth - labelWidth - valueWidth - 2*margin
	for _, r := range c.Result {
		class := "other"
		if strings.HasPrefix(r.Name, "walrus") {
			class = "own"
		}
		width := max(1, r.Value/longest*space)
		baseline := y + barHeight - 3
		fmt.Fprintf(b, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>", margin+labelWidth-8, baseline, html.EscapeString(r.Name))
		fmt.Fprintf(b, "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\" class=\"%s\"/>", margin+labelWidth, y, width, barHeight, class)
		fmt.Fprintf(b, "<text x=\"%.1f\" y=\"%d\">%.3g</text>\n", margin+labelWidth+width+6, baseline, r.Value)
		y += rowHeight
	}
	return y + rowHeight/2
}
