// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../../src/interfaces/IFraudProofs.sol";
import {Accuser} from "../Accuser.sol";
import {Isolated} from "../Isolated.sol";
import {TestKeys} from "../TestKeys.sol";

/// @dev A universe so small that every claim over it can be tried: one object, three of its shards, and node 1, which
/// answers for any set of the first and the last of them. A leaf has one of five keys (0, the three, the last key there
/// is), one of four sums (none, the first group's, the last's, both) and one of three weights (0, 1 or 2 groups).
abstract contract SmallUniverse is Isolated, Accuser {
    uint256 internal constant KEYS = 5;
    uint256 internal constant SUMS = 4;
    uint256 internal constant WEIGHTS = 3;
    uint256 internal constant TOTALS = SUMS * WEIGHTS;
    uint256 internal constant LEAVES = KEYS * TOTALS;
    /// @dev Sets of obligations: bit 0 for the first shard, bit 1 for the last.
    uint256 internal constant SETS = 4;

    uint104[KEYS] internal keys;
    uint256[SUMS] internal scalars;
    BLS.G1Point[SUMS] internal sums;
    uint128 internal weight;
    IFraudProofs.Group internal firstGroup;
    IFraudProofs.Group internal lastGroup;
    bytes32[6] internal padding;

    function setUp() public virtual override {
        super.setUp();
        uint64 object = store(1000, 5);
        for (uint256 i = 0; i < 9; ++i) {
            register(1000, 5); // room below the bound on W for every claim of the universe
        }
        advance();
        draw();
        (keys[1], keys[2], keys[3]) = (keyOf(object, 0, 0), keyOf(object, 1, 0), keyOf(object, 2, 0));
        keys[4] = type(uint104).max;
        uint256 unit;
        (scalars[1], unit) = contribution(keys[1]);
        (scalars[2],) = contribution(keys[3]);
        scalars[3] = addmod(scalars[1], scalars[2], TestKeys.ORDER);
        weight = uint128(unit);
        for (uint256 i = 0; i < SUMS; ++i) {
            sums[i] = TestKeys.g1(scalars[i]);
            for (uint256 j = 0; j < i; ++j) {
                assertNotEq(scalars[i], scalars[j], "four different sums");
            }
        }
        firstGroup = groupOf(keys[1]);
        lastGroup = groupOf(keys[3]);
        for (uint256 h = 1; h < 6; ++h) {
            padding[h] = keccak256(abi.encodePacked(uint8(1), padding[h - 1], padding[h - 1]));
        }
    }

    /// @dev Deals the shards so that node 1 answers for `set`.
    function deal_(uint256 set) internal {
        staking.setShard(0, set & 1 != 0 ? 1 : 2, 0, 0);
        staking.setShard(1, 2, 0, 0);
        staking.setShard(2, set & 2 != 0 ? 1 : 2, 0, 0);
        staking.setShard(3, 1, 2, 9); // inherited, not active: a seat without obligations
    }

    function leaf(uint256 i) internal view returns (IFraudProofs.Leaf memory) {
        return IFraudProofs.Leaf(keys[i / TOTALS], sums[i % TOTALS / WEIGHTS], uint128(i % WEIGHTS) * weight);
    }

    /// @dev The leaves of the canonical trace of `set`, by their numbers.
    function canonicalOf(uint256 set) internal pure returns (uint256[] memory) {
        return set == 0
            ? numbers()
            : set == 1
                ? numbers(_leaf(1, 1, 1))
                : set == 2 ? numbers(_leaf(3, 2, 1)) : numbers(_leaf(1, 1, 1), _leaf(3, 3, 2));
    }

    /// @dev The number of the totals (C, W) that are right for `set`.
    function totalsOf(uint256 set) internal pure returns (uint256) {
        return set == 0 ? 0 : set == 1 ? WEIGHTS + 1 : set == 2 ? 2 * WEIGHTS + 1 : 3 * WEIGHTS + 2;
    }

    function _leaf(uint256 key, uint256 sum, uint256 weight_) private pure returns (uint256) {
        return key * TOTALS + sum * WEIGHTS + weight_;
    }

    function numbers() internal pure returns (uint256[] memory) {
        return new uint256[](0);
    }

    function numbers(uint256 a) internal pure returns (uint256[] memory out) {
        out = new uint256[](1);
        out[0] = a;
    }

    function numbers(uint256 a, uint256 b) internal pure returns (uint256[] memory out) {
        out = new uint256[](2);
        (out[0], out[1]) = (a, b);
    }

    function traceFrom(uint256[] memory list) internal view returns (Trace memory t) {
        t.leaves = new IFraudProofs.Leaf[](list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            t.leaves[i] = leaf(list[i]);
        }
    }

    /// @dev The claim of the totals over at most two leaves with these hashes.
    function bodyOf(bytes32[] memory hashes, uint256 totals)
        internal
        view
        returns (IAvailabilityProofs.ClaimBody memory body)
    {
        body.leaves = uint32(hashes.length);
        body.commitment = sums[totals / WEIGHTS];
        body.weight = uint128(totals % WEIGHTS) * weight;
        if (hashes.length == 0) return body;
        bytes32 node = hashes[0];
        for (uint256 h = 0; h < 5; ++h) {
            bytes32 right = h == 0 && hashes.length == 2 ? hashes[1] : padding[h];
            node = keccak256(abi.encodePacked(uint8(1), node, right));
        }
        body.traceRoot = node;
    }

    /// @dev The step onto leaf `i` of at most two.
    function stepFrom(Trace memory t, bytes32[] memory hashes, uint256 i)
        internal
        view
        returns (IFraudProofs.Step memory step)
    {
        step.index = uint32(i);
        if (i != 0) (step.previous, step.previousPath) = (t.leaves[i - 1], _path(hashes, i - 1));
        if (i < hashes.length) (step.current, step.currentPath) = (t.leaves[i], _path(hashes, i));
    }

    function _path(bytes32[] memory hashes, uint256 i) private view returns (bytes32[] memory path_) {
        path_ = new bytes32[](5);
        if (hashes.length == 2) path_[0] = hashes[1 - i];
        for (uint256 h = 1; h < 5; ++h) {
            path_[h] = padding[h];
        }
    }

    /// @dev Whether this run is the long one.
    function isLong() internal view returns (bool) {
        return keccak256(bytes(vm.envOr("FOUNDRY_PROFILE", string("default")))) == keccak256("long");
    }
}

