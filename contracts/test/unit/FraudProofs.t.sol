// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../../src/interfaces/IFraudProofs.sol";
import {Isolated} from "../Isolated.sol";
import {TestKeys} from "../TestKeys.sol";

/// @dev Three objects of one group each and one of two groups, all in epoch 2; node 1 owns shard 0.
abstract contract FraudProofsFixture is Isolated {
    uint64 internal constant TWO_GROUPS = 4 * 129 * 126_976; // slivers of 129 chunks

    IFraudProofs.Witness internal nothing;
    uint256 internal keys;

    function setUp() public virtual override {
        super.setUp();
        store(1000, 5);
        store(4 * 126_976 + 1, 5); // two chunks a sliver
        store(0, 5);
        advance();
        draw();
        keys = 3;
    }

    function prove(
        uint32 node,
        IAvailabilityProofs.ClaimBody memory body,
        IFraudProofs.Kind kind,
        IFraudProofs.Step memory step,
        IFraudProofs.Witness memory witness
    ) internal {
        fraudProofs.proveFraud(node, body, kind, step, witness, 0);
    }

    function assertFraud(uint32 node) internal view {
        assertTrue(proofs.claim(node).status == IAvailabilityProofs.Status.Fraud, "refuted");
    }

    function expectNoFraud(IFraudProofs.Kind kind) internal {
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.NotFraud.selector, kind));
    }

    function sumWitness(uint104 key) internal view returns (IFraudProofs.Witness memory witness) {
        witness.group = groupOf(key);
    }

    function omission(uint104 key) internal pure returns (IFraudProofs.Witness memory witness) {
        witness.group.key = key;
    }

    /// @dev Adds `scalar` * G and `weight` to leaf `index` and to every later one.
    function shift(Trace memory trace, uint256 index, uint256 scalar, uint128 weight) internal view {
        for (uint256 i = index; i < trace.leaves.length; ++i) {
            trace.scalars[i] = addmod(trace.scalars[i], scalar, TestKeys.ORDER);
            trace.leaves[i].sum = TestKeys.g1(trace.scalars[i]);
            trace.leaves[i].weight += weight;
        }
    }

    /// @dev `list` without its element `index`.
    function without(uint104[] memory list, uint256 index) internal pure returns (uint104[] memory out) {
        out = new uint104[](list.length - 1);
        for (uint256 i = 0; i < out.length; ++i) {
            out[i] = list[i < index ? i : i + 1];
        }
    }
}

