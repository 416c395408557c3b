package postgres

import "slices"

// Columns returns the columns that the row types name, by table.
func Columns() map[string][]string {
	columns := make(map[string][]string)
	for _, r := range relations {
		columns[r.name] = slices.Clone(r.columns)
	}
	return columns
}
