// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IAvailabilityProofs} from "./interfaces/IAvailabilityProofs.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IBlobRegistry} from "./interfaces/IBlobRegistry.sol";
import {IFraudProofs} from "./interfaces/IFraudProofs.sol";
import {CommitmentTree} from "./libraries/CommitmentTree.sol";
import {Exclusions} from "./libraries/Exclusions.sol";
import {G1} from "./libraries/G1.sol";
import {Geometry} from "./libraries/Geometry.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {TraceTree} from "./libraries/TraceTree.sol";
import {Parameters, Peers} from "./types/Parameters.sol";

/// @title FraudProofs
/// @notice See IFraudProofs.
contract FraudProofs is IFraudProofs {
    /// @dev Key of the virtual leaf after the last one; no group has it.
    uint104 private constant MAX_KEY = type(uint104).max;
    /// @dev Gas given to each multiplication of BadPoint, several times its price (12 000, EIP-2537). A failing
    /// precompile takes all of it.
    uint256 private constant PROBE_GAS = 100_000;
    /// @dev Gas that must be left beside a probe. With it the 63/64 rule cannot starve the call, so that only the point
    /// can make it fail.
    uint256 private constant PROBE_MARGIN = 20_000;

    /// @inheritdoc IFraudProofs
    IBlobRegistry public immutable registry;
    /// @inheritdoc IFraudProofs
    IAvailabilityProofs public immutable proofs;
    /// @inheritdoc IFraudProofs
    IBeacon public immutable beacon;
    uint256 private immutable SHARDS;
    uint256 private immutable SOURCE;

    /// @inheritdoc IFraudProofs
    mapping(bytes32 digest => uint64) public committedAt;

    constructor(Parameters memory parameters, Peers memory peers) {
        registry = IBlobRegistry(peers.registry);
        proofs = IAvailabilityProofs(peers.proofs);
        beacon = IBeacon(peers.beacon);
        SHARDS = parameters.shards;
        SOURCE = Geometry.sourceSlivers(parameters.shards);
    }

    // ------------------------------------------------------------------ verifiers

    /// @inheritdoc IFraudProofs
    function commitFraud(bytes32 digest) external {
        // The first commitment stands, else a stranger could make it young again.
        if (committedAt[digest] != 0) return;
        uint64 number = uint64(beacon.blockNumber());
        committedAt[digest] = number;
        emit FraudCommitted(digest, msg.sender, number);
    }

    /// @inheritdoc IFraudProofs
    function proveFraud(
        uint32 node,
        IAvailabilityProofs.ClaimBody calldata body,
        Kind kind,
        Step calldata step,
        Witness calldata witness,
        bytes32 salt
    ) external {
        uint32 epoch = _requireDisputable(node, body);
        (bool proven, uint32 index, uint104 key) =
            kind == Kind.BadPoint ? _judgePoint(node, body, witness) : _judgeStep(node, body, kind, step, witness.group);
        require(proven, NotFraud(kind));

        address beneficiary = _beneficiary(node, epoch, salt);
        emit FraudProven(node, epoch, msg.sender, kind, index, key, beneficiary);
        proofs.refute(node, beneficiary);
    }

    // ------------------------------------------------------------------ internal

    /// @dev Requires that `body` is the live claim of `node` and that its window is open.
    function _requireDisputable(uint32 node, IAvailabilityProofs.ClaimBody calldata body)
        private
        view
        returns (uint32 epoch)
    {
        IAvailabilityProofs.Claim memory claim = proofs.claim(node);
        require(claim.status == IAvailabilityProofs.Status.Live, NoLiveClaim(node));
        (, uint256 last) = proofs.windows();
        uint256 number = beacon.blockNumber();
        require(number <= last, ChallengeClosed(number, last));
        bytes32 digest =
            Hashes.claim(body.traceRoot, body.leaves, body.commitment, body.weight, claim.excluded, body.exclusions);
        require(digest == claim.digest, WrongClaim(digest, claim.digest));
        return claim.epoch;
    }

    /// @dev Who earns the bounty: the caller, if it committed to this accusation in an earlier block, else nobody. An
    /// accusation copied from the mempool fails here, because the commitment names the accuser.
    function _beneficiary(uint32 node, uint32 epoch, bytes32 salt) private view returns (address) {
        uint256 committed = committedAt[Hashes.accusation(msg.sender, node, epoch, salt)];
        return committed != 0 && committed < beacon.blockNumber() ? msg.sender : address(0);
    }

    function _judgeStep(
        uint32 node,
        IAvailabilityProofs.ClaimBody calldata body,
        Kind kind,
        Step calldata step,
        Group calldata group
    ) private view returns (bool proven, uint32 index, uint104 key) {
        index = step.index;
        (Leaf memory a, Leaf memory b) = _open(body, step);
        key = b.key;
        if (kind == Kind.Order) {
            proven = b.key <= a.key;
        } else if (kind == Kind.Omission) {
            key = group.key;
            proven = a.key < key && key < b.key && _answersFor(node, body, key);
        } else if (kind == Kind.Intrusion) {
            proven = index < body.leaves && !_answersFor(node, body, b.key);
        } else if (index == body.leaves) {
            proven = !_carries(b, a.sum, a.weight);
        } else if (_answersFor(node, body, b.key)) {
            require(group.key == b.key, WrongGroup(group.key));
            (BLS.G1Point memory sum, uint256 weight) = _add(a, group);
            proven = !_carries(b, sum, weight);
        }
    }

    /// @dev The two leaves of a step, checked against the trace; beyond either end stands a virtual leaf.
    function _open(IAvailabilityProofs.ClaimBody calldata body, Step calldata step)
        private
        pure
        returns (Leaf memory a, Leaf memory b)
    {
        require(step.index <= body.leaves, IndexOutOfRange(step.index, body.leaves));
        if (step.index != 0) {
            a = step.previous;
            _requireLeaf(body, step.index - 1, a, step.previousPath);
        }
        if (step.index < body.leaves) {
            b = step.current;
            _requireLeaf(body, step.index, b, step.currentPath);
        } else {
            b = Leaf(MAX_KEY, body.commitment, body.weight);
        }
    }

    function _requireLeaf(
        IAvailabilityProofs.ClaimBody calldata body,
        uint256 index,
        Leaf memory leaf,
        bytes32[] calldata path
    ) private pure {
        bytes32 hash = TraceTree.leafHash(leaf.key, leaf.sum, leaf.weight);
        require(TraceTree.holds(body.traceRoot, body.leaves, index, hash, path), WrongPath());
    }

    /// @dev Whether `node` must include the group `key`: it is obligated and did not exclude the sliver.
    function _answersFor(uint32 node, IAvailabilityProofs.ClaimBody calldata body, uint104 key)
        private
        view
        returns (bool)
    {
        return registry.obligated(node, key) && !Exclusions.contains(body.exclusions, key >> 32);
    }

    /// @dev The sums that must follow `a` when the next group is `group`.
    function _add(Leaf memory a, Group calldata group) private view returns (BLS.G1Point memory sum, uint256 weight) {
        IBlobRegistry.BlobObject memory blob = _requireGroup(group);
        (bytes32 seed,) = proofs.seed();
        bool ok;
        (ok, sum) = G1.tryAdd(a.sum, _aggregate(seed, group));
        require(ok, PrecompileFailed(BLS.BLS12_G1ADD));
        weight = a.weight + Geometry.groupWeight(blob.size, SOURCE, uint32(group.key));
    }

    /// @dev Sum of rho * point over a group, in one call of the precompile.
    function _aggregate(bytes32 seed, Group calldata group) private view returns (BLS.G1Point memory sum) {
        uint256 count = group.points.length / CommitmentTree.POINT_BYTES;
        uint256 first = uint256(uint32(group.key)) * Geometry.GROUP_CHUNKS;
        bytes memory input = G1.msmInput(group.points);
        for (uint256 i = 0; i < count; ++i) {
            uint256 rho = Hashes.coefficient(seed, group.key >> 40, (group.key >> 32) & 0xff, first + i);
            G1.setScalar(input, i, rho);
        }
        bool ok;
        (ok, sum) = G1.tryMsm(input, gasleft());
        require(ok, PrecompileFailed(BLS.BLS12_G1MSM));
    }

    /// @dev Requires that `group`, of an object somebody answers for, stands in that object's commitment tree.
    function _requireGroup(Group calldata group) private view returns (IBlobRegistry.BlobObject memory blob) {
        uint256 index = uint32(group.key);
        blob = registry.blobObject(uint64(group.key >> 40));
        uint256 count = Geometry.chunksOf(blob.size, SOURCE, index);
        require(group.points.length == count * CommitmentTree.POINT_BYTES, WrongGroup(group.key));
        uint256 groups = Geometry.groups(blob.size, SOURCE);
        uint256 sliver = Geometry.sliverOn((group.key >> 32) & 0xff, blob.rotation, SHARDS);
        require(
            CommitmentTree.holds(blob.commitmentRoot, SHARDS, groups, sliver, index, group.points, group.path),
            WrongPath()
        );
    }

    /// @dev F5: a group that the node answers for holds something that is no point of the subgroup. The generator goes
    /// first through the same call, so a starved or missing precompile reverts instead of accusing.
    function _judgePoint(uint32 node, IAvailabilityProofs.ClaimBody calldata body, Witness calldata witness)
        private
        view
        returns (bool proven, uint32 position, uint104 key)
    {
        position = witness.position;
        key = witness.group.key;
        if (!_answersFor(node, body, key)) return (false, position, key);
        _requireGroup(witness.group);
        uint256 count = witness.group.points.length / CommitmentTree.POINT_BYTES;
        require(position < count, IndexOutOfRange(position, count));

        (bool ok, BLS.G1Point memory one) = _probe(abi.encode(G1.generator(), uint256(1)));
        require(ok && G1.equal(one, G1.generator()), PrecompileFailed(BLS.BLS12_G1MSM));
        uint256 offset = uint256(position) * CommitmentTree.POINT_BYTES;
        (ok,) = _probe(abi.encodePacked(witness.group.points[offset:offset + CommitmentTree.POINT_BYTES], uint256(1)));
        proven = !ok;
    }

    function _probe(bytes memory input) private view returns (bool, BLS.G1Point memory) {
        uint256 needed = PROBE_GAS * 64 / 63 + PROBE_MARGIN;
        uint256 left = gasleft();
        require(left > needed, NotEnoughGas(left, needed));
        return G1.tryMsm(input, PROBE_GAS);
    }

    /// @dev Whether a leaf carries these sums, byte for byte.
    function _carries(Leaf memory leaf, BLS.G1Point memory sum, uint256 weight) private pure returns (bool) {
        return leaf.weight == weight && G1.equal(leaf.sum, sum);
    }
}