contract FraudProofsTest is FraudProofsFixture {
    function test_Setup_CanonicalTraceIsWhatTheVerifierExpects() public view {
        Trace memory t = canonical(1, "");
        assertEq(t.leaves.length, keys, "obligations");
        for (uint256 i = 0; i < keys; ++i) {
            assertEq(t.leaves[i].key, keyOf(uint64(i + 1), 0, 0), "key");
        }
        assertEq(t.leaves[0].weight, 730, "weight");
        assertEq(t.leaves[2].weight, 730 + 126_977 + 2 * 224 + 256 + 481, "weight");
    }

    /// None of the predicates holds at any step of an honest claim.
    function test_ProveFraud_CanonicalClaimStands() public {
        Trace memory t = canonical(1, "");
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        for (uint256 i = 0; i <= keys; ++i) {
            IFraudProofs.Step memory step = stepOf(t, i);
            expectNoFraud(IFraudProofs.Kind.Order);
            prove(1, body, IFraudProofs.Kind.Order, step, nothing);
            expectNoFraud(IFraudProofs.Kind.Intrusion);
            prove(1, body, IFraudProofs.Kind.Intrusion, step, nothing);
            for (uint256 j = 0; j < keys; ++j) {
                expectNoFraud(IFraudProofs.Kind.Omission);
                prove(1, body, IFraudProofs.Kind.Omission, step, omission(t.leaves[j].key));
            }
            IFraudProofs.Witness memory witness = i < keys ? sumWitness(t.leaves[i].key) : nothing;
            expectNoFraud(IFraudProofs.Kind.Sum);
            prove(1, body, IFraudProofs.Kind.Sum, step, witness);
            if (i < keys) {
                expectNoFraud(IFraudProofs.Kind.BadPoint);
                prove(1, body, IFraudProofs.Kind.BadPoint, step, witness);
            }
        }
        assertTrue(proofs.claim(1).status == IAvailabilityProofs.Status.Live, "stands");
    }

    // ---------------------------------------------------------------- F1

    /// "duplicate keys inflate W": a key counted twice breaks the order.
    function test_Attack_DuplicateKeysInflateW() public {
        // With the second object unclaimed the inflated weight stays within the bound.
        uint104[] memory list = new uint104[](3);
        (list[0], list[1], list[2]) = (keyOf(1, 0, 0), keyOf(1, 0, 0), keyOf(3, 0, 0));
        Trace memory t = traceOf(list);
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        IFraudProofs.Step memory step = stepOf(t, 1);
        vm.expectEmit(address(fraudProofs));
        emit IFraudProofs.FraudProven(1, 2, address(this), IFraudProofs.Kind.Order, 1, keyOf(1, 0, 0), address(0));
        vm.expectEmit(address(proofs));
        emit IAvailabilityProofs.ClaimRefuted(1, 2, address(0));
        prove(1, body, IFraudProofs.Kind.Order, step, nothing);
        assertFraud(1);
    }

    function test_ProveFraud_KeysOutOfOrder() public {
        uint104[] memory list = new uint104[](3);
        (list[0], list[1], list[2]) = (keyOf(2, 0, 0), keyOf(1, 0, 0), keyOf(3, 0, 0));
        Trace memory t = traceOf(list);
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        prove(1, body, IFraudProofs.Kind.Order, stepOf(t, 1), nothing);
        assertFraud(1);
    }

    /// The virtual ends take part: no leaf may have key 0 or the last key.
    function test_ProveFraud_OrderAtTheEnds() public {
        Trace memory t = canonical(1, "");
        t.leaves[0].key = 0;
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        prove(1, body, IFraudProofs.Kind.Order, stepOf(t, 0), nothing);
        assertFraud(1);

        t = canonical(2, "");
        t.leaves[2].key = type(uint104).max;
        body = submit(2, t);
        prove(2, body, IFraudProofs.Kind.Order, stepOf(t, 3), nothing);
        assertFraud(2);
    }

    // ---------------------------------------------------------------- F2

    /// A claim that leaves an obligation out falls, wherever it is.
    function test_ProveFraud_OmissionAnywhere() public {
        for (uint32 node = 1; node <= 3; ++node) {
            uint256 missing = node - 1;
            uint104[] memory all = obligations(node, "");
            Trace memory t = traceOf(without(all, missing));
            IAvailabilityProofs.ClaimBody memory body = submit(node, t);
            expectNoFraud(IFraudProofs.Kind.Omission);
            prove(node, body, IFraudProofs.Kind.Omission, stepOf(t, (missing + 1) % 3), omission(all[missing]));
            prove(node, body, IFraudProofs.Kind.Omission, stepOf(t, missing), omission(all[missing]));
            assertFraud(node);
        }
    }

    /// "list of a challenger that leaves one obligation out": to him the claim intrudes where his list has a hole, the
    /// keys after it come too early, and the sums differ from his. The contract sees none of it.
    function test_Attack_ListOfAChallengerLeavesOneObligationOut() public {
        Trace memory t = canonical(1, "");
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        for (uint256 missing = 0; missing < keys; ++missing) {
            Trace memory his = traceOf(without(obligations(1, ""), missing));
            (IAvailabilityProofs.ClaimBody memory shorter,) = claimOf(his, "");
            assertNotEq(shorter.weight, body.weight, "he finds the claim wrong");
            for (uint256 i = 0; i <= keys; ++i) {
                IFraudProofs.Step memory step = stepOf(t, i);
                expectNoFraud(IFraudProofs.Kind.Intrusion);
                prove(1, body, IFraudProofs.Kind.Intrusion, step, nothing);
                expectNoFraud(IFraudProofs.Kind.Order);
                prove(1, body, IFraudProofs.Kind.Order, step, nothing);
                IFraudProofs.Witness memory witness = i < keys ? sumWitness(t.leaves[i].key) : nothing;
                expectNoFraud(IFraudProofs.Kind.Sum);
                prove(1, body, IFraudProofs.Kind.Sum, step, witness);
            }
        }
        assertTrue(proofs.claim(1).status == IAvailabilityProofs.Status.Live, "stands");
    }

    function test_ProveFraud_OmissionOfEverything() public {
        IAvailabilityProofs.ClaimBody memory body;
        submit(1, body, 0);
        IFraudProofs.Step memory step;
        prove(1, body, IFraudProofs.Kind.Omission, step, omission(keyOf(2, 0, 0)));
        assertFraud(1);
    }

    function test_RevertWhen_ProveFraud_OmittedKeyIsNotObligated() public {
        IAvailabilityProofs.ClaimBody memory body;
        submit(1, body, 0);
        IFraudProofs.Step memory step;
        uint104[4] memory wrong = [keyOf(1, 1, 0), keyOf(1, 0, 1), keyOf(4, 0, 0), keyOf(1, 10, 0)];
        for (uint256 i = 0; i < wrong.length; ++i) {
            expectNoFraud(IFraudProofs.Kind.Omission);
            prove(1, body, IFraudProofs.Kind.Omission, step, omission(wrong[i]));
        }
    }

    // ---------------------------------------------------------------- F3

    function test_ProveFraud_IntrusionOfAnothersSliver() public {
        uint104[] memory list = new uint104[](3);
        (list[0], list[1], list[2]) = (keyOf(1, 0, 0), keyOf(1, 1, 0), keyOf(3, 0, 0));
        Trace memory t = traceOf(list);
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        expectNoFraud(IFraudProofs.Kind.Intrusion);
        prove(1, body, IFraudProofs.Kind.Intrusion, stepOf(t, 0), nothing);
        // A sum over a group that the node does not answer for is no case for F4.
        IFraudProofs.Witness memory witness = sumWitness(list[1]);
        expectNoFraud(IFraudProofs.Kind.Sum);
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, 1), witness);
        prove(1, body, IFraudProofs.Kind.Intrusion, stepOf(t, 1), nothing);
        assertFraud(1);
    }

    // ---------------------------------------------------------------- F4

    /// "C = infinity": accepted, then proven a fraud at the first group.
    function test_Attack_CInfinityWithWeight() public {
        Trace memory t = canonical(1, "");
        for (uint256 i = 0; i < keys; ++i) {
            t.scalars[i] = 0;
            t.leaves[i].sum = TestKeys.g1(0);
        }
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        uint256 first = constantOf(salts[1], _sliver(1), 0) == 0 ? 1 : 0;
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, first), sumWitness(t.leaves[first].key));
        assertFraud(1);
    }

    function test_ProveFraud_WrongSum() public {
        for (uint256 i = 0; i < keys; ++i) {
            uint32 node = uint32(i + 1);
            Trace memory t = canonical(node, "");
            shift(t, i, 1, 0);
            IAvailabilityProofs.ClaimBody memory body = submit(node, t);
            prove(node, body, IFraudProofs.Kind.Sum, stepOf(t, i), sumWitness(t.leaves[i].key));
            assertFraud(node);
        }
    }

    function test_ProveFraud_WrongWeight() public {
        for (uint256 i = 0; i < keys; ++i) {
            uint32 node = uint32(i + 1);
            Trace memory t = canonical(node, "");
            for (uint256 j = i; j < keys; ++j) {
                t.leaves[j].weight -= 1;
            }
            IAvailabilityProofs.ClaimBody memory body = submit(node, t);
            prove(node, body, IFraudProofs.Kind.Sum, stepOf(t, i), sumWitness(t.leaves[i].key));
            assertFraud(node);
        }
    }

    /// The sums of the last leaf must be the claim's.
    function test_ProveFraud_SumAtTheEnd() public {
        Trace memory t = canonical(1, "");
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(t, "");
        body.commitment = TestKeys.g1(y + 1);
        submit(1, body, y + 1);
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, keys), nothing);
        assertFraud(1);

        t = canonical(2, "");
        (body, y) = claimOf(t, "");
        body.weight -= 1;
        submit(2, body, y);
        prove(2, body, IFraudProofs.Kind.Sum, stepOf(t, keys), nothing);
        assertFraud(2);
    }

    /// The opened x stands in another encoding of the point: bytes decide, so the claim falls.
    function test_ProveFraud_SumWithAnotherY() public {
        Trace memory t = canonical(1, "");
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(t, "");
        body.commitment.y_b = bytes32(uint256(body.commitment.y_b) ^ 1); // same sign, off the curve
        submit(1, body, y);
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, keys), nothing);
        assertFraud(1);
    }

    function test_ProveFraud_EmptyTraceWithACommitment() public {
        IAvailabilityProofs.ClaimBody memory body;
        body.commitment = TestKeys.g1(7);
        submit(1, body, 7);
        IFraudProofs.Step memory step;
        prove(1, body, IFraudProofs.Kind.Sum, step, nothing);
        assertFraud(1);
    }

    /// "odd R with right (C, W)": verifiers judge (C, W), but a wrong inner leaf is a fraud of its own
    /// making.
    function test_Attack_OddRWithRightCAndW() public {
        Trace memory t = canonical(1, "");
        t.leaves[1].sum = TestKeys.g1(t.scalars[1] + 1);
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        (IAvailabilityProofs.ClaimBody memory right,) = claimOf(canonical(1, ""), "");
        assertEq(body.commitment.x_b, right.commitment.x_b, "same C");
        assertEq(body.weight, right.weight, "same W");
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, 1), sumWitness(t.leaves[1].key));
        assertFraud(1);
    }

    /// "replayed": last epoch's claim, right in its time, is wrong under this epoch's coefficients.
    function test_Attack_ClaimOfAnotherEpochReplayed() public {
        Trace memory old = canonical(1, "");
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(old, "");
        submit(1, body, y);
        advance();
        draw();
        submit(1, body, y); // a constant opens at the new z too
        uint256 i = constantOf(salts[1], _sliver(1), 0) == 0 ? 1 : 0;
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(old, i), sumWitness(old.leaves[i].key));
        assertFraud(1);
    }

    /// A weight that would overflow its field is not what follows.
    function test_ProveFraud_WeightOverflows() public {
        Trace memory t = canonical(1, "");
        (IAvailabilityProofs.ClaimBody memory body,) = claimOf(t, "");
        uint128 step = t.leaves[2].weight - t.leaves[1].weight;
        t.leaves[1].weight = type(uint128).max;
        t.leaves[2].weight = step - 1;
        uint256 y;
        (body, y) = claimOf(t, "");
        submit(1, body, y);
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, 2), sumWitness(t.leaves[2].key));
        assertFraud(1);
    }

    /// A group beyond the first: chunk numbers, weight and the tree's index go on counting.
    function test_ProveFraud_SumOfTheSecondGroup() public {
        uint64 big = store(TWO_GROUPS, 5);
        advance();
        draw();
        Trace memory t = canonical(1, "");
        assertEq(t.leaves.length, 5, "two groups more");
        shift(t, 4, 1, 0);
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        IFraudProofs.Witness memory last = sumWitness(keyOf(big, 0, 1));
        assertEq(last.group.points.length, 128, "one chunk");
        IFraudProofs.Witness memory first = sumWitness(keyOf(big, 0, 0));
        assertEq(first.group.points.length, 128 * 128, "a full group");
        expectNoFraud(IFraudProofs.Kind.Sum);
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, 3), first);
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, 4), last);
        assertFraud(1);
    }

    function test_RevertWhen_ProveFraud_GroupIsNotTheSteps() public {
        Trace memory t = canonical(1, "");
        shift(t, 0, 1, 0);
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        IFraudProofs.Witness memory witness = sumWitness(keyOf(2, 0, 0));
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.WrongGroup.selector, keyOf(2, 0, 0)));
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, 0), witness);
    }

    function test_RevertWhen_ProveFraud_PointsAreNotTheTrees() public {
        Trace memory t = canonical(1, "");
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        IFraudProofs.Witness memory witness = sumWitness(keyOf(1, 0, 0));
        bytes memory good = witness.group.points;

        witness.group.points = abi.encode(TestKeys.g1(99)); // another point
        _expectWrong(IFraudProofs.WrongPath.selector, body, t, witness);
        witness.group.points = bytes.concat(good, good); // more points than the group has chunks
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.WrongGroup.selector, keyOf(1, 0, 0)));
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, 0), witness);
        witness.group.points = "";
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.WrongGroup.selector, keyOf(1, 0, 0)));
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, 0), witness);

        // Another sliver's points under their own path.
        IFraudProofs.Witness memory other = sumWitness(keyOf(1, 1, 0));
        other.group.key = keyOf(1, 0, 0);
        if (keccak256(other.group.points) != keccak256(good)) {
            _expectWrong(IFraudProofs.WrongPath.selector, body, t, other);
        }
        // Paths of another length.
        witness = sumWitness(keyOf(1, 0, 0));
        bytes32[] memory path = witness.group.path;
        witness.group.path = new bytes32[](0);
        _expectWrong(IFraudProofs.WrongPath.selector, body, t, witness);
        witness.group.path = new bytes32[](path.length + 1);
        _expectWrong(IFraudProofs.WrongPath.selector, body, t, witness);
    }

    // ---------------------------------------------------------------- steps, windows, bounties

    function test_RevertWhen_ProveFraud_StepIsNotInTheTrace() public {
        Trace memory t = canonical(1, "");
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        IFraudProofs.Step memory step = stepOf(t, 1);
        step.current.weight += 1;
        _expectWrongPath(body, step);
        step = stepOf(t, 1);
        step.previous.key = 0;
        _expectWrongPath(body, step);
        step = stepOf(t, 1);
        step.index = 2; // right leaves, wrong place
        _expectWrongPath(body, step);
        step = stepOf(t, 1);
        step.currentPath = new bytes32[](10);
        _expectWrongPath(body, step);
        step = stepOf(t, 1);
        step.currentPath = new bytes32[](0);
        _expectWrongPath(body, step);
        step = stepOf(t, 3);
        step.index = 4;
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.IndexOutOfRange.selector, 4, 3));
        prove(1, body, IFraudProofs.Kind.Order, step, nothing);
    }

    /// What stands beyond the trace is the contract's: the caller's leaves there are ignored.
    function test_ProveFraud_SuppliesTheVirtualEnds() public {
        Trace memory t = canonical(1, "");
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        IFraudProofs.Step memory step = stepOf(t, 0);
        step.previous = IFraudProofs.Leaf(type(uint104).max, TestKeys.g1(1), 5);
        expectNoFraud(IFraudProofs.Kind.Order);
        prove(1, body, IFraudProofs.Kind.Order, step, nothing);
        step = stepOf(t, 3);
        step.current = IFraudProofs.Leaf(0, TestKeys.g1(1), 5);
        expectNoFraud(IFraudProofs.Kind.Sum);
        prove(1, body, IFraudProofs.Kind.Sum, step, nothing);
    }

    function test_RevertWhen_ProveFraud_ClaimIsAnother() public {
        Trace memory t = canonical(1, "");
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        bytes32 stored = proofs.claim(1).digest;
        body.weight -= 1;
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.WrongClaim.selector, proofs.digestOf(body, 0), stored));
        prove(1, body, IFraudProofs.Kind.Order, stepOf(t, 0), nothing);
    }

    function test_RevertWhen_ProveFraud_NoLiveClaim() public {
        IAvailabilityProofs.ClaimBody memory body;
        IFraudProofs.Step memory step;
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.NoLiveClaim.selector, 1));
        prove(1, body, IFraudProofs.Kind.Omission, step, omission(keyOf(1, 0, 0)));
        submit(1, body, 0);
        prove(1, body, IFraudProofs.Kind.Omission, step, omission(keyOf(1, 0, 0)));
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.NoLiveClaim.selector, 1));
        prove(1, body, IFraudProofs.Kind.Omission, step, omission(keyOf(1, 0, 0)));
        // A paid one is out of reach as well.
        submit(2, canonical(2, ""));
        staking.settle(2);
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.NoLiveClaim.selector, 2));
        prove(2, body, IFraudProofs.Kind.Omission, step, omission(keyOf(1, 1, 0)));
    }

    function test_ProveFraud_UntilTheWindowCloses() public {
        IAvailabilityProofs.ClaimBody memory body;
        submit(1, body, 0);
        IFraudProofs.Step memory step;
        (, uint64 last) = proofs.windows();
        vm.roll(last + 1);
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.ChallengeClosed.selector, last + 1, last));
        prove(1, body, IFraudProofs.Kind.Omission, step, omission(keyOf(1, 0, 0)));
        vm.roll(last);
        prove(1, body, IFraudProofs.Kind.Omission, step, omission(keyOf(1, 0, 0)));
        assertFraud(1);
    }

    function test_CommitFraud_EarnsTheBountyFromTheNextBlock() public {
        IAvailabilityProofs.ClaimBody memory body;
        submit(1, body, 0);
        bytes32 salt = keccak256("salt");
        bytes32 digest = keccak256(abi.encode(alice, uint32(1), uint32(2), salt));
        uint64 number = uint64(vm.getBlockNumber());
        vm.expectEmit(address(fraudProofs));
        emit IFraudProofs.FraudCommitted(digest, mallory, number);
        vm.prank(mallory); // anyone may carry the commitment; it names the accuser
        fraudProofs.commitFraud(digest);
        assertEq(fraudProofs.committedAt(digest), number, "block");

        IFraudProofs.Step memory step;
        vm.roll(number + 1);
        vm.prank(mallory); // repeating it does not make it younger
        fraudProofs.commitFraud(digest);
        assertEq(fraudProofs.committedAt(digest), number, "first block stands");
        vm.expectEmit(address(fraudProofs));
        emit IFraudProofs.FraudProven(1, 2, alice, IFraudProofs.Kind.Omission, 0, keyOf(1, 0, 0), alice);
        vm.prank(alice);
        fraudProofs.proveFraud(1, body, IFraudProofs.Kind.Omission, step, omission(keyOf(1, 0, 0)), salt);
        assertEq(proofs.claim(1).beneficiary, alice, "beneficiary");
    }

    /// An accusation copied from the mempool, or committed in its own block, counts but earns nothing.
    function test_ProveFraud_WithoutACommitmentBurnsTheBounty() public {
        IAvailabilityProofs.ClaimBody memory body;
        IFraudProofs.Step memory step;
        bytes32 salt = keccak256("salt");
        submit(1, body, 0);
        fraudProofs.commitFraud(keccak256(abi.encode(alice, uint32(1), uint32(2), salt)));
        vm.roll(vm.getBlockNumber() + 1);
        vm.prank(mallory);
        fraudProofs.proveFraud(1, body, IFraudProofs.Kind.Omission, step, omission(keyOf(1, 0, 0)), salt);
        assertEq(proofs.claim(1).beneficiary, address(0), "copied");

        submit(2, body, 0);
        fraudProofs.commitFraud(keccak256(abi.encode(alice, uint32(2), uint32(2), salt)));
        vm.prank(alice);
        fraudProofs.proveFraud(2, body, IFraudProofs.Kind.Omission, step, omission(keyOf(1, 1, 0)), salt);
        assertEq(proofs.claim(2).beneficiary, address(0), "committed in the same block");
    }

    /// "100 challengers": they cannot hinder each other or the claim; the first right one counts.
    function test_Attack_AHundredChallengers() public {
        uint104[] memory all = obligations(1, "");
        Trace memory t = traceOf(without(all, 1));
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        bytes32 salt = keccak256("salt");
        for (uint256 i = 0; i < 100; ++i) {
            fraudProofs.commitFraud(keccak256(abi.encode(_challenger(i), uint32(1), uint32(2), salt)));
        }
        vm.roll(vm.getBlockNumber() + 1);
        for (uint256 i = 0; i < 99; ++i) {
            expectNoFraud(IFraudProofs.Kind.Omission);
            vm.prank(_challenger(i));
            fraudProofs.proveFraud(1, body, IFraudProofs.Kind.Omission, stepOf(t, 0), omission(all[1]), salt);
        }
        vm.prank(_challenger(99));
        fraudProofs.proveFraud(1, body, IFraudProofs.Kind.Omission, stepOf(t, 1), omission(all[1]), salt);
        assertEq(proofs.claim(1).beneficiary, _challenger(99), "the right one");
    }

    /// What a node excluded it need not, and must not, include.
    function test_ProveFraud_MindsTheExclusions() public {
        for (uint256 i = 0; i < 20; ++i) {
            store(1000, 5);
        }
        advance();
        draw();
        bytes memory list = abi.encodePacked(uint64(5), uint8(0));
        Trace memory t = canonical(1, list);
        (IAvailabilityProofs.ClaimBody memory body, uint256 y) = claimOf(t, list);
        submit(1, body, y);
        expectNoFraud(IFraudProofs.Kind.Omission);
        prove(1, body, IFraudProofs.Kind.Omission, stepOf(t, 4), omission(keyOf(5, 0, 0)));

        list = abi.encodePacked(uint64(6), uint8(1));
        t = traceOf(obligations(2, ""));
        (body, y) = claimOf(t, list);
        body.weight -= 730; // else above the bound
        t.leaves[t.leaves.length - 1].weight -= 730;
        (body.traceRoot, body.exclusions) = (heap(leafHashes(t), 5)[1], list);
        submit(2, body, y);
        prove(2, body, IFraudProofs.Kind.Intrusion, stepOf(t, 5), nothing);
        assertFraud(2);
    }

    function _sliver(uint64 object) private view returns (uint256) {
        return (shards - registry.blobObject(object).rotation) % shards;
    }

    function _challenger(uint256 i) private pure returns (address) {
        return address(uint160(0xc0ffee00 + i));
    }

    function _expectWrongPath(IAvailabilityProofs.ClaimBody memory body, IFraudProofs.Step memory step) private {
        vm.expectRevert(IFraudProofs.WrongPath.selector);
        prove(1, body, IFraudProofs.Kind.Order, step, nothing);
    }

    function _expectWrong(
        bytes4 error_,
        IAvailabilityProofs.ClaimBody memory body,
        Trace memory t,
        IFraudProofs.Witness memory witness
    ) private {
        vm.expectRevert(error_);
        prove(1, body, IFraudProofs.Kind.Sum, stepOf(t, 0), witness);
    }
}

