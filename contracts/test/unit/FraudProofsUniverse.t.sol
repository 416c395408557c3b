// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../../src/interfaces/IFraudProofs.sol";
import {Accuser} from "../Accuser.sol";
import {Isolated} from "../Isolated.sol";
import {Liar} from "../Liar.sol";

/// Completeness and soundness of F1 to F5 over random claims: three objects and four shards dealt at random between
/// two nodes, and claims that are random or a few random changes away from the canonical one. The claim is put into the
/// contract's view directly, so that weights beyond the bound and unopenable sums take part.
contract FraudProofsUniverseTest is Isolated, Accuser, Liar {
    uint256 private constant SHARDS_DEALT = 4;

    uint104[] private _universe;
    IFraudProofs.Witness private _nothing;

    function setUp() public override {
        super.setUp();
        // Different signers, so that not every shard holds every object.
        store(1000, 5, EVERYBODY ^ 1);
        store(4 * 126_976 + 1, 5, EVERYBODY);
        store(0, 5, EVERYBODY ^ 6);
        advance();
        draw();
        _universe.push(0);
        for (uint64 o = 1; o <= 4; ++o) {
            for (uint256 s = 0; s <= SHARDS_DEALT; ++s) {
                _universe.push(keyOf(o, s, 0));
            }
        }
        _universe.push(keyOf(2, 0, 1));
        _universe.push(type(uint104).max);
    }

    /// Complete: where a claim first differs from the canonical one, the predicate that the comparison of keys names is
    /// accepted, whatever else is wrong with it.
    function testFuzz_WrongClaimsFall(uint256 entropy) public {
        _deal(entropy);
        Trace memory right = canonical(1, "");
        (Trace memory wrong, IAvailabilityProofs.ClaimBody memory body,) = lie(1, right, _universe);
        (IAvailabilityProofs.ClaimBody memory truth,) = claimOf(right, "");
        if (sameTotals(body, truth)) return; // verifiers judge (C, W): nothing to disprove
        _show(body);

        uint256 i = firstDifference(wrong, right);
        (IFraudProofs.Kind kind, IFraudProofs.Witness memory witness) = accuse(wrong, right, i);
        IFraudProofs.Step memory step = stepOf(wrong, i);
        vm.expectCall(address(proofs), abi.encodeCall(proofs.refute, (1, address(0))));
        fraudProofs.proveFraud(1, body, kind, step, witness, 0);
    }

    /// Sound: no predicate at any step of the canonical claim, with any key of the universe.
    function testFuzz_CanonicalClaimsStand(uint256 entropy) public {
        _deal(entropy);
        Trace memory t = canonical(1, "");
        (IAvailabilityProofs.ClaimBody memory body,) = claimOf(t, "");
        _show(body);
        uint256 i = random(t.leaves.length + 1);
        IFraudProofs.Step memory step = stepOf(t, i);
        _assertRefused(body, IFraudProofs.Kind.Order, step, _nothing);
        _assertRefused(body, IFraudProofs.Kind.Intrusion, step, _nothing);
        for (uint256 j = 0; j < _universe.length; ++j) {
            IFraudProofs.Witness memory witness;
            witness.group.key = _universe[j];
            _assertRefused(body, IFraudProofs.Kind.Omission, step, witness);
            if (!registry.obligated(1, _universe[j])) continue;
            witness.group = groupOf(_universe[j]);
            _assertRefused(body, IFraudProofs.Kind.BadPoint, step, witness);
            if (i == t.leaves.length || _universe[j] == t.leaves[i].key) {
                _assertRefused(body, IFraudProofs.Kind.Sum, step, witness);
            }
        }
    }

    // ---------------------------------------------------------------- the world

    /// @dev Deals the first shards to nodes 1 and 2.
    function _deal(uint256 entropy) private {
        seedLies(entropy);
        for (uint256 s = 0; s < SHARDS_DEALT; ++s) {
            staking.setShard(s, random(3) == 0 ? 2 : 1, 0, 0);
        }
    }

    /// @dev Makes `body` the live claim of node 1.
    function _show(IAvailabilityProofs.ClaimBody memory body) private {
        IAvailabilityProofs.Claim memory claim;
        claim.digest = proofs.digestOf(body, 0);
        claim.epoch = registry.epoch();
        claim.status = IAvailabilityProofs.Status.Live;
        vm.mockCall(address(proofs), abi.encodeCall(proofs.claim, (1)), abi.encode(claim));
    }

    function _assertRefused(
        IAvailabilityProofs.ClaimBody memory body,
        IFraudProofs.Kind kind,
        IFraudProofs.Step memory step,
        IFraudProofs.Witness memory witness
    ) private {
        vm.expectRevert(abi.encodeWithSelector(IFraudProofs.NotFraud.selector, kind));
        fraudProofs.proveFraud(1, body, kind, step, witness, 0);
    }
}
