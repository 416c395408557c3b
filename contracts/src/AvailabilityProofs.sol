// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IAvailabilityProofs} from "./interfaces/IAvailabilityProofs.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IBlobRegistry} from "./interfaces/IBlobRegistry.sol";
import {IFraudProofs} from "./interfaces/IFraudProofs.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {Exclusions} from "./libraries/Exclusions.sol";
import {G1} from "./libraries/G1.sol";
import {Geometry} from "./libraries/Geometry.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {PointEvaluation} from "./libraries/PointEvaluation.sol";
import {TraceTree} from "./libraries/TraceTree.sol";
import {Reveals} from "./Reveals.sol";
import {Parameters, Peers} from "./types/Parameters.sol";

/// @title AvailabilityProofs
/// @notice See IAvailabilityProofs.
contract AvailabilityProofs is Reveals {
    using SafeCastLib for uint256;

    /// @dev The last seed drawn; it counts while `epoch` is the running one.
    struct Draw {
        bytes32 seed;
        uint64 block_; // 8 + 4 + 20
        uint32 epoch;
        address by;
    }

    /// @dev Exclusions may weigh up to a twentieth of what a node answers for.
    uint256 private constant EXCLUSION_SHARE = 20;

    /// @inheritdoc IAvailabilityProofs
    IStaking public immutable staking;
    /// @inheritdoc IAvailabilityProofs
    IBlobRegistry public immutable registry;
    /// @inheritdoc IAvailabilityProofs
    IFraudProofs public immutable fraudProofs;
    /// @inheritdoc IAvailabilityProofs
    IBeacon public immutable beacon;
    /// @inheritdoc IAvailabilityProofs
    uint32 public immutable seedDelay;
    /// @inheritdoc IAvailabilityProofs
    uint32 public immutable proofWindow;
    /// @inheritdoc IAvailabilityProofs
    uint32 public immutable challengeWindow;
    uint256 private immutable SHARDS;

    Draw private _draw;
    mapping(uint256 node => Claim) private _claims;

    constructor(Parameters memory parameters, Peers memory peers) Reveals(parameters) {
        uint256 n = parameters.shards;
        require(n >= 4 && n <= 255 && 4 * Geometry.faulty(n) >= n, InvalidParameters("shards"));
        require(parameters.proofWindow != 0, InvalidParameters("proofWindow"));
        // A keeper needs the rest of the epoch to settle it; 5 % is slack for blocks that come late.
        uint256 blocks = uint256(parameters.seedDelay) + parameters.proofWindow + parameters.challengeWindow;
        require(
            blocks * parameters.blockSeconds * 100 <= uint256(parameters.epochSeconds) * 95,
            InvalidParameters("epochSeconds")
        );

        staking = IStaking(peers.staking);
        registry = IBlobRegistry(peers.registry);
        fraudProofs = IFraudProofs(peers.fraudProofs);
        beacon = IBeacon(peers.beacon);
        seedDelay = parameters.seedDelay;
        proofWindow = parameters.proofWindow;
        challengeWindow = parameters.challengeWindow;
        SHARDS = n;
    }

    modifier onlyPeer(address peer) {
        require(msg.sender == peer, NotPeer(msg.sender));
        _;
    }

    // ------------------------------------------------------------------ nodes

    /// @inheritdoc IAvailabilityProofs
    function pokeSeed() external returns (bytes32 seed_) {
        (uint32 epoch, uint64 startBlock) = staking.epochStart();
        (, bytes32 tag) = staking.epochTag();
        (uint256 number, bytes32 parent, bytes32 randomness) = beacon.read();
        uint256 notBefore = uint256(startBlock) + seedDelay;
        require(number >= notBefore, SeedTooEarly(number, notBefore));
        Draw storage draw = _draw;
        require(draw.epoch != epoch || draw.block_ == 0, SeedAlreadySet(epoch));

        // The parent hash makes a proof made on one fork worthless on another.
        seed_ = Hashes.seed(epoch, tag, randomness, parent);
        draw.seed = seed_;
        draw.block_ = number.toUint64();
        draw.epoch = epoch;
        draw.by = msg.sender;
        emit SeedSet(
            epoch,
            seed_,
            number.toUint64(),
            (number + proofWindow).toUint64(),
            (number + proofWindow + challengeWindow).toUint64(),
            msg.sender
        );
    }

    /// @inheritdoc IAvailabilityProofs
    function submitProof(uint32 node, ClaimBody calldata body, bytes32 y, bytes calldata opening) external {
        (uint32 epoch, bytes32 seed_) = _requireProofsOpen();
        uint256 seats = _requireProver(node);
        Claim storage stored = _claims[node];
        require(stored.epoch != epoch || stored.status == Status.None, AlreadyClaimed(node, epoch));
        require(body.leaves <= TraceTree.MAX_LEAVES, TooManyLeaves(body.leaves, TraceTree.MAX_LEAVES));
        require((body.leaves == 0) == (body.traceRoot == 0), MalformedClaim());
        require(G1.isCanonical(body.commitment), InvalidPoint());

        uint128 excluded = _weigh(node, body.weight, body.exclusions);
        _requireBound(seats, uint256(body.weight) + excluded);
        bytes32 digest = digestOf(body, excluded);
        bytes32 z = Hashes.challenge(seed_, node, digest);
        require(PointEvaluation.holds(body.commitment, z, y, opening), InvalidOpening());

        stored.digest = digest;
        stored.weight = body.weight;
        stored.excluded = excluded;
        _setStatus(stored, epoch, Status.Live, address(0));
        _emitSubmitted(node, epoch, digest, excluded, body, y, opening);
        _clearExcluded(body.exclusions);
    }

    // ------------------------------------------------------------------ peers

    /// @inheritdoc IAvailabilityProofs
    function refute(uint32 node, address beneficiary) external onlyPeer(address(fraudProofs)) {
        // FraudProofs has read this claim in the same call: live, of the running epoch, within its window.
        _refute(node, beneficiary);
    }

    /// @inheritdoc IAvailabilityProofs
    function settleClaim(uint32 node)
        external
        onlyPeer(address(staking))
        returns (Status status, uint128 weight, uint128 excluded, address beneficiary)
    {
        uint32 epoch = staking.epoch();
        Claim memory found = _claimOf(node, epoch);
        status = _outcome(found);
        if (status != found.status) {
            _setStatus(_claims[node], epoch, status, found.beneficiary);
            emit ClaimSettled(node, epoch, status);
        }
        return (status, found.weight, found.excluded, found.beneficiary);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IAvailabilityProofs
    function seed() external view returns (bytes32, uint64) {
        Draw memory draw = _draw;
        return draw.epoch == staking.epoch() ? (draw.seed, draw.block_) : (bytes32(0), 0);
    }

    /// @inheritdoc IAvailabilityProofs
    function seeder() external view returns (address) {
        return _drawOf(staking.epoch()).by;
    }

    /// @inheritdoc IAvailabilityProofs
    function windows() external view returns (uint64 proofsUntil, uint64 challengesUntil) {
        proofsUntil = _drawOf(staking.epoch()).block_ + proofWindow;
        challengesUntil = proofsUntil + challengeWindow;
    }

    /// @inheritdoc IAvailabilityProofs
    function claim(uint32 node) external view returns (Claim memory) {
        return _claimOf(node, staking.epoch());
    }

    /// @inheritdoc IAvailabilityProofs
    function challenge(uint32 node, bytes32 digest) external view returns (bytes32) {
        return Hashes.challenge(_drawOf(staking.epoch()).seed, node, digest);
    }

    /// @inheritdoc IAvailabilityProofs
    function weightBound(uint32 node) external view returns (uint256) {
        (, uint256 seats,) = staking.prover(node, address(0));
        return _weightBound(seats);
    }

    // ------------------------------------------------------------------ internal

    function _drawOf(uint32 epoch) private view returns (Draw memory draw) {
        draw = _draw;
        require(draw.epoch == epoch && draw.block_ != 0, SeedNotSet(epoch));
    }

    /// @dev The running epoch and its seed, in whose first `proofWindow` blocks we must be.
    function _requireProofsOpen() private view returns (uint32 epoch, bytes32 seed_) {
        epoch = staking.epoch();
        Draw memory draw = _drawOf(epoch);
        uint256 last = uint256(draw.block_) + proofWindow;
        uint256 number = beacon.blockNumber();
        require(number <= last, ProofTooLate(number, last));
        seed_ = draw.seed;
    }

    /// @dev Requires the caller to sign for a member that may prove; returns its seats.
    function _requireProver(uint32 node) private view returns (uint256) {
        (bool authorized, uint256 seats, bool eligible) = staking.prover(node, msg.sender);
        require(authorized, NotHotKey(node, msg.sender));
        require(eligible, NotEligible(node));
        return seats;
    }

    function _requireBound(uint256 seats, uint256 claimed) private view {
        uint256 maximum = _weightBound(seats);
        require(claimed <= maximum, WeightTooHigh(claimed, maximum));
    }

    function _emitSubmitted(
        uint32 node,
        uint32 epoch,
        bytes32 digest,
        uint128 excluded,
        ClaimBody calldata body,
        bytes32 y,
        bytes calldata opening
    ) private {
        emit ProofSubmitted(
            node,
            epoch,
            digest,
            body.commitment,
            body.weight,
            excluded,
            body.leaves,
            body.traceRoot,
            y,
            opening,
            body.exclusions
        );
    }

    /// @dev The claim of an epoch. Slots of an earlier one are left as they are until overwritten, because a slot used
    /// once costs a node a quarter of a fresh one.
    function _claimOf(uint32 node, uint32 epoch) private view returns (Claim memory found) {
        Claim storage stored = _claims[node];
        if (stored.epoch != epoch || stored.status == Status.None) return found;
        if (stored.status != Status.Missed) return stored;
        found.epoch = epoch;
        found.status = Status.Missed;
    }

    /// @inheritdoc Reveals
    function _requireChallengeable(uint32 node)
        internal
        view
        override
        returns (Claim storage claim_, uint256 number, uint256 close)
    {
        claim_ = _claims[node];
        require(_isLive(node, claim_.epoch), NoLiveClaim(node));
        number = beacon.blockNumber();
        close = uint256(_draw.block_) + proofWindow + challengeWindow;
    }

    /// @inheritdoc Reveals
    function _isLive(uint32 node, uint32 epoch) internal view override returns (bool) {
        Claim storage stored = _claims[node];
        return stored.status == Status.Live && stored.epoch == epoch && epoch == staking.epoch();
    }

    /// @inheritdoc Reveals
    function _refute(uint32 node, address beneficiary) internal override {
        Claim storage stored = _claims[node];
        uint32 epoch = stored.epoch;
        _setStatus(stored, epoch, Status.Fraud, beneficiary);
        emit ClaimRefuted(node, epoch, beneficiary);
    }

    function _outcome(Claim memory found) private pure returns (Status) {
        if (found.status == Status.None) return Status.Missed;
        if (found.status != Status.Live) return found.status;
        // A request that nobody answered: the claim could not be opened, and nobody earns a bounty.
        return found.openRequests == 0 ? Status.Paid : Status.Fraud;
    }

    function _setStatus(Claim storage stored, uint32 epoch, Status status, address beneficiary) private {
        stored.epoch = epoch;
        stored.status = status;
        stored.openRequests = 0;
        stored.beneficiary = beneficiary;
    }

    /// @dev W + X that a node with `seats` may claim. It is what the epoch's payout is divided by, shard by shard, so
    /// no claim reaches other nodes' money (INV-5), watched or not.
    function _weightBound(uint256 seats) private view returns (uint256) {
        return seats * (registry.sold() / SHARDS);
    }

    /// @dev X, the weight of whole excluded slivers, each obligated, in strictly rising order, at most 5 % of all.
    function _weigh(uint32 node, uint256 weight, bytes calldata exclusions) private view returns (uint128) {
        if (exclusions.length == 0) return 0;
        require(exclusions.length % Exclusions.ENTRY_BYTES == 0, MalformedClaim());
        uint256 count = exclusions.length / Exclusions.ENTRY_BYTES;
        require(count <= Exclusions.MAX_ENTRIES, TooManyExclusions(count, Exclusions.MAX_ENTRIES));
        uint256 excluded;
        uint256 previous;
        for (uint256 i = 0; i < count; ++i) {
            uint72 sliver = Exclusions.entry(exclusions, i);
            (uint64 object, uint8 shard) = Exclusions.split(sliver);
            require(sliver > previous, ExclusionsUnsorted(i)); // object numbers start at 1, so no sliver is 0
            require(registry.obligated(node, uint104(sliver) << 32), ExclusionNotObligated(object, shard));
            excluded += registry.sliverWeight(object);
            previous = sliver;
        }
        uint256 maximum = (weight + excluded) / EXCLUSION_SHARE;
        require(excluded <= maximum, ExclusionsTooHeavy(excluded, maximum));
        return excluded.toUint128();
    }

    function _clearExcluded(bytes calldata exclusions) private {
        for (uint256 i = 0; i < exclusions.length / Exclusions.ENTRY_BYTES; ++i) {
            (uint64 object, uint8 shard) = Exclusions.split(Exclusions.entry(exclusions, i));
            registry.exclude(object, shard);
        }
    }
}