/// Commitments that are no points, and precompiles that do not answer.
contract FraudProofsPointsTest is FraudProofsFixture {
    address private constant MSM = BLS.BLS12_G1MSM;
    uint64 private object;
    bytes private bad;
    bytes32[] private leaves;

    /// @dev Certifies an object whose every group holds `point`.
    function _storeBad(bytes memory point) private {
        object = register(1000, 5);
        bad = point;
        leaves = new bytes32[](shards);
        for (uint256 s = 0; s < shards; ++s) {
            leaves[s] = keccak256(abi.encodePacked(uint8(0), uint8(s), uint32(0), point));
        }
        _certify(heap(leaves, 4)[1]);
    }

    function _certify(bytes32 root) private {
        registry.certify(object, root, TestKeys.sign(secretOf(EVERYBODY), confirmationOf(object, root)), EVERYBODY);
        advance();
        draw();
    }

    function _witness(uint32 position) private view returns (IFraudProofs.Witness memory witness) {
        uint256 sliver = (shards - registry.blobObject(object).rotation) % shards;
        witness.group = IFraudProofs.Group(keyOf(object, 0, 0), bad, path(heap(leaves, 4), 4, sliver));
        witness.position = position;
    }

    /// @dev What a node can claim that answers for a group without commitment: nothing at all.
    function _claim() private returns (IAvailabilityProofs.ClaimBody memory body) {
        submit(1, body, 0);
    }

    /// "off-curve, out-of-subgroup": the signer of such a commitment is liable, by F5.
    function test_Attack_OffCurveOrOutOfSubgroupPoints() public {
        bytes[4] memory points = [
            abi.encode(0, 0, 0, 2), // (0, 2): on the curve, outside the subgroup
            abi.encode(0, 1, 0, 1), // off the curve
            abi.encode(uint256(1) << 128, 0, 0, 0), // not a field element
            abi.encode(type(uint256).max, type(uint256).max, type(uint256).max, type(uint256).max)
        ];
        IFraudProofs.Step memory step;
        for (uint256 i = 0; i < points.length; ++i) {
            _storeBad(points[i]);
            IAvailabilityProofs.ClaimBody memory body = _claim();
            IFraudProofs.Witness memory witness = _witness(0);
            uint32 epoch = registry.epoch();
            vm.expectEmit(address(fraudProofs));
            emit IFraudProofs.FraudProven(
                1, epoch, address(this), IFraudProofs.Kind.BadPoint, 0, keyOf(object, 0, 0), address(0)
            );
            prove(1, body, IFraudProofs.Kind.BadPoint, step, witness);
            assertFraud(1);
        }
    }

    /// forge-config: default.isolate = true
    function test_Gas_BadPoint() public {
        _storeBad(abi.encode(0, 0, 0, 2));
        IFraudProofs.Step memory step;
        prove(1, _claim(), IFraudProofs.Kind.BadPoint, step, _witness(0));
        vm.snapshotGasLastCall("FraudProofs", "proveFraud, bad point");
    }

    /// Infinity is a point: the commitment of a chunk of zeroes.
    function test_Attack_InfinityPointsAreNoBadPoints() public {
        _storeBad(new bytes(128));
        IAvailabilityProofs.ClaimBody memory body = _claim();
        IFraudProofs.Step memory step;
        IFraudProofs.Witness memory witness = _witness(0);
        expectNoFraud(IFraudProofs.Kind.BadPoint);
        prove(1, body, IFraudProofs.Kind.BadPoint, step, witness);
    }

    function test_RevertWhen_ProveFraud_BadPointIsAnothersOrBeyond() public {
        _storeBad(abi.encode(0, 0, 0, 2));
        IAvailabilityProofs.ClaimBody memory body = _claim();
        submit(2, body, 0);
        IFraudProofs.Step memory step;
        IFraudProofs.Witness memory witness = _witness(0);
        expectNoFraud(IFraudProofs.Kind.BadPoint);
        prove(2, body, IFraudProofs.Kind.BadPoint, step, witness);
        witness.position = 1;
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.IndexOutOfRange.selector, 1, 1));
        prove(1, body, IFraudProofs.Kind.BadPoint, step, witness);
        witness.position = 0;
        witness.group.path[0] = keccak256("other");
        vm.expectRevert(IFraudProofs.WrongPath.selector);
        prove(1, body, IFraudProofs.Kind.BadPoint, step, witness);
    }

    /// A bad point makes F4's precompile fail, and a failing precompile never slashes.
    function test_RevertWhen_ProveFraud_SumMeetsABadPoint() public {
        _storeBad(abi.encode(0, 0, 0, 2));
        uint104[] memory all = obligations(1, "");
        Trace memory t = traceOf(without(all, 3));
        Trace memory longer = Trace(new IFraudProofs.Leaf[](4), new uint256[](4));
        for (uint256 i = 0; i < 4; ++i) {
            longer.leaves[i] = t.leaves[i < 3 ? i : 2];
            longer.scalars[i] = t.scalars[i < 3 ? i : 2];
        }
        longer.leaves[3] = IFraudProofs.Leaf(all[3], t.leaves[2].sum, t.leaves[2].weight + 730);
        IAvailabilityProofs.ClaimBody memory body = submit(1, longer);
        IFraudProofs.Witness memory witness = _witness(0);
        IFraudProofs.Step memory step = stepOf(longer, 3);
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.PrecompileFailed.selector, MSM));
        fraudProofs.proveFraud{gas: 10_000_000}(1, body, IFraudProofs.Kind.Sum, step, witness, 0);
        prove(1, body, IFraudProofs.Kind.BadPoint, step, witness);
        assertFraud(1);
    }

    /// "malformed ctree with two leaves for one group": only the leaf at the group's own index counts.
    function test_Attack_MalformedCommitmentTreeWithTwoLeavesForOneGroup() public {
        object = register(1000, 5);
        bytes memory good = abi.encode(TestKeys.g1(1));
        bad = abi.encode(0, 0, 0, 2);
        uint256 sliver = (shards - registry.blobObject(object).rotation) % shards;
        leaves = new bytes32[](shards + 1); // one leaf in the padding, where nothing belongs
        for (uint256 s = 0; s < shards; ++s) {
            leaves[s] = keccak256(abi.encodePacked(uint8(0), uint8(s), uint32(0), good));
        }
        leaves[shards] = keccak256(abi.encodePacked(uint8(0), uint8(sliver), uint32(0), bad));
        _certify(heap(leaves, 4)[1]);
        IAvailabilityProofs.ClaimBody memory body = _claim();
        IFraudProofs.Step memory step;
        IFraudProofs.Witness memory witness =
            IFraudProofs.Witness(IFraudProofs.Group(keyOf(object, 0, 0), bad, path(heap(leaves, 4), 4, shards)), 0);
        vm.expectRevert(IFraudProofs.WrongPath.selector);
        prove(1, body, IFraudProofs.Kind.BadPoint, step, witness);
        witness.group = IFraudProofs.Group(keyOf(object, 0, 0), good, path(heap(leaves, 4), 4, sliver));
        expectNoFraud(IFraudProofs.Kind.BadPoint);
        prove(1, body, IFraudProofs.Kind.BadPoint, step, witness);
    }

    /// "precompile starved of gas or absent": whatever gas the accuser sends, a good point is never a bad
    /// one.
    function testFuzz_Attack_PrecompileStarvedOfGas(uint256 gasLimit) public {
        Trace memory t = canonical(1, "");
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        IFraudProofs.Witness memory witness = sumWitness(t.leaves[0].key);
        IFraudProofs.Kind kind = gasLimit % 2 == 0 ? IFraudProofs.Kind.BadPoint : IFraudProofs.Kind.Sum;
        bytes memory call = abi.encodeCall(fraudProofs.proveFraud, (1, body, kind, stepOf(t, 0), witness, bytes32(0)));
        (bool ok,) = address(fraudProofs).call{gas: bound(gasLimit, 0, 600_000)}(call);
        assertFalse(ok, "no fraud");
        assertTrue(proofs.claim(1).status == IAvailabilityProofs.Status.Live, "stands");
    }

    function test_RevertWhen_ProveFraud_GasIsShortForTheProbe() public {
        _storeBad(abi.encode(0, 0, 0, 2));
        IAvailabilityProofs.ClaimBody memory body = _claim();
        IFraudProofs.Step memory step;
        bytes memory call = abi.encodeCall(
            fraudProofs.proveFraud, (1, body, IFraudProofs.Kind.BadPoint, step, _witness(0), bytes32(0))
        );
        bool ok;
        bool said;
        for (uint256 limit = 20_000; !ok; limit += 10_000) {
            assertLt(limit, 1_000_000, "enough at last");
            bytes memory answer;
            (ok, answer) = address(fraudProofs).call{gas: limit}(call);
            if (!ok && answer.length != 0) {
                assertEq(bytes4(answer), IFraudProofs.NotEnoughGas.selector, "reverts for want of gas");
                said = true;
            }
        }
        assertTrue(said, "says so");
        assertFraud(1);
    }

    function test_Attack_PrecompileAbsent() public {
        Trace memory t = canonical(1, "");
        shift(t, 0, 1, 0);
        IAvailabilityProofs.ClaimBody memory body = submit(1, t);
        IFraudProofs.Step memory step = stepOf(t, 0);
        IFraudProofs.Witness memory witness = sumWitness(t.leaves[0].key);
        vm.mockCall(MSM, bytes(""), bytes(""));
        _expectFailed(MSM);
        prove(1, body, IFraudProofs.Kind.BadPoint, step, witness);
        _expectFailed(MSM);
        prove(1, body, IFraudProofs.Kind.Sum, step, witness);
        vm.mockCall(MSM, bytes(""), new bytes(128)); // answers, but wrongly
        _expectFailed(MSM);
        prove(1, body, IFraudProofs.Kind.BadPoint, step, witness);
        vm.clearMockedCalls();
        vm.mockCall(BLS.BLS12_G1ADD, bytes(""), bytes(""));
        _expectFailed(BLS.BLS12_G1ADD);
        prove(1, body, IFraudProofs.Kind.Sum, step, witness);
        vm.clearMockedCalls();
        prove(1, body, IFraudProofs.Kind.Sum, step, witness);
        assertFraud(1);
    }

    function _expectFailed(address precompile) private {
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.PrecompileFailed.selector, precompile));
    }
}
