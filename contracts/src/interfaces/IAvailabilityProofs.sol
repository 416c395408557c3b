// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IBeacon} from "./IBeacon.sol";
import {IBlobRegistry} from "./IBlobRegistry.sol";
import {IFraudProofs} from "./IFraudProofs.sol";
import {IStaking} from "./IStaking.sol";

/// @title IAvailabilityProofs
/// @notice The seed of each epoch and the claims made under it: one constant-size KZG opening per node and epoch, which
/// covers every byte of every sliver the node answers for. Normative text: docs/protocol.md, "Availability proof".
///
/// Warning: a submitted claim says nothing about its C and W until the challenge window closes; it is accepted
/// optimistically, within a bound that keeps everybody else's money out of reach, and anyone can disprove it
/// (IFraudProofs). Trust assumption: one honest verifier that archived the commitment lists.
interface IAvailabilityProofs {
    enum Status {
        None, // no claim in this epoch
        Live, // accepted, can be disproven
        Fraud, // disproven
        Paid, // settled as right
        Missed // settled without a claim
    }

    /// @notice What a node claims for an epoch.
    /// @param commitment C, the sum of rho * commitment over all its chunks: G1, affine, EIP-2537 form, infinity legal.
    /// @param weight W, the sum of the weights of its groups, exclusions left out.
    /// @param leaves N, number of groups in its trace.
    /// @param traceRoot Root of the trace tree; 0 for an empty trace.
    /// @param exclusions Lost slivers, packed uint72 (object << 8 | shard), strictly increasing, at most 128.
    struct ClaimBody {
        BLS.G1Point commitment;
        uint128 weight;
        uint32 leaves;
        bytes32 traceRoot;
        bytes exclusions;
    }

    /// @notice What is stored of a claim; it counts only while `epoch` is the running one.
    /// @param digest R, binding the whole claim.
    /// @param weight W.
    /// @param excluded X, whole-sliver weight of the exclusions, summed by the contract.
    /// @param openRequests Reveal requests nobody has answered.
    /// @param beneficiary Who earns the bounty of a proven fraud; 0 when it is burned.
    struct Claim {
        bytes32 digest;
        uint128 weight;
        uint128 excluded;
        uint32 epoch;
        Status status;
        uint32 openRequests;
        address beneficiary;
    }

    /// @notice The seed of an epoch, and the last blocks of its windows.
    event SeedSet(
        uint32 indexed epoch, bytes32 seed, uint64 seedBlock, uint64 proofsUntil, uint64 challengesUntil, address by
    );
    event ProofSubmitted(
        uint32 indexed node,
        uint32 indexed epoch,
        bytes32 digest,
        BLS.G1Point commitment,
        uint128 weight,
        uint128 excluded,
        uint32 leaves,
        bytes32 traceRoot,
        bytes32 y,
        bytes opening,
        bytes exclusions
    );
    /// @notice A claim was disproven; `beneficiary` will be paid the bounty at settlement (0: it is burned).
    event ClaimRefuted(uint32 indexed node, uint32 indexed epoch, address indexed beneficiary);
    event ClaimSettled(uint32 indexed node, uint32 indexed epoch, Status status);

    error NotPeer(address caller);
    error SeedTooEarly(uint256 block_, uint256 notBefore);
    error SeedAlreadySet(uint32 epoch);
    error SeedNotSet(uint32 epoch);
    error ProofTooLate(uint256 block_, uint256 last);
    error NotHotKey(uint32 node, address caller);
    error NotEligible(uint32 node);
    error AlreadyClaimed(uint32 node, uint32 epoch);
    error WeightTooHigh(uint256 weight, uint256 maximum);
    error TooManyLeaves(uint256 leaves, uint256 maximum);
    error MalformedClaim();
    error ExclusionsUnsorted(uint256 index);
    error ExclusionNotObligated(uint64 object, uint8 shard);
    error TooManyExclusions(uint256 count, uint256 maximum);
    error ExclusionsTooHeavy(uint256 excluded, uint256 maximum);
    error InvalidPoint();
    error InvalidOpening();
    error InvalidParameters(string field);

    /// @notice Draws the seed of the running epoch, once, at or after its start block + seedDelay. Anyone may call.
    function pokeSeed() external returns (bytes32 seed);

    /// @notice Submits a node's availability proof for the running epoch, by its hot key, once.
    /// @param y Value of the aggregated polynomial at z = H(seed, node, R).
    /// @param opening KZG opening proof, 48 bytes compressed.
    function submitProof(uint32 node, ClaimBody calldata body, bytes32 y, bytes calldata opening) external;

    /// @notice Marks a live claim of the running epoch as fraud. FraudProofs only.
    function refute(uint32 node, address beneficiary) external;

    /// @notice Turns a claim into its final status and returns what Staking needs to pay or slash: Paid, Fraud or
    /// Missed. A second call changes nothing. Staking only.
    function settleClaim(uint32 node)
        external
        returns (Status status, uint128 weight, uint128 excluded, address beneficiary);

    // ------------------------------------------------------------------ views

    /// @notice Seed of the running epoch and block in which it was drawn; zeroes before.
    function seed() external view returns (bytes32 seed, uint64 seedBlock);

    /// @notice Last block in which proofs, and last block in which frauds, of the running epoch are accepted; reverts
    /// with SeedNotSet before the seed.
    function windows() external view returns (uint64 proofsUntil, uint64 challengesUntil);

    /// @notice The claim of `node` in the running epoch; status None and zeroes when there is none.
    function claim(uint32 node) external view returns (Claim memory);

    /// @notice R of a claim whose exclusions weigh `excluded`.
    function digestOf(ClaimBody calldata body, uint128 excluded) external pure returns (bytes32);

    /// @notice z at which `node` must open for `digest` under the running epoch's seed.
    function challenge(uint32 node, bytes32 digest) external view returns (bytes32);

    /// @notice Highest W + X that `node` may claim now: shards(v) * floor(sold / n).
    function weightBound(uint32 node) external view returns (uint256);

    // ------------------------------------------------------------------ deployment

    /// @notice Blocks between the start of an epoch and the first block that may draw its seed.
    function seedDelay() external view returns (uint32);

    /// @notice Blocks after the seed in which proofs are accepted.
    function proofWindow() external view returns (uint32);

    /// @notice Blocks after the proof window in which fraud can be proven.
    function challengeWindow() external view returns (uint32);

    function staking() external view returns (IStaking);
    function registry() external view returns (IBlobRegistry);
    function fraudProofs() external view returns (IFraudProofs);
    function beacon() external view returns (IBeacon);
}
