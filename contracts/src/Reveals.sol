// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IAvailabilityProofs} from "./interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "./interfaces/IFraudProofs.sol";
import {Hashes} from "./libraries/Hashes.sol";
import {MerklePath} from "./libraries/MerklePath.sol";
import {TraceTree} from "./libraries/TraceTree.sol";
import {Parameters} from "./types/Parameters.sol";

/// @title Reveals
/// @notice The part of IAvailabilityProofs that opens withheld traces. It holds ether, the reveal bonds, and owes it to
/// askers and answerers only by their own withdrawal; nothing here loops over requests, and no request can make another
/// one, or settlement, revert.
abstract contract Reveals is IAvailabilityProofs {
    using SafeCastLib for uint256;

    /// @dev Levels of reveal that must fit the challenge window one after the other.
    uint256 private constant LEVELS = 5;
    /// @dev Gas that an answer is reckoned at, for the bond: measured in snapshots/Reveals.json, rounded up.
    uint256 private constant NODES_GAS = 120_000;
    uint256 private constant LEAVES_GAS = 350_000;
    /// @dev A bond pays an answer three times over, so that strangers answer for the pay alone.
    uint256 private constant BOND_FACTOR = 3;
    uint256 private constant GAS_PRICE_FLOOR = 1 gwei;

    /// @inheritdoc IAvailabilityProofs
    uint32 public immutable revealWindow;
    /// @inheritdoc IAvailabilityProofs
    uint32 public immutable queueWindow;

    mapping(bytes32 id => RevealRequest) private _requests;
    /// @inheritdoc IAvailabilityProofs
    mapping(address account => uint256) public bondsOwed;

    constructor(Parameters memory parameters) {
        require(parameters.queueWindow >= 2, InvalidParameters("queueWindow"));
        uint256 level = uint256(parameters.revealWindow) + parameters.queueWindow;
        require(
            parameters.challengeWindow >= LEVELS * level + parameters.queueWindow, InvalidParameters("challengeWindow")
        );
        revealWindow = parameters.revealWindow;
        queueWindow = parameters.queueWindow;
    }

    // ------------------------------------------------------------------ verifiers

    /// @inheritdoc IAvailabilityProofs
    function requestReveal(
        uint32 node,
        ClaimBody calldata body,
        uint8 height,
        uint32 index,
        bytes32 hash,
        bytes32[] calldata path
    ) external payable returns (bytes32 id) {
        (Claim storage claim_, uint64 last) = _requireTimely(node, body);
        _requireNode(body, height, index, hash, path);
        uint256 minimum = minRevealBond(height);
        require(msg.value >= minimum, BondTooLow(msg.value, minimum));
        RevealRequest memory request;
        request.hash = hash;
        request.asker = msg.sender;
        request.bond = msg.value.toUint96();
        request.lastBlock = last;
        request.node = node;
        request.epoch = claim_.epoch;
        request.index = index;
        request.height = height;
        request.leaves = height == TraceTree.STRIDE ? _leavesUnder(index, body.leaves) : 0;
        request.state = RevealState.Open;
        claim_.openRequests += 1;
        return _open(request);
    }

    /// @inheritdoc IAvailabilityProofs
    function revealNodes(bytes32 id, bytes32[32] calldata children) external {
        (RevealRequest storage request, Claim storage claim_,) = _requireOpen(id);
        require(request.height != TraceTree.STRIDE, WrongAnswer(id));
        require(TraceTree.blockRoot(children) == request.hash, WrongAnswer(id));

        emit NodesRevealed(id, request.node, request.epoch, request.height, request.index, children, msg.sender);
        _answer(id, request, claim_);
    }

    /// @inheritdoc IAvailabilityProofs
    function revealLeaves(bytes32 id, IFraudProofs.Leaf[] calldata leaves) external {
        (RevealRequest storage request, Claim storage claim_,) = _requireOpen(id);
        require(request.height == TraceTree.STRIDE && leaves.length == request.leaves, WrongAnswer(id));
        bytes32[32] memory hashes;
        for (uint256 i = 0; i < leaves.length; ++i) {
            hashes[i] = TraceTree.leafHash(leaves[i].key, leaves[i].sum, leaves[i].weight);
        }
        require(TraceTree.blockRoot(hashes) == request.hash, WrongAnswer(id));

        emit LeavesRevealed(id, request.node, request.epoch, request.index, leaves, msg.sender);
        _answer(id, request, claim_);
    }

    /// @inheritdoc IAvailabilityProofs
    function claimDefault(bytes32 id) external {
        (RevealRequest storage request,, uint256 number) = _requireOpen(id);
        require(number > request.lastBlock, AnswerPending(number, request.lastBlock));

        address asker = request.asker;
        emit RevealDefaulted(id, request.node, request.epoch, asker, msg.sender);
        _return(id, request);
        _refute(request.node, asker);
    }

    /// @inheritdoc IAvailabilityProofs
    function returnBond(bytes32 id) external {
        RevealRequest storage request = _requests[id];
        require(request.state == RevealState.Open, RequestNotOpen(id));
        // No claim is settled as right over an open request, so one that is no longer live was, or will count as, a
        // fraud.
        require(!_isLive(request.node, request.epoch), ClaimIsLive(request.node));
        _return(id, request);
    }

    /// @inheritdoc IAvailabilityProofs
    function withdrawBonds() external returns (uint256 amount) {
        amount = bondsOwed[msg.sender];
        require(amount != 0, NothingOwed(msg.sender));
        bondsOwed[msg.sender] = 0;
        emit BondsWithdrawn(msg.sender, amount);
        SafeTransferLib.safeTransferETH(msg.sender, amount);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IAvailabilityProofs
    function revealRequest(bytes32 id) external view returns (RevealRequest memory) {
        return _requests[id];
    }

    /// @inheritdoc IAvailabilityProofs
    function minRevealBond(uint8 height) public view returns (uint256) {
        uint256 gas_ = height == TraceTree.STRIDE ? LEAVES_GAS : NODES_GAS;
        return BOND_FACTOR * gas_ * FixedPointMathLib.max(block.basefee, GAS_PRICE_FLOOR);
    }

    /// @inheritdoc IAvailabilityProofs
    function digestOf(ClaimBody calldata body, uint128 excluded) public pure returns (bytes32) {
        return Hashes.claim(body.traceRoot, body.leaves, body.commitment, body.weight, excluded, body.exclusions);
    }

    // ------------------------------------------------------------------ claims, which AvailabilityProofs keeps

    /// @dev Requires a live claim of `node`; returns it with this block's number and the last of its window, which may
    /// have passed.
    function _requireChallengeable(uint32 node)
        internal
        view
        virtual
        returns (Claim storage claim_, uint256 number, uint256 close);

    /// @dev Whether the claim that `node` made in `epoch` is live.
    function _isLive(uint32 node, uint32 epoch) internal view virtual returns (bool);

    /// @dev Marks the live claim of `node` as fraud.
    function _refute(uint32 node, address beneficiary) internal virtual;

    // ------------------------------------------------------------------ internal

    /// @dev Requires that `body` is the live claim of `node` and that its window leaves time for an answer and what
    /// follows from it; returns the last block for the answer.
    function _requireTimely(uint32 node, ClaimBody calldata body)
        private
        view
        returns (Claim storage claim_, uint64 last)
    {
        uint256 number;
        uint256 close;
        (claim_, number, close) = _requireChallengeable(node);
        require(number + revealWindow + queueWindow <= close, RequestTooLate(number, close));
        bytes32 digest = digestOf(body, claim_.excluded);
        require(digest == claim_.digest, WrongClaim(digest, claim_.digest));
        return (claim_, (number + revealWindow).toUint64());
    }

    function _open(RevealRequest memory request) private returns (bytes32 id) {
        id = Hashes.reveal(request.epoch, request.node, request.height, request.index);
        require(_requests[id].state == RevealState.None, AlreadyRequested(id));
        _requests[id] = request;
        emit RevealRequested(id, request.node, request.epoch, request);
    }

    /// @dev Requires that `hash` is the node `index` at `height` of the claim's trace tree, and has a leaf of the trace
    /// under it.
    function _requireNode(ClaimBody calldata body, uint256 height, uint256 index, bytes32 hash, bytes32[] calldata path)
        private
        pure
    {
        uint256 top = TraceTree.height(body.leaves);
        require(
            height != 0 && height <= top && height % TraceTree.STRIDE == 0 && index << height < body.leaves,
            NodeOutOfRange(height, index)
        );
        require(path.length == top - height, WrongPath());
        require(MerklePath.rootOf(hash, index, path) == body.traceRoot, WrongPath());
    }

    /// @dev Leaves of the trace in block `index` of 32.
    function _leavesUnder(uint256 index, uint256 leaves) private pure returns (uint8) {
        uint256 width = 1 << TraceTree.STRIDE;
        // At most 32.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint8(FixedPointMathLib.min(width, leaves - index * width));
    }

    /// @dev Requires an unanswered request about a live claim, within its window: what can still be answered, late too,
    /// as long as nobody claimed the default.
    function _requireOpen(bytes32 id)
        private
        view
        returns (RevealRequest storage request, Claim storage claim_, uint256 number)
    {
        request = _requests[id];
        require(request.state == RevealState.Open, RequestNotOpen(id));
        uint256 close;
        (claim_, number, close) = _requireChallengeable(request.node);
        require(claim_.epoch == request.epoch, RequestNotOpen(id));
        require(number <= close, ChallengeClosed(number, close));
    }

    function _answer(bytes32 id, RevealRequest storage request, Claim storage claim_) private {
        request.state = RevealState.Answered;
        claim_.openRequests -= 1;
        _credit(id, msg.sender, request.bond);
    }

    function _return(bytes32 id, RevealRequest storage request) private {
        request.state = RevealState.Returned;
        _credit(id, request.asker, request.bond);
    }

    function _credit(bytes32 id, address account, uint256 amount) private {
        uint256 owed = bondsOwed[account] + amount;
        bondsOwed[account] = owed;
        emit BondCredited(id, account, amount, owed);
    }
}
