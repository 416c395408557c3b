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

    enum RevealState {
        None, // never asked
        Open, // asked, not answered
        Answered, // its bond went to whoever answered
        Returned // the claim became fraud first, and its bond went back to the asker
    }

    /// @notice A request to open one node of a claim's trace tree.
    /// @param hash The node.
    /// @param asker Who gets the bond back, and the bounty, when nobody answers.
    /// @param bond Wei paid in; goes to whoever answers.
    /// @param lastBlock From the block after it on, a missing answer is a default.
    /// @param index j: the node stands over leaves j * 2^height and on.
    /// @param height 5, 10, ... up to the tree's.
    /// @param leaves Leaves of the trace that an answer at height 5 must show; 0 above.
    struct RevealRequest {
        bytes32 hash;
        address asker; // 20 + 12
        uint96 bond;
        uint64 lastBlock; // 8 + 4 + 4 + 4 + 1 + 1 + 1
        uint32 node;
        uint32 epoch;
        uint32 index;
        uint8 height;
        uint8 leaves;
        RevealState state;
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
    event RevealRequested(bytes32 indexed id, uint32 indexed node, uint32 indexed epoch, RevealRequest request);
    /// @notice A node of the trace tree was opened: `children` are the 32 nodes five levels below it.
    event NodesRevealed(
        bytes32 indexed id,
        uint32 indexed node,
        uint32 indexed epoch,
        uint8 height,
        uint32 index,
        bytes32[32] children,
        address by
    );
    /// @notice Leaves 32 * index and on of the trace were opened.
    event LeavesRevealed(
        bytes32 indexed id,
        uint32 indexed node,
        uint32 indexed epoch,
        uint32 index,
        IFraudProofs.Leaf[] leaves,
        address by
    );
    /// @notice Nobody answered in time; `beneficiary` asked. ClaimRefuted follows.
    event RevealDefaulted(
        bytes32 indexed id, uint32 indexed node, uint32 indexed epoch, address beneficiary, address by
    );
    /// @notice The bond of a request was decided; `owed` is all that `account` can withdraw now.
    event BondCredited(bytes32 indexed id, address indexed account, uint256 amount, uint256 owed);
    event BondsWithdrawn(address indexed account, uint256 amount);

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
    error NoLiveClaim(uint32 node);
    error ChallengeClosed(uint256 block_, uint256 last);
    error WrongClaim(bytes32 digest, bytes32 stored);
    error WrongPath();
    error NodeOutOfRange(uint256 height, uint256 index);
    error RequestTooLate(uint256 block_, uint256 close);
    error AlreadyRequested(bytes32 id);
    error BondTooLow(uint256 bond, uint256 minimum);
    error RequestNotOpen(bytes32 id);
    error WrongAnswer(bytes32 id);
    error AnswerPending(uint256 block_, uint256 last);
    error ClaimIsLive(uint32 node);
    error NothingOwed(address account);

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

    // ------------------------------------------------------------------ reveals

    /// @notice Asks that one node of the trace tree of a live claim be opened, against a bond in ether that pays
    /// whoever does. Anyone may ask for any node that has a leaf under it, once, in any number and order, as long as
    /// revealWindow + queueWindow blocks are left of the challenge window. A claim over which a request stays
    /// unanswered is a fraud.
    /// @param height 5, 10, ... up to the tree's height.
    /// @param index Of the node among those of its height; index << height is its first leaf.
    /// @param hash The node itself.
    /// @param path Its siblings up to the trace root, from the bottom up; none for the root.
    function requestReveal(
        uint32 node,
        ClaimBody calldata body,
        uint8 height,
        uint32 index,
        bytes32 hash,
        bytes32[] calldata path
    ) external payable returns (bytes32 id);

    /// @notice Opens a node above height 5: its 32 descendants five levels below. Anyone may answer, and late too, as
    /// long as nobody claimed the default; the bond is owed to the caller.
    function revealNodes(bytes32 id, bytes32[32] calldata children) external;

    /// @notice Opens a node at height 5: the leaves of the trace under it, all of them; the contract pads. Otherwise
    /// like revealNodes.
    function revealLeaves(bytes32 id, IFraudProofs.Leaf[] calldata leaves) external;

    /// @notice F6: nobody answered within revealWindow blocks, so the claim cannot be opened and is a fraud. Anyone may
    /// call; bond and bounty are the asker's.
    function claimDefault(bytes32 id) external;

    /// @notice Owes the bond of an unanswered request to its asker once the claim is refuted, by whatever evidence, or
    /// settled.
    function returnBond(bytes32 id) external;

    /// @notice Pays the caller all bonds owed to it, in wei.
    function withdrawBonds() external returns (uint256 amount);

    // ------------------------------------------------------------------ views

    /// @notice The request `id` = keccak256(abi.encode(epoch, node, height, index)), of any epoch.
    function revealRequest(bytes32 id) external view returns (RevealRequest memory);

    /// @notice Least bond, in wei, of a request at `height` in this block, whether or not a tree has nodes there.
    function minRevealBond(uint8 height) external view returns (uint256);

    /// @notice Wei owed to `account`: bonds of what it answered, and of its own requests that came to nothing.
    function bondsOwed(address account) external view returns (uint256);

    /// @notice Seed of the running epoch and block in which it was drawn; zeroes before.
    function seed() external view returns (bytes32 seed, uint64 seedBlock);

    /// @notice Who drew the seed of the running epoch, and is tipped for it; reverts with SeedNotSet before.
    function seeder() external view returns (address);

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

    /// @notice Blocks that a reveal request gives for its answer.
    function revealWindow() external view returns (uint32);

    /// @notice Blocks granted for getting a transaction included.
    function queueWindow() external view returns (uint32);

    function staking() external view returns (IStaking);
    function registry() external view returns (IBlobRegistry);
    function fraudProofs() external view returns (IFraudProofs);
    function beacon() external view returns (IBeacon);
}