/// Completeness and soundness of F1 to F4 (docs/protocol.md, "Fraud"), claim by claim.
contract FraudProofsExhaustiveTest is SmallUniverse {
    /// @dev Claims that were wrong, by the predicate that showed it.
    uint256[4] private _shown;

    /// Every wrong claim without leaves or with one.
    function test_EveryWrongClaimFalls_OneLeaf() public {
        vm.pauseGasMetering();
        for (uint256 set = 0; set < SETS; ++set) {
            deal_(set);
            for (uint256 totals = 0; totals < TOTALS; ++totals) {
                this.tryClaim(set, numbers(), totals);
                for (uint256 a = 0; a < LEAVES; ++a) {
                    this.tryClaim(set, numbers(a), totals);
                }
            }
        }
        assertEq(_shown[0] + _shown[1] + _shown[2] + _shown[3], SETS * (TOTALS - 1) * (LEAVES + 1), "all of them");
    }

    function test_EveryWrongClaimFalls_TwoLeaves_ObligedForNothing() public {
        _tryTwoLeaves(0);
    }

    function test_EveryWrongClaimFalls_TwoLeaves_ObligedForTheFirst() public {
        _tryTwoLeaves(1);
    }

    function test_EveryWrongClaimFalls_TwoLeaves_ObligedForTheLast() public {
        _tryTwoLeaves(2);
    }

    function test_EveryWrongClaimFalls_TwoLeaves_ObligedForBoth() public {
        _tryTwoLeaves(3);
    }

    /// No predicate holds anywhere in a canonical claim, with any witness.
    function test_NoCanonicalClaimFalls() public {
        for (uint256 set = 0; set < SETS; ++set) {
            deal_(set);
            Trace memory t = traceFrom(canonicalOf(set));
            bytes32[] memory hashes = leafHashes(t);
            IAvailabilityProofs.ClaimBody memory body = bodyOf(hashes, totalsOf(set));
            _show(body);
            for (uint256 i = 0; i <= hashes.length; ++i) {
                IFraudProofs.Step memory step = stepFrom(t, hashes, i);
                for (uint256 kind = 0; kind < 5; ++kind) {
                    _assertNoWitness(body, IFraudProofs.Kind(kind), step);
                }
            }
        }
    }

    /// @dev Two leaves have 43 200 claims a set. The usual run tries each pair of leaves with the totals of its last
    /// leaf and with two others, the long one with all.
    function _tryTwoLeaves(uint256 set) private {
        vm.pauseGasMetering();
        deal_(set);
        uint256 tried;
        bool all = isLong();
        for (uint256 a = 0; a < LEAVES; ++a) {
            for (uint256 b = 0; b < LEAVES; ++b) {
                for (uint256 totals = 0; totals < TOTALS; ++totals) {
                    if (!all && totals != b % TOTALS && totals % 6 != (a + b) % 6) continue;
                    this.tryClaim(set, numbers(a, b), totals);
                    if (totals != totalsOf(set)) ++tried;
                }
            }
        }
        assertEq(_shown[0] + _shown[1] + _shown[2] + _shown[3], tried, "all of them");
    }

    /// @dev External, so that each claim's memory is its own.
    function tryClaim(uint256 set, uint256[] calldata list, uint256 totals) external {
        if (totals == totalsOf(set)) return; // verifiers judge (C, W): nothing to disprove
        Trace memory t = traceFrom(list);
        bytes32[] memory hashes = leafHashes(t);
        IAvailabilityProofs.ClaimBody memory body = bodyOf(hashes, totals);
        _show(body);
        uint256[] memory right = canonicalOf(set);
        uint256 i = 0;
        while (i < list.length && i < right.length && list[i] == right[i]) {
            ++i;
        }
        (IFraudProofs.Kind kind, IFraudProofs.Witness memory witness) = _accuse(t, traceFrom(right), i);
        fraudProofs.proveFraud(1, body, kind, stepFrom(t, hashes, i), witness, 0);
        ++_shown[uint8(kind)];
    }

    /// @dev `accuse` with the groups at hand.
    function _accuse(Trace memory t, Trace memory right, uint256 i)
        private
        view
        returns (IFraudProofs.Kind kind, IFraudProofs.Witness memory witness)
    {
        (kind, witness) = accuse(t, right, i);
        if (kind == IFraudProofs.Kind.Sum && i < t.leaves.length) {
            witness.group = t.leaves[i].key == keys[1] ? firstGroup : lastGroup;
        }
    }

    function _assertNoWitness(
        IAvailabilityProofs.ClaimBody memory body,
        IFraudProofs.Kind kind,
        IFraudProofs.Step memory step
    ) private {
        for (uint256 k = 0; k < KEYS + 2; ++k) {
            IFraudProofs.Witness memory witness;
            if (k < KEYS) witness.group.key = keys[k];
            else witness.group = k == KEYS ? firstGroup : lastGroup;
            try fraudProofs.proveFraud(1, body, kind, step, witness, 0) {
                assertTrue(false, "a canonical claim fell");
            } catch {}
        }
    }

    /// @dev Makes `body` the live claim of node 1.
    function _show(IAvailabilityProofs.ClaimBody memory body) private {
        IAvailabilityProofs.Claim memory claim;
        claim.digest = proofs.digestOf(body, 0);
        claim.epoch = 2;
        claim.status = IAvailabilityProofs.Status.Live;
        vm.mockCall(address(proofs), abi.encodeCall(proofs.claim, (1)), abi.encode(claim));
    }
}

