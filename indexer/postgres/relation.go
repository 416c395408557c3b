package postgres

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// relation is a mirrored table: its row type, its key and the statements that every such table has in the same form.
// Rows travel as JSON, which PostgreSQL turns into records of the table by itself, so that a new table needs a
// struct and a line in [relations] and no SQL.
type relation struct {
	name    string
	key     []string
	columns []string

	load   string // rows of the keys in $1
	upsert string // writes the rows in $1
	revert string // restores the rows as they were after block $1
	remove string // deletes the rows that did not exist after block $1
}

var relationOfType = make(map[reflect.Type]*relation)

func relationOf[R any](name string, key ...string) *relation {
	r := &relation{name: name, key: key}
	row := reflect.TypeFor[R]()
	for field := range row.Fields() {
		r.columns = append(r.columns, field.Tag.Get("json"))
	}
	r.prepare()
	relationOfType[row] = r
	return r
}

func (r *relation) prepare() {
	keys := strings.Join(r.key, ", ")
	var assignments []string
	for _, column := range r.columns {
		if !slices.Contains(r.key, column) {
			assignments = append(assignments, fmt.Sprintf("%s = EXCLUDED.%[1]s", column))
		}
	}
	conflict := fmt.Sprintf("ON CONFLICT (%s) DO UPDATE SET %s", keys, strings.Join(assignments, ", "))
	onKey := "(t." + strings.Join(r.key, ", t.") + ") = (k." + strings.Join(r.key, ", k.") + ")"

	r.load = fmt.Sprintf(`
SELECT to_jsonb(t)
FROM %[1]s t JOIN jsonb_populate_recordset(NULL::%[1]s, $1) k ON %[2]s`, r.name, onKey)

	r.upsert = fmt.Sprintf(`
INSERT INTO %[1]s SELECT * FROM jsonb_populate_recordset(NULL::%[1]s, $1) %[2]s`, r.name, conflict)

	// The oldest entry above the block is the state at the block: later entries saw rows that are undone as well.
	const undone = `
WITH undone AS (
	SELECT DISTINCT ON (key) key, previous FROM journal WHERE relation = '%s' AND block > $1 ORDER BY key, block
)`
	r.revert = fmt.Sprintf(undone, r.name) + fmt.Sprintf(`
INSERT INTO %[1]s
SELECT p.* FROM undone, jsonb_populate_record(NULL::%[1]s, undone.previous) p WHERE undone.previous IS NOT NULL %[2]s`, r.name, conflict)

	r.remove = fmt.Sprintf(undone, r.name) + fmt.Sprintf(`
DELETE FROM %[1]s t USING undone, jsonb_populate_record(NULL::%[1]s, undone.key) k WHERE undone.previous IS NULL AND %[2]s`, r.name, onKey)
}
