// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../../src/interfaces/IFraudProofs.sol";
import {RevealsFixture} from "../RevealsFixture.sol";

contract RevealsTest is RevealsFixture {
    uint256 private constant NODES_BOND = 3 * 120_000 * 1 gwei;
    uint256 private constant LEAVES_BOND = 3 * 350_000 * 1 gwei;

    // ---------------------------------------------------------------- asking

    function test_RequestReveal_StoresAndEmitsEverything() public {
        IAvailabilityProofs.RevealRequest memory want;
        want.hash = nodeAt(5, 1);
        want.asker = alice;
        want.bond = uint96(LEAVES_BOND);
        want.lastBlock = uint64(vm.getBlockNumber() + 4);
        (want.node, want.epoch, want.index, want.height, want.leaves) = (1, 2, 1, 5, 8);
        want.state = IAvailabilityProofs.RevealState.Open;
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.RevealRequested(idOf(5, 1), 1, 2, want);
        bytes32 id = ask(alice, 5, 1);
        assertEq(abi.encode(proofs.revealRequest(id)), abi.encode(want), "stored");
        assertEq(proofs.claim(1).openRequests, 1, "open");
        assertEq(address(proofs).balance, LEAVES_BOND, "bond");
    }

    function test_MinRevealBond_FollowsTheBaseFee() public {
        assertEq(proofs.minRevealBond(5), LEAVES_BOND, "leaves");
        assertEq(proofs.minRevealBond(10), NODES_BOND, "nodes");
        vm.fee(7 gwei);
        assertEq(proofs.minRevealBond(5), 7 * LEAVES_BOND, "leaves at 7 gwei");
        assertEq(proofs.minRevealBond(25), 7 * NODES_BOND, "nodes at 7 gwei");
    }

    function test_RevertWhen_RequestReveal_BondIsTooLow() public {
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.BondTooLow.selector, NODES_BOND - 1, NODES_BOND));
        proofs.requestReveal{value: NODES_BOND - 1}(1, body, 10, 0, nodes[1], new bytes32[](0));
    }

    function test_RevertWhen_RequestReveal_AskedAlready() public {
        bytes32 id = ask(alice, 10, 0);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.AlreadyRequested.selector, id));
        proofs.requestReveal{value: NODES_BOND}(1, body, 10, 0, nodes[1], new bytes32[](0));
        proofs.revealNodes(id, childrenOf(0));
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.AlreadyRequested.selector, id));
        proofs.requestReveal{value: NODES_BOND}(1, body, 10, 0, nodes[1], new bytes32[](0));
    }

    /// Only nodes at 5, 10, ... up to the tree's height, with a leaf of the trace under them.
    function testFuzz_RequestReveal_OnlyNodesOfTheTree(uint8 height, uint32 index) public {
        height = uint8(bound(height, 0, 31));
        index = uint32(bound(index, 0, 40));
        bool exists = (height == 10 && index == 0) || (height == 5 && index < 2);
        bytes32 hash = exists ? nodeAt(height, index) : bytes32(0);
        bytes32[] memory path = exists ? pathAt(height, index) : new bytes32[](height < 10 ? 10 - height : 0);
        if (!exists) {
            vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.NodeOutOfRange.selector, height, index));
        }
        proofs.requestReveal{value: LEAVES_BOND}(1, body, height, index, hash, path);
    }

    function testFuzz_RevertWhen_RequestReveal_HashIsAnother(bytes32 hash, uint256 length) public {
        vm.assume(hash != nodeAt(5, 1));
        bytes32[] memory path = pathAt(5, 1);
        _expect(IAvailabilityProofs.WrongPath.selector);
        proofs.requestReveal{value: LEAVES_BOND}(1, body, 5, 1, hash, path);
        length = bound(length, 0, 9);
        if (length == 5) return;
        _expect(IAvailabilityProofs.WrongPath.selector);
        proofs.requestReveal{value: LEAVES_BOND}(1, body, 5, 1, nodeAt(5, 1), new bytes32[](length));
    }

    /// A node cannot be passed for another one: its index is bound by the path.
    function test_RevertWhen_RequestReveal_IndexIsAnother() public {
        bytes32[] memory path = pathAt(5, 1);
        _expect(IAvailabilityProofs.WrongPath.selector);
        proofs.requestReveal{value: LEAVES_BOND}(1, body, 5, 0, nodeAt(5, 1), path);
    }

    function test_RevertWhen_RequestReveal_ClaimIsAnotherOrNone() public {
        IAvailabilityProofs.ClaimBody memory other = body;
        other.leaves = 33;
        bytes32 digest = proofs.digestOf(other, 0);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.WrongClaim.selector, digest, proofs.claim(1).digest));
        proofs.requestReveal{value: NODES_BOND}(1, other, 10, 0, nodes[1], new bytes32[](0));
        _expectNoLiveClaim(2);
        proofs.requestReveal{value: NODES_BOND}(2, body, 10, 0, nodes[1], new bytes32[](0));
        staking.settle(1);
        _expectNoLiveClaim(1);
        proofs.requestReveal{value: NODES_BOND}(1, body, 10, 0, nodes[1], new bytes32[](0));
    }

    function test_RevertWhen_RequestReveal_TraceIsEmpty() public {
        IAvailabilityProofs.ClaimBody memory empty;
        submit(2, empty, 0);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.NodeOutOfRange.selector, 5, 0));
        proofs.requestReveal{value: LEAVES_BOND}(2, empty, 5, 0, 0, new bytes32[](0));
    }

    /// The answer, and what follows from it, must fit the window: block + T_r + T_q <= close.
    function test_RequestReveal_UntilAnAnswerCannotFollow() public {
        uint256 close = seedBlock + 16 + 32;
        vm.roll(close - 5);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.RequestTooLate.selector, close - 5, close));
        proofs.requestReveal{value: NODES_BOND}(1, body, 10, 0, nodes[1], new bytes32[](0));
        vm.roll(close - 6);
        ask(alice, 10, 0);
    }

    // ---------------------------------------------------------------- answering

    function test_RevealNodes_PaysWhoeverAnswers() public {
        bytes32 id = ask(alice, 10, 0);
        bytes32[32] memory children = childrenOf(0);
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.NodesRevealed(id, 1, 2, 10, 0, children, mallory);
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.BondCredited(id, mallory, NODES_BOND, NODES_BOND);
        vm.prank(mallory);
        proofs.revealNodes(id, children);
        assertEq(proofs.claim(1).openRequests, 0, "open");
        assertTrue(stateOf(id) == IAvailabilityProofs.RevealState.Answered, "answered");

        uint256 before = mallory.balance;
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.BondsWithdrawn(mallory, NODES_BOND);
        vm.prank(mallory);
        assertEq(proofs.withdrawBonds(), NODES_BOND, "amount");
        assertEq(mallory.balance - before, NODES_BOND, "paid");
        assertEq(address(proofs).balance, 0, "nothing left");
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.NothingOwed.selector, mallory));
        vm.prank(mallory);
        proofs.withdrawBonds();
    }

    function test_RevealLeaves_ShowsAllOfABlock() public {
        for (uint32 j = 0; j < 2; ++j) {
            bytes32 id = ask(alice, 5, j);
            IFraudProofs.Leaf[] memory leaves = leavesOf(j);
            vm.expectEmit(address(proofs));
            emit IAvailabilityProofs.LeavesRevealed(id, 1, 2, j, leaves, mallory);
            vm.prank(mallory);
            proofs.revealLeaves(id, leaves);
        }
        assertEq(proofs.bondsOwed(mallory), 2 * LEAVES_BOND, "owed");
        assertTrue(settled(1) == IAvailabilityProofs.Status.Paid, "an opened claim stands");
    }

    function testFuzz_RevertWhen_Reveal_AnswerIsAnother(uint256 at, uint256 by) public {
        bytes32 high = ask(alice, 10, 0);
        bytes32 low = ask(alice, 5, 1);
        bytes32[32] memory children = childrenOf(0);
        at = bound(at, 0, 31);
        children[at] = bytes32(uint256(children[at]) ^ bound(by, 1, type(uint256).max));
        _expectWrongAnswer(high);
        proofs.revealNodes(high, children);
        IFraudProofs.Leaf[] memory leaves = leavesOf(1);
        leaves[at % 8].weight ^= uint128(bound(by, 1, type(uint128).max));
        _expectWrongAnswer(low);
        proofs.revealLeaves(low, leaves);
    }

    /// Neither too few nor too many leaves, nor hashes in place of leaves.
    function test_RevertWhen_Reveal_AnswerHasTheWrongShape() public {
        bytes32 high = ask(alice, 10, 0);
        bytes32 low = ask(alice, 5, 1);
        IFraudProofs.Leaf[] memory leaves = new IFraudProofs.Leaf[](7);
        _expectWrongAnswer(low);
        proofs.revealLeaves(low, leaves);
        leaves = new IFraudProofs.Leaf[](33);
        _expectWrongAnswer(low);
        proofs.revealLeaves(low, leaves);
        bytes32[32] memory children;
        for (uint256 i = 0; i < 8; ++i) {
            children[i] = leafHashes(trace)[32 + i];
        }
        _expectWrongAnswer(low);
        proofs.revealNodes(low, children);
        _expectWrongAnswer(high);
        proofs.revealLeaves(high, leavesOf(0));
    }

    function test_RevertWhen_Reveal_NotOpen() public {
        bytes32 id = idOf(10, 0);
        _expectNotOpen(id);
        proofs.revealNodes(id, childrenOf(0));
        ask(alice, 10, 0);
        proofs.revealNodes(id, childrenOf(0));
        _expectNotOpen(id);
        proofs.revealNodes(id, childrenOf(0));
        _expectNotOpen(id);
        proofs.claimDefault(id);
        _expectNotOpen(id);
        proofs.returnBond(id);
    }

    /// A late answer counts while nobody claimed the default, to the very end of the window.
    function test_RevealNodes_LateUntilTheWindowCloses() public {
        bytes32 id = ask(alice, 10, 0);
        uint256 close = seedBlock + 16 + 32;
        vm.roll(close + 1);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.ChallengeClosed.selector, close + 1, close));
        proofs.revealNodes(id, childrenOf(0));
        vm.roll(close);
        proofs.revealNodes(id, childrenOf(0));
        assertTrue(settled(1) == IAvailabilityProofs.Status.Paid, "paid");
    }

    // ---------------------------------------------------------------- defaults

    function test_ClaimDefault_IsFraudAndPaysTheAsker() public {
        bytes32 id = ask(alice, 10, 0);
        uint256 asked = vm.getBlockNumber();
        vm.roll(asked + 4);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.AnswerPending.selector, asked + 4, asked + 4));
        proofs.claimDefault(id);
        vm.roll(asked + 5);
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.RevealDefaulted(id, 1, 2, alice, mallory);
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.BondCredited(id, alice, NODES_BOND, NODES_BOND);
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.ClaimRefuted(1, 2, alice);
        vm.prank(mallory); // who carries it gets nothing
        proofs.claimDefault(id);
        assertFraud(alice);
        assertTrue(stateOf(id) == IAvailabilityProofs.RevealState.Returned, "returned");
        _expectNotOpen(id);
        proofs.revealNodes(id, childrenOf(0));
        _expectNotOpen(id);
        proofs.claimDefault(id);
    }

    function test_RevertWhen_ClaimDefault_AfterTheWindow() public {
        bytes32 id = ask(alice, 10, 0);
        uint256 close = seedBlock + 16 + 32;
        vm.roll(close + 1);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.ChallengeClosed.selector, close + 1, close));
        proofs.claimDefault(id);
    }

    /// Settlement itself takes an open request for what it is: fraud, and nobody earns a bounty.
    function test_SettleClaim_OpenRequestIsFraudWithoutBounty() public {
        bytes32 id = ask(alice, 10, 0);
        assertTrue(settled(1) == IAvailabilityProofs.Status.Fraud, "fraud");
        assertFraud(address(0));
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.BondCredited(id, alice, NODES_BOND, NODES_BOND);
        proofs.returnBond(id);
        _expectNotOpen(id);
        proofs.returnBond(id);
    }

    /// Bonds of a claim that became fraud by any path return, also epochs later.
    function test_ReturnBond_AfterAnyFraud() public {
        bytes32 first = ask(alice, 10, 0);
        bytes32 second = ask(mallory, 5, 0);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.ClaimIsLive.selector, 1));
        proofs.returnBond(first);
        vm.prank(address(fraudProofs));
        proofs.refute(1, mallory);
        proofs.returnBond(second);
        assertEq(proofs.bondsOwed(mallory), LEAVES_BOND, "at once");
        advance();
        draw();
        submit(1, body, trace.scalars[LEAVES - 1]);
        proofs.returnBond(first); // the node's claim of another epoch is none of its business
        assertEq(proofs.bondsOwed(alice), NODES_BOND, "an epoch later");
        _expectNotOpen(first);
        proofs.claimDefault(first);
    }

    /// The same node of the same claim in another epoch is another request.
    function test_RequestReveal_AgainInTheNextEpoch() public {
        bytes32 old = ask(alice, 10, 0);
        proofs.revealNodes(old, childrenOf(0));
        settled(1);
        advance();
        draw();
        submit(1, body, trace.scalars[LEAVES - 1]);
        assertNotEq(ask(alice, 10, 0), old, "id");
    }

    // ---------------------------------------------------------------- attacks

    /// "reveal request against an offline honest node": a stranger who knows the public data answers and is paid; the
    /// node loses nothing.
    function test_Attack_RevealRequestAgainstAnOfflineHonestNode() public {
        IAvailabilityProofs.ClaimBody memory honest = submit(2, canonical(2, ""));
        bytes32 root = honest.traceRoot;
        vm.prank(mallory);
        bytes32 id = proofs.requestReveal{value: LEAVES_BOND}(2, honest, 5, 0, root, new bytes32[](0));
        Trace memory t = canonical(2, "");
        vm.prank(alice);
        proofs.revealLeaves(id, t.leaves);
        assertEq(proofs.bondsOwed(alice), LEAVES_BOND, "paid by the attacker");
        assertTrue(settled(2) == IAvailabilityProofs.Status.Paid, "the node is paid");
    }

    /// "cheater answering or spamming his own requests": he can neither block the descent nor keep his claim.
    function test_Attack_CheaterAnswersOrSpamsHisOwnRequests() public {
        bytes32 top = ask(mallory, 10, 0);
        bytes32 left = ask(mallory, 5, 0);
        ask(mallory, 5, 1);
        vm.startPrank(mallory);
        proofs.revealNodes(top, childrenOf(0));
        proofs.revealLeaves(left, leavesOf(0));
        vm.stopPrank();
        // What he answered is public; what he does not is a default that anyone claims, though the bounty is the
        // asker's.
        vm.roll(vm.getBlockNumber() + 5);
        proofs.claimDefault(idOf(5, 1));
        assertFraud(mallory);
        // The leaves he showed serve as evidence, too, had he answered all: F1 to F4 need no more.
    }

    /// "100 challengers": requests are shared; the others lose the gas of one reverted call and nothing else.
    function test_Attack_AHundredChallengers() public {
        bytes32 id = ask(alice, 10, 0);
        for (uint256 i = 1; i <= 100; ++i) {
            address challenger = address(uint160(0xc4a11000 + i));
            vm.deal(challenger, 1 ether);
            vm.prank(challenger);
            vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.AlreadyRequested.selector, id));
            proofs.requestReveal{value: NODES_BOND}(1, body, 10, 0, nodes[1], new bytes32[](0));
            assertEq(challenger.balance, 1 ether, "no bond lost");
        }
        vm.roll(vm.getBlockNumber() + 5);
        vm.prank(mallory);
        proofs.claimDefault(id);
        assertFraud(alice);
    }

    /// "chain stall during T_r": windows count blocks, so time that passes without them shortens nobody's.
    function test_Attack_ChainStallDuringTheRevealWindow() public {
        bytes32 id = ask(alice, 10, 0);
        vm.warp(vm.getBlockTimestamp() + 30 days);
        vm.roll(vm.getBlockNumber() + 4);
        vm.expectRevert();
        proofs.claimDefault(id);
        proofs.revealNodes(id, childrenOf(0));
    }

    /// A cheater whose tree has a hole where a leaf should be cannot answer with fewer leaves.
    function test_Attack_HoleInTheTree() public {
        bytes32[] memory hashes = leafHashes(trace);
        hashes[39] = 0;
        bytes32[] memory holed = heap(hashes, HEIGHT);
        IAvailabilityProofs.ClaimBody memory forged = body;
        forged.traceRoot = holed[1];
        submit(3, forged, trace.scalars[LEAVES - 1]);
        bytes32[] memory path = new bytes32[](5);
        uint256 at = (1 << 5) + 1;
        for (uint256 i = 0; i < 5; ++i) {
            path[i] = holed[at ^ 1];
            at >>= 1;
        }
        vm.prank(alice);
        bytes32 id = proofs.requestReveal{value: LEAVES_BOND}(3, forged, 5, 1, holed[(1 << 5) + 1], path);
        IFraudProofs.Leaf[] memory leaves = new IFraudProofs.Leaf[](7);
        for (uint256 i = 0; i < 7; ++i) {
            leaves[i] = trace.leaves[32 + i];
        }
        _expectWrongAnswer(id);
        proofs.revealLeaves(id, leaves);
    }

    /// A receiver that refuses ether, or calls back, harms itself alone.
    function test_WithdrawBonds_ReceiversHarmThemselvesAlone() public {
        Reenterer thief = new Reenterer(proofs);
        bytes32 first = ask(alice, 10, 0);
        bytes32 second = ask(alice, 5, 0);
        thief.answer(first, childrenOf(0));
        proofs.revealLeaves(second, leavesOf(0));
        vm.expectRevert();
        thief.withdraw();
        assertEq(proofs.bondsOwed(address(thief)), NODES_BOND, "still owed");
        assertEq(address(proofs).balance, NODES_BOND + LEAVES_BOND, "nobody else's moved");
        thief.calm();
        thief.withdraw();
        assertEq(address(thief).balance, NODES_BOND, "its own");
    }

    function _expect(bytes4 selector) private {
        vm.expectRevert(abi.encodeWithSelector(selector));
    }

    function _expectNotOpen(bytes32 id) private {
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.RequestNotOpen.selector, id));
    }

    function _expectWrongAnswer(bytes32 id) private {
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.WrongAnswer.selector, id));
    }

    function _expectNoLiveClaim(uint32 node) private {
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.NoLiveClaim.selector, node));
    }
}

