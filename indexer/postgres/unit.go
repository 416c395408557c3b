package postgres

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"github.com/jackc/pgx/v5"
)

// Unit is a unit of work: the rows that a transaction has read and is changing. Each row is read once, changed in
// memory by any number of events, and written once for all of them. It is not safe for concurrent use.
type Unit struct {
	tx   pgx.Tx
	rows map[*relation]map[string]*entry
}

// entry is a row in memory. stored is its JSON as the database has it, nil when it has none.
type entry struct {
	key    json.RawMessage
	row    any
	stored []byte
}

func newUnit(tx pgx.Tx) *Unit {
	return &Unit{tx: tx, rows: make(map[*relation]map[string]*entry)}
}

// Find returns the row with the key fields of key, or nil when there is none. The caller may change what it returns,
// but not its key; the change is written when the block is.
func Find[R any](ctx context.Context, u *Unit, key R) (*R, error) {
	e, err := lookup(ctx, u, key)
	if err != nil || e.row == nil {
		return nil, err
	}
	return e.row.(*R), nil
}

// Get is [Find] for rows that begin with a default: where there is no row, key becomes it.
func Get[R any](ctx context.Context, u *Unit, key R) (*R, error) {
	e, err := lookup(ctx, u, key)
	if err != nil {
		return nil, err
	}
	if e.row == nil {
		e.row = &key
	}
	return e.row.(*R), nil
}

// Prefetch reads the rows of all keys in one query, which saves a round trip for each.
func Prefetch[R any](ctx context.Context, u *Unit, keys []R) error {
	r := relationOfType[reflect.TypeFor[R]()]
	missing := make(map[string]*entry)
	for _, key := range keys {
		text, err := r.keyOf(key)
		if err != nil {
			return err
		}
		if _, known := u.rows[r][string(text)]; !known {
			missing[string(text)] = &entry{key: text}
		}
	}
	return fetch[R](ctx, u, r, missing)
}

func lookup[R any](ctx context.Context, u *Unit, key R) (*entry, error) {
	r := relationOfType[reflect.TypeFor[R]()]
	text, err := r.keyOf(key)
	if err != nil {
		return nil, err
	}
	if e, known := u.rows[r][string(text)]; known {
		return e, nil
	}
	missing := map[string]*entry{string(text): {key: text}}
	if err := fetch[R](ctx, u, r, missing); err != nil {
		return nil, err
	}
	return u.rows[r][string(text)], nil
}

// fetch reads the rows of the missing entries and adds all of them to the unit, also those without a row.
func fetch[R any](ctx context.Context, u *Unit, r *relation, missing map[string]*entry) error {
	if len(missing) == 0 {
		return nil
	}
	keys := make([]json.RawMessage, 0, len(missing))
	for _, e := range missing {
		keys = append(keys, e.key)
	}
	list, err := json.Marshal(keys)
	if err != nil {
		return err
	}
	rows, err := u.tx.Query(ctx, r.load, list)
	if err != nil {
		return fmt.Errorf("read %s: %w", r.name, err)
	}
	texts, err := pgx.CollectRows(rows, pgx.RowTo[[]byte])
	if err != nil {
		return fmt.Errorf("read %s: %w", r.name, err)
	}
	for _, text := range texts {
		row := new(R)
		if err := json.Unmarshal(text, row); err != nil {
			return fmt.Errorf("read %s: %w", r.name, err)
		}
		key, err := r.keyOf(*row)
		if err != nil {
			return err
		}
		e, asked := missing[string(key)]
		if !asked {
			return fmt.Errorf("read %s: %w: got the row of another key, %s", r.name, ErrValue, key)
		}
		if e.stored, err = json.Marshal(row); err != nil {
			return err
		}
		e.row = row
	}
	if u.rows[r] == nil {
		u.rows[r] = make(map[string]*entry, len(missing))
	}
	maps.Copy(u.rows[r], missing)
	return nil
}

// flush writes the rows that changed since the unit read or wrote them. With block not 0 it journals what they were.
func (u *Unit) flush(ctx context.Context, block uint64) error {
	batch := new(pgx.Batch)
	for _, r := range relations {
		changed, err := changes(u.rows[r])
		if err != nil {
			return fmt.Errorf("write %s: %w", r.name, err)
		}
		if len(changed.rows) == 0 {
			continue
		}
		if block != 0 {
			batch.Queue(journalRows, pgx.NamedArgs{
				"block": block, "relation": r.name, "keys": changed.keys, "previous": changed.previous,
			})
		}
		batch.Queue(r.upsert, changed.rows)
	}
	if batch.Len() == 0 {
		return nil
	}
	if err := u.tx.SendBatch(ctx, batch).Close(); err != nil {
		return fmt.Errorf("write rows: %w", err)
	}
	return nil
}

const journalRows = `
INSERT INTO journal (block, relation, key, previous)
SELECT @block, @relation, key, NULLIF(previous, 'null')
FROM ROWS FROM (jsonb_array_elements(@keys), jsonb_array_elements(@previous)) AS changed (key, previous)`

// changed lists rows to write as three JSON arrays of equal length.
type changed struct{ keys, previous, rows []byte }

// changes collects the changed rows and marks them as stored: should the transaction fail, the unit fails with it.
func changes(entries map[string]*entry) (changed, error) {
	var keys, previous, rows []json.RawMessage
	for _, e := range entries {
		if e.row == nil {
			continue
		}
		text, err := json.Marshal(e.row)
		if err != nil {
			return changed{}, err
		}
		if bytes.Equal(text, e.stored) {
			continue
		}
		was := json.RawMessage("null")
		if e.stored != nil {
			was = e.stored
		}
		keys, previous, rows = append(keys, e.key), append(previous, was), append(rows, text)
		e.stored = text
	}
	if len(rows) == 0 {
		return changed{}, nil
	}
	var c changed
	for _, list := range []struct {
		into *[]byte
		from []json.RawMessage
	}{{&c.keys, keys}, {&c.previous, previous}, {&c.rows, rows}} {
		text, err := json.Marshal(list.from)
		if err != nil {
			return changed{}, err
		}
		*list.into = text
	}
	return c, nil
}

// keyOf returns the key columns of a row as a JSON object, in the order of the row's fields.
func (r *relation) keyOf(row any) (json.RawMessage, error) {
	value := reflect.ValueOf(row)
	text := []byte{'{'}
	for i, column := range r.columns {
		if !slices.Contains(r.key, column) {
			continue
		}
		field, err := json.Marshal(value.Field(i).Interface())
		if err != nil {
			return nil, fmt.Errorf("key of %s: %w", r.name, err)
		}
		if len(text) > 1 {
			text = append(text, ',')
		}
		text = append(append(append(text, '"'), column...), '"', ':')
		text = append(text, field...)
	}
	return append(text, '}'), nil
}
