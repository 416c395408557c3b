package economy

// Phase is a part of an epoch. ("Time".)
type Phase uint8

// The phases in their order.
const (
	Open Phase = iota
	Closed
	Selected
	Settling
)

// mid is the second from which queues and candidates are frozen. ("Time".)
func (m *Model) mid() uint64 { return m.startTime + m.p.EpochSeconds/2 }

// Phase returns the part of the running epoch that the current block is in. ("Time": by timestamp, not by the
// keeper's call.)
func (m *Model) Phase() Phase {
	switch {
	case m.settling:
		return Settling
	case m.selected:
		return Selected
	case m.now >= m.mid():
		return Closed
	default:
		return Open
	}
}

// Activation returns the first epoch that a deposit of this moment backs. ("Time".)
func (m *Model) Activation() Epoch { return m.Exit() + 1 }

// Exit returns the epoch at whose end a withdrawal of this moment leaves. ("Time".)
func (m *Model) Exit() Epoch {
	if m.Phase() == Open {
		return m.epoch
	}
	return m.epoch + 1
}

// candidatesFrozen reports whether candidates cannot change. ("Time".)
func (m *Model) candidatesFrozen() bool {
	phase := m.Phase()
	return phase == Closed || phase == Settling
}