/// F6 over the same universe: what is not a leaf of the universe cannot be opened, by anybody.
contract WithheldLeavesTest is SmallUniverse {
    bytes32 private constant HOLE = keccak256("hole");

    function setUp() public override {
        super.setUp();
        vm.deal(alice, 1000 ether);
        vm.deal(mallory, 1000 ether);
    }

    /// Every wrong claim whose first wrong leaf, or whose only leaves, nobody can show, defaults; so does one with
    /// right totals, because to open it the node's own trace is needed.
    function test_EveryWithheldLeafDefaults() public {
        vm.pauseGasMetering();
        for (uint256 set = 0; set < SETS; ++set) {
            deal_(set);
            for (uint256 totals = 0; totals < TOTALS; ++totals) {
                _checkDefault(_with(HOLE), totals);
                _checkDefault(_with(HOLE, HOLE), totals);
            }
            for (uint256 a = 0; a < LEAVES; ++a) {
                bytes32 known = _hash(a);
                _checkDefault(_with(HOLE, known), a % TOTALS);
                _checkDefault(_with(known, HOLE), a % TOTALS);
            }
        }
    }

    /// No canonical claim defaults: a stranger opens it, and then nobody can claim that it was not.
    function test_NoCanonicalClaimDefaults() public {
        for (uint256 set = 1; set < SETS; ++set) {
            deal_(set);
            uint256 before = vm.snapshotState();
            Trace memory t = traceFrom(canonicalOf(set));
            bytes32 id = _ask(bodyOf(leafHashes(t), totalsOf(set)), scalars[totalsOf(set) / WEIGHTS]);
            uint256 bond = proofs.minRevealBond(5);
            vm.roll(vm.getBlockNumber() + parameters.revealWindow + 1); // late, and still in time
            vm.prank(alice);
            proofs.revealLeaves(id, t.leaves);
            vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.RequestNotOpen.selector, id));
            proofs.claimDefault(id);
            assertEq(proofs.bondsOwed(alice), bond, "the stranger is paid");
            (IAvailabilityProofs.Status status,,,) = staking.settle(1);
            assertEq(uint8(status), uint8(IAvailabilityProofs.Status.Paid), "and so is the node");
            vm.revertToState(before);
        }
    }

    /// @dev Nobody can answer with leaves of the universe; then the default is granted, to the asker.
    function _checkDefault(bytes32[] memory hashes, uint256 totals) private {
        uint256 before = vm.snapshotState();
        bytes32 id = _ask(bodyOf(hashes, totals), scalars[totals / WEIGHTS]);
        for (uint256 a = 0; a < LEAVES; a += hashes.length == 1 || isLong() ? 1 : 7) {
            this.tryAnswer(id, hashes, a);
        }
        vm.roll(vm.getBlockNumber() + parameters.revealWindow + 1);
        vm.prank(alice);
        proofs.claimDefault(id);
        IAvailabilityProofs.Claim memory claim = proofs.claim(1);
        assertEq(uint8(claim.status), uint8(IAvailabilityProofs.Status.Fraud), "fraud");
        assertEq(claim.beneficiary, mallory, "the asker's");
        vm.revertToState(before);
    }

    /// @dev External, so that each answer's memory is its own.
    function tryAnswer(bytes32 id, bytes32[] calldata hashes, uint256 a) external {
        IFraudProofs.Leaf[] memory leaves = new IFraudProofs.Leaf[](hashes.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = leaf(a);
            for (uint256 b = 0; hashes[i] != HOLE; ++b) {
                if (_hash(b) != hashes[i]) continue;
                leaves[i] = leaf(b); // he knows this one
                break;
            }
        }
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityProofs.WrongAnswer.selector, id));
        proofs.revealLeaves(id, leaves);
    }

    function _ask(IAvailabilityProofs.ClaimBody memory body, uint256 y) private returns (bytes32) {
        submit(1, body, y);
        uint256 bond = proofs.minRevealBond(5);
        vm.prank(mallory);
        return proofs.requestReveal{value: bond}(1, body, 5, 0, body.traceRoot, new bytes32[](0));
    }

    function _hash(uint256 a) private view returns (bytes32) {
        return leafHashes(traceFrom(numbers(a)))[0];
    }

    function _with(bytes32 a) private pure returns (bytes32[] memory out) {
        out = new bytes32[](1);
        out[0] = a;
    }

    function _with(bytes32 a, bytes32 b) private pure returns (bytes32[] memory out) {
        out = new bytes32[](2);
        (out[0], out[1]) = (a, b);
    }
}

