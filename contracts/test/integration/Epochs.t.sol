// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deployment} from "../../script/Deployment.sol";
import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IBlobRegistry} from "../../src/interfaces/IBlobRegistry.sol";
import {IFraudProofs} from "../../src/interfaces/IFraudProofs.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {Peers} from "../../src/types/Parameters.sol";
import {Network} from "../Network.sol";

/// Whole epochs over the real contracts: stored, proven, paid; missed; caught.
contract EpochsTest is Network {
    function setUp() public override {
        super.setUp();
        begin(10);
    }

    function test_Deployment_IsChecked() public {
        Deployment.check(peers);
        Peers memory wrong = peers;
        wrong.registry = mallory;
        vm.expectRevert(
            abi.encodeWithSelector(Deployment.Misplaced.selector, "Staking.registry", mallory, peers.registry)
        );
        this.check(wrong);
    }

    function check(Peers memory wrong) external view {
        Deployment.check(wrong);
    }

    function test_NothingIsSoldInEpochZero() public {
        vm.expectRevert(IBlobRegistry.SalesPaused.selector);
        this.registerInEpochZero();
    }

    function registerInEpochZero() external {
        super.setUp();
        (uint256 cost,) = registry.registrationCost(1, 1);
        vm.prank(alice);
        registry.register(1, 0, 1, false, cost);
    }

    /// A blob is stored, proven by all in each of its epochs, and its fee is paid out to them.
    function test_StoreProveGetPaid() public {
        uint64 object = store(10_000, 2);
        honestEpoch(0); // epoch 1: nothing is due yet
        assertEq(staking.epoch(), 2, "epoch 2");
        (uint256 fee, uint128 sold) = registry.current();
        assertEq(sold, registry.billedWeight(10_000), "sold");
        for (uint32 v = 1; v <= 10; ++v) {
            assertTrue(obligations(v, "").length != 0, "every node answers for the blob");
        }
        uint256 reserve = staking.reserve();
        draw();
        uint256 total;
        for (uint32 v = 1; v <= 10; ++v) {
            total += proveHonestly(v).weight;
        }
        assertEq(total, sold, "INV-5: all weights make up what was sold");
        finish();
        uint256 paid;
        for (uint32 v = 1; v <= 10; ++v) {
            paid += staking.claimable(payout(v));
        }
        // Nobody delegates, so bonds earn everything; the cap is twice the fee at an unchanged price.
        uint256 pot = fee + reserve / 4 < 2 * fee ? fee + reserve / 4 : 2 * fee;
        assertApproxEqAbs(paid, pot - pot / 1000, 25, "payout without tips");
        assertConserved();
        uint104 key = obligations(1, "")[0];
        assertEq(key >> 40, object, "epoch 3 is the last one");
        honestEpoch(0);
        (, sold) = registry.current();
        assertEq(sold, 0, "nothing is sold in epoch 4");
        assertFalse(registry.obligated(1, key), "nothing is owed in epoch 4");
        honestEpoch(0);
        assertConserved();
    }

    function test_MissedEpochPaysNothing() public {
        store(10_000, 3);
        honestEpoch(0);
        honestEpoch(7); // node 7 is silent in epoch 2
        assertEq(staking.claimable(payout(7)), 0, "no pay");
        assertGt(staking.claimable(payout(6)), 0, "others are paid");
        assertEq(staking.node(7).missCount, 1, "first miss");
        assertConserved();
    }

    /// "C = infinity": accepted optimistically, disproven, slashed; the verifier earns its bounty and no
    /// other node's pay changes (INV-6).
    function test_ForgedClaimIsSlashed() public {
        uint64 object = store(10_000, 3);
        honestEpoch(0);
        draw();
        for (uint32 v = 2; v <= 10; ++v) {
            proveHonestly(v);
        }
        IAvailabilityProofs.ClaimBody memory forged;
        (forged.weight, forged.leaves) = (uint128(proofs.weightBound(1)), 0);
        vm.prank(hotKey(1));
        proofs.submitProof(1, forged, 0, OPENING);

        vm.prank(alice);
        fraudProofs.commitFraud(keccak256(abi.encode(alice, uint32(1), uint32(2), bytes32(0))));
        rollTo(vm.getBlockNumber() + 1);
        IFraudProofs.Step memory step;
        IFraudProofs.Witness memory witness;
        witness.group.key = obligations(1, "")[0];
        assertEq(witness.group.key >> 40, object, "the only object");
        vm.prank(alice);
        fraudProofs.proveFraud(1, forged, IFraudProofs.Kind.Omission, step, witness, 0);

        uint128 bond = staking.pool(1).bond;
        finish();
        uint256 loss = bond - staking.pool(1).bond;
        assertGe(loss, parameters.minBond, "the bond loses");
        assertEq(staking.claimable(alice), loss * 35 / 100, "bounty");
        assertEq(staking.claimable(payout(1)), 0, "no pay");
        assertTrue(staking.node(1).jailed, "jailed");
        assertEq(staking.claimable(payout(2)), staking.claimable(payout(10)), "others alike");
        assertConserved();
    }

    /// A claim for all there is to claim cannot reach beyond one's own shards, even when nobody watches.
    function test_ForgedClaimTakesNobodyElsesPay() public {
        store(10_000, 3);
        honestEpoch(0);
        draw();
        for (uint32 v = 2; v <= 10; ++v) {
            proveHonestly(v);
        }
        IAvailabilityProofs.ClaimBody memory forged;
        forged.weight = uint128(proofs.weightBound(1));
        vm.prank(hotKey(1));
        proofs.submitProof(1, forged, 0, OPENING);
        finish();
        assertEq(staking.claimable(payout(1)), staking.claimable(payout(2)), "no more than its shard earns");
        assertConserved();
    }

    /// What a node did not sign it does not answer for.
    function test_NonSignersAreNotObligated() public {
        uint64 object = register(10_000, 2);
        certify(object, (1 << 10) - 1 - 7); // members 0, 1, 2 did not sign
        honestEpoch(0);
        uint256 free;
        for (uint32 v = 1; v <= 10; ++v) {
            if (obligations(v, "").length == 0) ++free;
        }
        assertEq(free, 3, "three nodes owe nothing");
        honestEpoch(0);
        assertEq(staking.node(1).missCount + staking.node(2).missCount + staking.node(3).missCount, 0, "nobody missed");
        assertConserved();
    }

    /// The certificate of one epoch is worthless in the next.
    function test_CertificateOfAnotherEpoch() public {
        uint64 object = register(10_000, 3);
        (, bytes32 tag) = staking.epochTag();
        honestEpoch(0);
        (, bytes32 next) = staking.epochTag();
        assertNotEq(tag, next, "tags differ");
        certify(object, (1 << 10) - 1);
        assertEq(registry.blobObject(object).certified, 2, "with the new tag");
    }
}
