// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {IFraudProofs} from "../../src/interfaces/IFraudProofs.sol";
import {ShardSet} from "../../src/types/ShardSet.sol";
import {Isolated} from "../Isolated.sol";

/// Slivers held and released after the certificate: docs/protocol.md, "Held slivers". Node v owns shard v - 1.
contract BlobRegistryHoldTest is Isolated {
    uint256 private constant MOST = type(uint256).max;
    /// Everybody but node 10 signs.
    uint256 private constant SIGNERS = EVERYBODY ^ 1 << 9;
    /// 1 000 bytes: L = 250, c = 1, weight 250 + 224 + 256.
    uint256 private constant PRICE = 8 * 50_000_000 * 730;

    uint64 private object;
    bytes32 private root;

    function setUp() public override {
        super.setUp();
        object = store(1000, 5, SIGNERS); // certified in epoch 1, ends before epoch 7
        root = commitmentRootOf(salts[object], 1000);
        advance();
        for (uint32 v = 1; v <= NODES; ++v) {
            wal.transfer(hotKey(v), 1 ether);
            vm.prank(hotKey(v));
            wal.approve(address(registry), MOST);
        }
    }

    function test_Hold_CountsFromTheNextEpoch() public {
        vm.expectEmit(address(registry));
        emit IBlobRegistry.HeldChanged(object, 3, ShardSet.wrap(EVERYBODY));
        _hold(10);
        assertFalse(registry.obligated(10, keyOf(object, 9, 0)), "frozen in the running epoch");
        advance();
        assertTrue(registry.obligated(10, keyOf(object, 9, 0)), "from the next one on");
        assertEq(wal.balanceOf(hotKey(10)), 1 ether, "holding is free");
    }

    function test_Release_CountsFromTheNextEpochAndPaysTheReserve() public {
        uint256 reserve = staking.reserve();
        assertEq(registry.releasePrice(object, 0), PRICE, "price");
        vm.expectEmit(address(registry));
        emit IBlobRegistry.HeldChanged(object, 3, ShardSet.wrap(SIGNERS ^ 1));
        vm.prank(hotKey(1));
        registry.release(object, 0, root, PRICE);
        assertEq(wal.balanceOf(hotKey(1)), 1 ether - PRICE, "paid at once");
        assertEq(staking.reserve(), reserve + PRICE, "into the reserve");
        assertTrue(registry.obligated(1, keyOf(object, 0, 0)), "frozen in the running epoch");
        advance();
        assertFalse(registry.obligated(1, keyOf(object, 0, 0)), "from the next one on");
    }

    function test_HoldAndRelease_InOneEpoch_LeaveTheEpochAsItWas() public {
        _release(1);
        _hold(1);
        _hold(10);
        _release(10);
        assertEq(ShardSet.unwrap(registry.held(object)), SIGNERS, "running epoch");
        advance();
        assertEq(ShardSet.unwrap(registry.held(object)), SIGNERS, "next epoch");
    }

    /// An object certified in this epoch can be held in it: nobody answers for it before the next.
    function test_Hold_InTheEpochOfTheCertificate() public {
        uint64 late = store(1000, 3, SIGNERS);
        vm.prank(hotKey(10));
        registry.hold(late, 9, commitmentRootOf(salts[late], 1000));
        assertEq(ShardSet.unwrap(registry.held(late)), 0, "nobody yet");
        advance();
        assertEq(ShardSet.unwrap(registry.held(late)), EVERYBODY, "all of them");
    }

    function testFuzz_HeldNext_IsWhatWasHeldAndReleased(uint256 moves, uint8 count) public {
        uint256 expected = SIGNERS;
        uint256 frozen = SIGNERS;
        for (uint256 i = 0; i < count % 32; ++i) {
            uint32 node = uint32((moves >> 5 * i) % NODES) + 1;
            if (moves >> 5 * i & 16 == 16) {
                advance();
                frozen = expected;
                if (registry.epoch() + 2 > 7) return; // the object has ended
            }
            if (expected >> (node - 1) & 1 == 1) _release(node);
            else _hold(node);
            expected ^= 1 << (node - 1);
            assertEq(ShardSet.unwrap(registry.held(object)), frozen, "this epoch");
            assertEq(ShardSet.unwrap(registry.blobObject(object).heldNew), expected, "the next");
        }
    }

    // ------------------------------------------------------------------ price

    function test_Release_IsFreeOnlyForWhatWasInheritedAndIsNotOwedYet() public {
        staking.setShard(0, 2, 2, 4); // node 2 owns it since epoch 2, the object is of epoch 1
        assertEq(registry.releasePrice(object, 0), 0, "inherited, epoch 2 of 4");
        advance();
        assertEq(registry.releasePrice(object, 0), 0, "inherited, epoch 3 of 4");
        uint256 snapshot = vm.snapshotState();
        vm.prank(hotKey(2));
        registry.release(object, 0, root, 0);
        assertEq(wal.balanceOf(hotKey(2)), 1 ether, "free");
        advance();
        assertFalse(registry.obligated(2, keyOf(object, 0, 0)), "never owed");
        vm.revertToState(snapshot);
        advance();
        assertTrue(registry.obligated(2, keyOf(object, 0, 0)), "owed from epoch 4 on");
        assertEq(registry.releasePrice(object, 0), PRICE, "epoch 4: at its price");
        staking.setShard(0, 2, 1, 9);
        assertEq(registry.releasePrice(object, 0), PRICE, "signed by its owner: at its price, whatever activeFrom");
    }

    function test_RevertWhen_Release_CostsMore() public {
        vm.prank(hotKey(1));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CostTooHigh.selector, PRICE, PRICE - 1));
        registry.release(object, 0, root, PRICE - 1);
    }

    function test_RevertWhen_Release_IsNotPaid() public {
        vm.startPrank(hotKey(1));
        wal.approve(address(registry), PRICE - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, address(registry), PRICE - 1, PRICE
            )
        );
        registry.release(object, 0, root, MOST);
    }

    // ------------------------------------------------------------------ conditions

    function test_RevertWhen_NotTheHotKeyOfTheOwner() public {
        address[3] memory callers = [mallory, hotKey(2), alice];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.startPrank(callers[i]);
            vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotHotKey.selector, 10, callers[i]));
            registry.hold(object, 9, root);
            vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.NotHotKey.selector, 1, callers[i]));
            registry.release(object, 0, root, MOST);
            vm.stopPrank();
        }
    }

    function test_RevertWhen_HeldAlreadyOrNotHeld() public {
        vm.prank(hotKey(1));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ShardHolds.selector, object, 0));
        registry.hold(object, 0, root);
        vm.prank(hotKey(10));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ShardHoldsNot.selector, object, 9));
        registry.release(object, 9, root, MOST);
    }

    function test_RevertWhen_NoSuchShardOrObject() public {
        vm.startPrank(hotKey(1));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownShard.selector, 10));
        registry.hold(object, 10, root);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownShard.selector, 255));
        registry.release(object, 255, root, MOST);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownShard.selector, 10));
        registry.releasePrice(object, 10);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.UnknownObject.selector, 9));
        registry.hold(9, 0, root);
    }

    function test_RevertWhen_NotCertified() public {
        uint64 bare = register(1000, 3);
        vm.startPrank(hotKey(1));
        vm.expectRevert(IBlobRegistry.InvalidCommitmentRoot.selector);
        registry.hold(bare, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CommitmentRootDiffers.selector, bare, root, bytes32(0)));
        registry.hold(bare, 0, root);
    }

    function test_RevertWhen_NothingIsOwedAfterThisEpoch() public {
        while (registry.epoch() < 5) advance();
        uint256 snapshot = vm.snapshotState();
        _hold(10); // epoch 6 is the object's last
        vm.revertToState(snapshot);
        advance();
        vm.prank(hotKey(10));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectExpired.selector, object, 7, 8));
        registry.hold(object, 9, root);
        vm.prank(hotKey(1));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectExpired.selector, object, 7, 8));
        registry.release(object, 0, root, MOST);
    }

    // ------------------------------------------------------------------ attacks (PROOFS 7)

    /// PROOFS 7, "hold replayed onto another object number after a reorg": the number names another object there.
    function test_Attack_HoldReplayedOntoAnotherObjectNumberAfterAReorg() public {
        uint256 fork = vm.snapshotState();
        uint64 mine = store(1000, 4, SIGNERS);
        bytes32 known = commitmentRootOf(salts[mine], 1000);
        vm.revertToState(fork);
        uint64 size = 8 * 126_976;
        uint64 theirs = store(size, 4, SIGNERS); // takes the number on the other branch
        assertEq(theirs, mine, "the same number");
        bytes32 other = commitmentRootOf(salts[theirs], size);
        vm.startPrank(hotKey(10));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CommitmentRootDiffers.selector, theirs, known, other));
        registry.hold(mine, 9, known);
        vm.stopPrank();
        vm.prank(hotKey(1));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.CommitmentRootDiffers.selector, theirs, known, other));
        registry.release(mine, 0, known, MOST);
    }

    /// PROOFS 7, "hold/release in the middle of a dispute": neither makes an accusation true or false.
    function test_Attack_HoldOrReleaseInTheMiddleOfADispute() public {
        uint64 second = store(1000, 5, SIGNERS);
        advance();
        draw();
        uint104[] memory kept = new uint104[](1);
        kept[0] = keyOf(object, 0, 0);
        Trace memory short = traceOf(kept);
        IAvailabilityProofs.ClaimBody memory lie = submit(1, short); // leaves `second` out
        Trace memory right = canonical(2, "");
        IAvailabilityProofs.ClaimBody memory truth = submit(2, right);

        bytes32 secondRoot = commitmentRootOf(salts[second], 1000);
        vm.prank(hotKey(1));
        registry.release(second, 0, secondRoot, MOST); // to make the omission right
        vm.prank(hotKey(2));
        registry.release(second, 1, secondRoot, MOST); // was proven: no intrusion
        vm.prank(hotKey(10));
        registry.hold(second, 9, secondRoot);

        IFraudProofs.Witness memory witness;
        witness.group.key = keyOf(second, 0, 0);
        fraudProofs.proveFraud(1, lie, IFraudProofs.Kind.Omission, stepOf(short, 1), witness, 0);
        assertEq(uint8(proofs.claim(1).status), uint8(IAvailabilityProofs.Status.Fraud), "the omission stays one");
        IFraudProofs.Step memory step = stepOf(right, 1);
        witness.group.key = 0;
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.NotFraud.selector, IFraudProofs.Kind.Intrusion));
        fraudProofs.proveFraud(2, truth, IFraudProofs.Kind.Intrusion, step, witness, 0);
        assertEq(canonical(10, "").leaves.length, 0, "node 10 owes nothing before the next epoch");
    }

    /// An excluded sliver cannot be released on top, and comes back only by `hold`.
    function test_Excluded_IsHeldAgainAfterRepair() public {
        vm.prank(address(proofs));
        registry.exclude(object, 0);
        vm.prank(hotKey(1));
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ShardHoldsNot.selector, object, 0));
        registry.release(object, 0, root, MOST);
        advance();
        assertFalse(registry.obligated(1, keyOf(object, 0, 0)), "out");
        _hold(1);
        advance();
        assertTrue(registry.obligated(1, keyOf(object, 0, 0)), "back");
    }

    function _hold(uint32 node) private {
        vm.prank(hotKey(node));
        registry.hold(object, uint8(node - 1), root);
    }

    function _release(uint32 node) private {
        vm.prank(hotKey(node));
        registry.release(object, uint8(node - 1), root, MOST);
    }
}