/// F5 over every pair of commitments from eight, points and others, in a group of two chunks.
contract BadPointsExhaustiveTest is Isolated {
    uint256 private constant VALUES = 8;
    uint256 private constant SOUND = 3;
    uint64 private constant TWO_CHUNKS = 4 * 126_976 + 1;

    bytes[VALUES] private _values;
    uint64 private _first;
    mapping(uint64 object => bytes32[]) private _tree;

    /// @dev One sliver for each pair; ten slivers an object.
    function setUp() public override {
        super.setUp();
        bytes32 high = bytes32(uint256(0x1a0111ea397fe69a4b1ba7b6434bacd7));
        bytes32 low = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
        BLS.G1Point memory g = TestKeys.g1(1);
        _values[0] = new bytes(128); // infinity
        _values[1] = abi.encode(g);
        _values[2] = abi.encode(TestKeys.g1(TestKeys.ORDER - 1));
        _values[3] = abi.encode(0, 0, 0, 2); // on the curve, of order 3
        _values[4] = abi.encode(0, 1, 0, 1); // off the curve
        _values[5] = abi.encode(high, low, g.y_a, g.y_b); // p is no field element
        _values[6] = abi.encode(g.x_a, g.x_b, high, low);
        _values[7] = abi.encode(g.x_a | bytes32(uint256(1) << 255), g.x_b, g.y_a, g.y_b); // beyond 381 bits
        for (uint256 from = 0; from < VALUES * VALUES; from += shards) {
            uint64 object = register(TWO_CHUNKS, 5);
            if (from == 0) _first = object;
            for (uint256 s = 0; s < shards; ++s) {
                bytes memory points = _pair((from + s) % (VALUES * VALUES));
                _tree[object].push(keccak256(abi.encodePacked(uint8(0), uint8(s), uint32(0), points)));
            }
            bytes32 root = heap(_tree[object], 4)[1];
            registry.certify(object, root, TestKeys.sign(secretOf(EVERYBODY), confirmationOf(object, root)), EVERYBODY);
        }
        advance();
        draw();
    }

    /// F5 holds of exactly the positions with no point of the subgroup, and against exactly the node that answers for
    /// the group.
    function test_ExactlyTheBadPointsAreBad() public {
        IAvailabilityProofs.ClaimBody memory empty;
        uint256 shown;
        for (uint256 pair = 0; pair < VALUES * VALUES; ++pair) {
            IFraudProofs.Group memory group = _group(pair);
            uint8 shard = uint8(group.key >> 32);
            staking.setShard(shard, 1, 0, 0);
            uint256 before = vm.snapshotState();
            submit(1, empty, 0);
            uint32 other = shard == 1 ? 3 : 2;
            submit(other, empty, 0);
            for (uint32 position = 0; position < 2; ++position) {
                bool isBad = (position == 0 ? pair / VALUES : pair % VALUES) >= SOUND;
                assertFalse(_prove(other, empty, group, position), "the others are not liable");
                uint256 proven = vm.snapshotState();
                assertEq(_prove(1, empty, group, position), isBad, "bad is what is no point");
                vm.revertToState(proven);
                if (isBad) ++shown;
            }
            vm.revertToState(before);
            staking.setShard(shard, uint32(shard) + 1, 0, 0);
        }
        assertEq(shown, 2 * VALUES * (VALUES - SOUND), "all of them");
    }

    /// F4 over a group with a bad point never decides: the precompile fails, which is no proof of anything.
    function test_NoSumIsJudgedOverABadPoint() public {
        for (uint256 pair = 0; pair < VALUES * VALUES; ++pair) {
            if (pair / VALUES < SOUND && pair % VALUES < SOUND) continue;
            IFraudProofs.Group memory group = _group(pair);
            staking.setShard(uint8(group.key >> 32), 1, 0, 0);
            Trace memory t = Trace(new IFraudProofs.Leaf[](1), new uint256[](1));
            t.leaves[0] = IFraudProofs.Leaf(group.key, TestKeys.g1(0), 1);
            uint256 before = vm.snapshotState();
            IAvailabilityProofs.ClaimBody memory body = submit(1, t);
            IFraudProofs.Witness memory witness = IFraudProofs.Witness(group, 0);
            IFraudProofs.Step memory step = stepOf(t, 0);
            vm.expectRevert(abi.encodeWithSelector(IFraudProofs.PrecompileFailed.selector, BLS.BLS12_G1MSM));
            fraudProofs.proveFraud{gas: 10_000_000}(1, body, IFraudProofs.Kind.Sum, step, witness, 0);
            vm.revertToState(before);
        }
    }

    function _prove(
        uint32 node,
        IAvailabilityProofs.ClaimBody memory body,
        IFraudProofs.Group memory group,
        uint32 position
    ) private returns (bool) {
        IFraudProofs.Step memory step;
        IFraudProofs.Witness memory witness = IFraudProofs.Witness(group, position);
        try fraudProofs.proveFraud{gas: 5_000_000}(node, body, IFraudProofs.Kind.BadPoint, step, witness, 0) {
            return true;
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IFraudProofs.NotFraud.selector, "decided");
            return false;
        }
    }

    function _pair(uint256 pair) private view returns (bytes memory) {
        return bytes.concat(_values[pair / VALUES], _values[pair % VALUES]);
    }

    function _group(uint256 pair) private view returns (IFraudProofs.Group memory) {
        uint64 object = _first + uint64(pair / shards);
        uint256 sliver = pair % shards;
        uint256 shard = (sliver + registry.blobObject(object).rotation) % shards;
        return IFraudProofs.Group(keyOf(object, shard, 0), _pair(pair), path(heap(_tree[object], 4), 4, sliver));
    }
}
