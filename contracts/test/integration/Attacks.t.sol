// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {IFraudProofs} from "../../src/interfaces/IFraudProofs.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {ShardSet} from "../../src/types/ShardSet.sol";
import {Network} from "../Network.sol";
import {TestKeys} from "../TestKeys.sol";

/// Attacks that need the real epochs, tags and committees. docs/security.md, "Attacks", lists all of them.
contract AttacksTest is Network {
    IFraudProofs.Witness private nothing;

    function setUp() public override {
        super.setUp();
        begin(10);
    }

    /// "certificate of another epoch, fork, chain or contract": each has another tag, and the tag is what is signed.
    function test_Attack_CertificateOfAnotherEpochForkChainOrContract() public {
        uint64 object = register(1000, 4);
        (uint32 epoch, bytes32 tag) = staking.epochTag();
        (, uint64 startBlock) = staking.epochStart();
        bytes32 parent = blockhash(startBlock - 1);
        assertEq(_tag(block.chainid, address(staking), epoch, parent), tag, "what a tag binds");
        _assertInvalid(object, _tag(block.chainid, address(staking), epoch + 1, parent));
        _assertInvalid(object, _tag(block.chainid, address(staking), epoch, keccak256("fork")));
        _assertInvalid(object, _tag(block.chainid + 1, address(staking), epoch, parent));
        _assertInvalid(object, _tag(block.chainid, address(registry), epoch, parent));
        honestEpoch(0);
        _assertInvalid(object, tag); // was right an epoch ago
        (, tag) = staking.epochTag();
        _certify(object, tag);
        assertNotEq(registry.blobObject(object).commitmentRoot, 0, "certified by the running tag");
    }

    /// "infinity public key": it would make an infinite signature valid for every message.
    function test_Attack_InfinityPublicKey() public {
        IStaking.Registration memory r;
        (r.hotKey, r.payout, r.name, r.endpoint) = (hotKey(11), payout(11), "node", "http://127.0.0.1");
        vm.expectRevert(IStaking.InvalidBlsKey.selector);
        vm.prank(governance(11));
        staking.registerNode(r);

        // Opposite keys cancel in a sum, and so do signatures.
        uint64 object = register(1000, 4);
        bytes32 root = commitmentRootOf(salts[object], 1000);
        uint256 everybody = (1 << 10) - 1;
        BLS.G1Point memory infinity;
        vm.mockCall(
            address(staking),
            abi.encodeCall(staking.signers, (everybody)),
            abi.encode(infinity, ShardSet.wrap(everybody))
        );
        BLS.G2Point memory signature;
        vm.expectRevert(IBlobRegistry.InvalidCertificate.selector);
        registry.certify(object, root, signature, everybody);
    }

    /// "extend in the middle of a dispute": what is owed, claimed and provable in the running epoch stays as it was.
    function test_Attack_ExtendInTheMiddleOfADispute() public {
        uint64 ending = store(1000, 1); // proven in epoch 2 only
        store(2000, 4);
        honestEpoch(0);
        draw();
        IAvailabilityProofs.ClaimBody memory truth = proveHonestly(1);
        Trace memory right = canonical(1, "");
        Trace memory lie = traceOf(_without(obligations(2, ""), 0));
        IAvailabilityProofs.ClaimBody memory forged = submit(2, lie);
        bytes32 money = _money();
        vm.prank(alice);
        registry.extend(ending, 5, type(uint256).max);

        assertEq(_money(), money, "fee(e) and sold(e)");
        IFraudProofs.Step memory step = stepOf(right, 0);
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.NotFraud.selector, IFraudProofs.Kind.Intrusion));
        fraudProofs.proveFraud(1, truth, IFraudProofs.Kind.Intrusion, step, nothing, 0);
        _proveOmission(2, forged, lie, canonical(2, "").leaves[0].key);
    }

    /// "delete in the middle of a dispute": what was deleted is owed, provable and refutable to the end of the epoch.
    function test_Attack_DeleteInTheMiddleOfADispute() public {
        uint64 doomed = _storeDeletable(1000, 4);
        store(2000, 4);
        honestEpoch(0);
        draw();
        IAvailabilityProofs.ClaimBody memory truth = proveHonestly(1);
        Trace memory right = canonical(1, "");
        Trace memory lie = traceOf(_without(obligations(2, ""), 0));
        IAvailabilityProofs.ClaimBody memory forged = submit(2, lie);
        uint104 missing = canonical(2, "").leaves[0].key;
        assertEq(missing >> 40, doomed, "the lie leaves it out");
        bytes32 money = _money();
        vm.startPrank(alice);
        registry.deleteBlob(doomed);
        uint32 now_ = staking.epoch();
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ObjectEndsLater.selector, doomed, now_ + 1, now_));
        registry.burn(doomed);
        vm.stopPrank();

        assertEq(_money(), money, "fee(e) and sold(e)");
        IFraudProofs.Step memory step = stepOf(right, 0);
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.NotFraud.selector, IFraudProofs.Kind.Intrusion));
        fraudProofs.proveFraud(1, truth, IFraudProofs.Kind.Intrusion, step, nothing, 0);
        _proveOmission(2, forged, lie, missing);
        proveHonestly(3); // claims after the deletion include it
        assertEq(proofs.claim(3).weight, truth.weight, "owed by all alike");
        finish();
        assertFalse(registry.obligated(1, keyOf(doomed, _shardOf(1), 0)), "gone in the next epoch");
    }

    /// "reservation that starts later certified now": its object would be proven in epochs that nobody paid for, and
    /// all pay would be divided by less than what is claimed.
    function test_Attack_ReservationThatStartsLaterCertifiedNow() public {
        uint32 now_ = staking.epoch();
        uint128 billed = registry.billedWeight(1000);
        vm.startPrank(alice);
        uint64 later = registry.buy(billed, now_ + 2, now_ + 6, type(uint256).max);
        uint64 next = registry.buy(billed, now_ + 1, now_ + 6, type(uint256).max);
        uint64 short = registry.buy(billed, now_, now_ + 1, type(uint256).max);
        uint64 begun = registry.buy(billed, now_, now_ + 6, type(uint256).max);
        bytes4 elsewhere = IBlobRegistry.ReservationStartsElsewhere.selector;
        vm.expectRevert(abi.encodeWithSelector(elsewhere, later, now_ + 2, now_));
        registry.registerReserved(later, 1000, keccak256("content"), false, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(elsewhere, next, now_ + 1, now_));
        registry.registerReserved(next, 1000, keccak256("content"), false, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(IBlobRegistry.ReservationExpired.selector, short, now_ + 1, now_ + 2));
        registry.registerReserved(short, 1000, keccak256("content"), false, type(uint256).max);
        (uint64 object,) = registry.registerReserved(begun, 1000, keccak256("content"), false, type(uint256).max);
        vm.stopPrank();
        salts[object] = keccak256("content");
        certify(object, (1 << 10) - 1);
        honestEpoch(0);
        for (uint32 e = now_ + 1; e < now_ + 6; ++e) {
            uint256 claimable;
            for (uint32 v = 1; v <= 10; ++v) {
                uint104[] memory owed = obligations(v, "");
                for (uint256 i = 0; i < owed.length; ++i) {
                    claimable += registry.sliverWeight(uint64(owed[i] >> 40));
                }
            }
            assertEq(claimable, billed, "owed in every epoch that is paid for");
            assertGe(registry.sold(), claimable, "and sold in every epoch that it is owed");
            honestEpoch(0);
        }
        assertEq(obligations(1, "").length, 0, "ends with the reservation");
    }

    /// "cancelling commitment registered after the seed": with the coefficients known, a commitment can be made that
    /// takes a lost chunk's part out of the sum. It counts from the next epoch on, whose coefficients are others.
    function test_Attack_CancellingCommitmentRegisteredAfterTheSeed() public {
        uint64 lost = store(1000, 4);
        register(1000, 4); // sold and never certified: leaves room below the bound on W
        honestEpoch(0);
        draw();
        uint104 key = obligations(1, "")[0];
        uint8 shard = uint8(key >> 32);
        uint64 object = register(1000, 3);
        uint256 mine = _constant(lost, shard);
        uint256 scalar = mulmod(_inverse(_rho(object, shard)), TestKeys.ORDER - _rho(lost, shard), TestKeys.ORDER);
        scalar = mulmod(scalar, mine, TestKeys.ORDER);
        _certifyPoint(object, TestKeys.g1(scalar));
        assertFalse(registry.obligated(1, keyOf(object, shard, 0)), "not before the next epoch");

        // The sum over both is infinity, which opens everywhere without any data.
        Trace memory t = traceOf(obligations(1, ""));
        IFraudProofs.Leaf[] memory both = new IFraudProofs.Leaf[](2);
        both[0] = t.leaves[0];
        both[1] = IFraudProofs.Leaf(keyOf(object, shard, 0), TestKeys.g1(0), 2 * t.leaves[0].weight);
        t = Trace(both, new uint256[](2));
        IAvailabilityProofs.ClaimBody memory forged = submit(1, t);
        fraudProofs.proveFraud(1, forged, IFraudProofs.Kind.Intrusion, stepOf(t, 1), nothing, 0);
        assertEq(uint8(proofs.claim(1).status), uint8(IAvailabilityProofs.Status.Fraud), "intrusion");

        finish();
        draw();
        assertTrue(registry.obligated(1, keyOf(object, shard, 0)), "counts now");
        uint256 sum = addmod(
            mulmod(_rho(lost, shard), mine, TestKeys.ORDER),
            mulmod(_rho(object, shard), scalar, TestKeys.ORDER),
            TestKeys.ORDER
        );
        assertNotEq(sum, 0, "and cancels nothing any more");
    }

    // ------------------------------------------------------------------ internal

    function _storeDeletable(uint64 size, uint32 epochs) private returns (uint64 object) {
        bytes32 content = keccak256("deletable");
        vm.prank(alice);
        object = registry.register(size, content, epochs, true, type(uint256).max);
        salts[object] = content;
        certify(object, (1 << 10) - 1);
    }

    function _money() private view returns (bytes32) {
        (uint256 fee, uint128 sold) = registry.current();
        return keccak256(abi.encode(fee, sold));
    }

    function _shardOf(uint32 node) private view returns (uint8 shard) {
        while (staking.shard(shard).owner != node) ++shard;
    }

    function _tag(uint256 chain, address contract_, uint32 epoch, bytes32 parent) private pure returns (bytes32) {
        return keccak256(abi.encode(keccak256("walrus/EPOCH/1"), chain, contract_, epoch, parent));
    }

    function _certify(uint64 object, bytes32 tag) private {
        IBlobRegistry.BlobObject memory blob = registry.blobObject(object);
        bytes32 root = commitmentRootOf(salts[object], blob.size);
        bytes32 message = keccak256(abi.encode(keccak256("walrus/CONFIRM/1"), tag, object, blob.blobId, root));
        (uint32[] memory members,,) = staking.committee();
        uint256 signers = (1 << members.length) - 1;
        BLS.G2Point memory signature = TestKeys.sign(secretOf(signers), message);
        registry.certify(object, root, signature, signers);
    }

    function _assertInvalid(uint64 object, bytes32 tag) private {
        (bool ok, bytes memory answer) = address(this).call(abi.encodeCall(this.certifyBy, (object, tag)));
        assertFalse(ok, "refused");
        assertEq(bytes4(answer), IBlobRegistry.InvalidCertificate.selector, "as no certificate");
    }

    function certifyBy(uint64 object, bytes32 tag) external {
        _certify(object, tag);
    }

    /// @dev Certifies a one-chunk object whose every sliver is committed to by `point`.
    function _certifyPoint(uint64 object, BLS.G1Point memory point) private {
        bytes32[] memory leaves = new bytes32[](shards);
        for (uint256 s = 0; s < shards; ++s) {
            leaves[s] = keccak256(abi.encodePacked(uint8(0), uint8(s), uint32(0), abi.encode(point)));
        }
        bytes32 root = heap(leaves, 4)[1];
        (, bytes32 tag) = staking.epochTag();
        bytes32 message =
            keccak256(abi.encode(keccak256("walrus/CONFIRM/1"), tag, object, registry.blobObject(object).blobId, root));
        (uint32[] memory members,,) = staking.committee();
        uint256 signers = (1 << members.length) - 1;
        registry.certify(object, root, TestKeys.sign(secretOf(signers), message), signers);
    }

    function _proveOmission(uint32 node, IAvailabilityProofs.ClaimBody memory body, Trace memory t, uint104 key)
        private
    {
        IFraudProofs.Witness memory witness;
        witness.group.key = key;
        fraudProofs.proveFraud(node, body, IFraudProofs.Kind.Omission, stepOf(t, 0), witness, 0);
        assertEq(uint8(proofs.claim(node).status), uint8(IAvailabilityProofs.Status.Fraud), "omission");
    }

    function _without(uint104[] memory list, uint256 index) private pure returns (uint104[] memory out) {
        out = new uint104[](list.length - 1);
        for (uint256 i = 0; i < out.length; ++i) {
            out[i] = list[i < index ? i : i + 1];
        }
    }

    /// @dev What the first chunk of the sliver on `shard` is, never 0.
    function _constant(uint64 object, uint8 shard) private view returns (uint256 constant_) {
        uint256 sliver = (shard + shards - registry.blobObject(object).rotation) % shards;
        constant_ = constantOf(salts[object], sliver, 0);
        assertNotEq(constant_, 0, "something to lose");
    }

    function _rho(uint64 object, uint8 shard) private view returns (uint256) {
        (bytes32 seed,) = proofs.seed();
        return
            uint256(keccak256(abi.encode(keccak256("walrus/RHO/1"), seed, object, uint256(shard), uint256(0)))) >> 128;
    }

    /// @dev x^(r - 2), by Fermat.
    function _inverse(uint256 x) private pure returns (uint256 result) {
        result = 1;
        for (uint256 exponent = TestKeys.ORDER - 2; exponent != 0; exponent >>= 1) {
            if (exponent & 1 == 1) result = mulmod(result, x, TestKeys.ORDER);
            x = mulmod(x, x, TestKeys.ORDER);
        }
    }
}
