package gateway

import (
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/walrus-evm/walrus/blob"
	"github.com/walrus-evm/walrus/chain"
	"github.com/walrus-evm/walrus/client"
)

// encodingType names the code in answers.
const encodingType = "RS-GF256"

// answer is the JSON of a PUT: exactly one field is set.
type answer struct {
	NewlyCreated     *newlyCreated     `json:"newlyCreated,omitempty"`
	AlreadyCertified *alreadyCertified `json:"alreadyCertified,omitempty"`
}

type newlyCreated struct {
	BlobObject        blobObject `json:"blobObject"`
	ResourceOperation operation  `json:"resourceOperation"`
	// Cost is in base units of WAL.
	Cost chain.Amount `json:"cost"`
}

type blobObject struct {
	// ID is the object's number.
	ID              string  `json:"id"`
	RegisteredEpoch uint32  `json:"registeredEpoch"`
	BlobID          blob.ID `json:"blobId"`
	Size            int64   `json:"size"`
	EncodingType    string  `json:"encodingType"`
	CertifiedEpoch  uint32  `json:"certifiedEpoch"`
	Storage         storage `json:"storage"`
	Deletable       bool    `json:"deletable"`
}

type storage struct {
	StartEpoch uint32 `json:"startEpoch"`
	EndEpoch   uint32 `json:"endEpoch"`
	// StorageSize is the billed weight in bytes.
	StorageSize int64 `json:"storageSize"`
}

// operation says what was bought: exactly one field is set.
type operation struct {
	RegisterFromScratch *registerFromScratch `json:"registerFromScratch,omitempty"`
	ReuseRegistration   *reuse               `json:"reuseRegistration,omitempty"`
	ReuseAndExtend      *reuse               `json:"reuseAndExtend,omitempty"`
}

type registerFromScratch struct {
	EncodedLength int64  `json:"encodedLength"`
	EpochsAhead   uint32 `json:"epochsAhead"`
}

type reuse struct {
	EncodedLength  int64  `json:"encodedLength"`
	EpochsExtended uint32 `json:"epochsExtended,omitempty"`
}

type alreadyCertified struct {
	BlobID blob.ID `json:"blobId"`
	// Object is the number of the registration that keeps it.
	Object   string `json:"object"`
	EndEpoch uint32 `json:"endEpoch"`
}

func storeAnswer(r *client.StoreResult, epochs uint32) answer {
	object := strconv.FormatUint(r.Object.Number, 10)
	if r.Outcome == client.OutcomeAlready {
		return answer{AlreadyCertified: &alreadyCertified{BlobID: r.ID, Object: object, EndEpoch: r.Object.End}}
	}
	billed := r.Layout.BilledWeight()
	created := &newlyCreated{
		BlobObject: blobObject{
			ID: object, RegisteredEpoch: r.Object.Registered, BlobID: r.ID, Size: r.Object.Size, EncodingType: encodingType,
			CertifiedEpoch: r.Object.Certified,
			Storage:        storage{StartEpoch: r.Object.Registered, EndEpoch: r.Object.End, StorageSize: billed},
			Deletable:      r.Object.Deletable,
		},
		Cost: r.Cost,
	}
	switch {
	case r.Outcome == client.OutcomeStored:
		created.ResourceOperation.RegisterFromScratch = &registerFromScratch{EncodedLength: billed, EpochsAhead: epochs}
	case r.ExtendedBy > 0:
		created.ResourceOperation.ReuseAndExtend = &reuse{EncodedLength: billed, EpochsExtended: r.ExtendedBy}
	default:
		created.ResourceOperation.ReuseRegistration = &reuse{EncodedLength: billed}
	}
	return answer{NewlyCreated: created}
}

func writeJSON(w http.ResponseWriter, status int, value any) error {
	raw, err := json.Marshal(value)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Length", strconv.Itoa(len(raw)+1))
	w.WriteHeader(status)
	// The caller may have gone; there is nobody left to tell.
	_, _ = w.Write(append(raw, '\n'))
	return nil
}