/// @dev Calls back while it is paid.
contract Reenterer {
    IAvailabilityProofs private immutable PROOFS;
    bool private _calm;

    constructor(IAvailabilityProofs proofs) {
        PROOFS = proofs;
    }

    receive() external payable {
        if (!_calm) PROOFS.withdrawBonds();
    }

    function calm() external {
        _calm = true;
    }

    function answer(bytes32 id, bytes32[32] calldata children) external {
        PROOFS.revealNodes(id, children);
    }

    function withdraw() external {
        PROOFS.withdrawBonds();
    }
}

/// @dev The figures of issue and interface: an answer of hashes at most 120 000 gas, one of leaves 350 000.
/// forge-config: default.isolate = true
contract RevealsGasTest is RevealsFixture {
    function test_Gas_Reveals() public {
        _request(10, 0);
        vm.snapshotGasLastCall("Reveals", "requestReveal, root of 40 leaves");
        _request(5, 0);
        vm.snapshotGasLastCall("Reveals", "requestReveal, first block of 40 leaves");
        ask(alice, 5, 1);
        vm.startPrank(mallory);
        (bytes32 top, bytes32 block_) = (idOf(10, 0), idOf(5, 0));
        bytes32[32] memory children = childrenOf(0);
        IFraudProofs.Leaf[] memory leaves = leavesOf(0);
        proofs.revealNodes(top, children);
        assertLe(vm.snapshotGasLastCall("Reveals", "revealNodes"), 120_000, "nodes");
        proofs.revealLeaves(block_, leaves);
        assertLe(vm.snapshotGasLastCall("Reveals", "revealLeaves, 32"), 350_000, "leaves");
        proofs.withdrawBonds();
        vm.snapshotGasLastCall("Reveals", "withdrawBonds");
        vm.roll(vm.getBlockNumber() + 5);
        bytes32 id = idOf(5, 1);
        proofs.claimDefault(id);
        vm.snapshotGasLastCall("Reveals", "claimDefault");
    }

    function test_Gas_ReturnBond() public {
        bytes32 first = ask(alice, 10, 0);
        bytes32 second = ask(alice, 5, 0);
        vm.roll(vm.getBlockNumber() + 5);
        proofs.claimDefault(first);
        proofs.returnBond(second);
        vm.snapshotGasLastCall("Reveals", "returnBond");
    }

    function _request(uint8 height, uint32 index) private {
        bytes32 hash = nodeAt(height, index);
        bytes32[] memory path = pathAt(height, index);
        proofs.requestReveal{value: proofs.minRevealBond(height)}(1, body, height, index, hash, path);
    }
}
