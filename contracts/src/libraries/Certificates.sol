// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IBlobRegistry} from "../interfaces/IBlobRegistry.sol";
import {IStaking} from "../interfaces/IStaking.sol";
import {ShardSet} from "../types/ShardSet.sol";
import {Confirmations} from "./Confirmations.sol";
import {Geometry} from "./Geometry.sol";
import {Hashes} from "./Hashes.sol";
import {Market} from "./Market.sol";

/// @title Certificates
/// @notice Turns a registration into the network's promise. docs/protocol.md, "Freeze rule", "Signing".
library Certificates {
    function certify(
        Market storage market,
        IStaking staking,
        uint64 object,
        bytes32 commitmentRoot,
        BLS.G2Point calldata signature,
        uint256 signers
    ) public {
        IBlobRegistry.BlobObject storage blob = market.known(object);
        (uint32 epoch, bytes32 tag) = staking.epochTag();
        require(blob.commitmentRoot == 0, IBlobRegistry.AlreadyCertified(object));
        require(commitmentRoot != 0, IBlobRegistry.InvalidCommitmentRoot());
        require(blob.end >= epoch + 2, IBlobRegistry.ObjectExpired(object, blob.end, epoch + 2));
        (BLS.G1Point memory key, ShardSet signed) = staking.signers(signers);
        uint256 quorum = Geometry.quorum(market.running.shards);
        require(signed.size() >= quorum, IBlobRegistry.QuorumMissed(signed.size(), quorum));
        bytes32 blobId = blob.blobId;
        bytes32 message = Hashes.confirmation(tag, object, blobId, commitmentRoot);
        require(Confirmations.holds(key, signature, message), IBlobRegistry.InvalidCertificate());

        // heldOld stays empty: nobody answers for the object before the next epoch.
        blob.commitmentRoot = commitmentRoot;
        blob.heldNew = signed;
        blob.certified = epoch;
        blob.heldEpoch = epoch;
        emit IBlobRegistry.BlobCertified(object, blobId, epoch, commitmentRoot, signed, signers);
    }
}
