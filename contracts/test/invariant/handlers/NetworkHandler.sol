// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../../../src/interfaces/IFraudProofs.sol";
import {IStaking} from "../../../src/interfaces/IStaking.sol";
import {Network} from "../../Network.sol";

/// @notice dApps that store and extend, delegators, and nodes that prove, keep silent or cheat, over the real
/// contracts.
contract NetworkHandler is Network {
    uint32 private constant NODES = 7;
    uint256 private constant TRANSACTION_GAS = 1 << 24;

    uint256[] private _positions;
    /// Outcomes by kind, so that a suite can see that all of them happened.
    uint256 public honest;
    uint256 public silent;
    uint256 public caught;
    uint256 public uncaught;

    function setUp() public override {
        super.setUp();
        begin(NODES);
    }

    function store(uint256 size, uint256 epochs, uint256 absent) external {
        if (!staking.salesOpen()) return;
        size = size % 5 == 0 ? size % 2 : bound(size, 1, 3_000_000);
        uint64 object = register(uint64(size), uint32(bound(epochs, 1, 4)));
        (uint32[] memory members, uint8[] memory seats,) = staking.committee();
        uint256 signers = (1 << members.length) - 1;
        absent %= members.length;
        if (seats[absent] <= (shards - 1) / 3) signers ^= 1 << absent;
        certify(object, signers);
    }

    function extend(uint256 seed, uint256 epochs) external {
        uint64 objects = registry.objectCount();
        if (objects == 0 || !staking.salesOpen()) return;
        uint64 object = uint64(bound(seed, 1, objects));
        if (registry.blobObject(object).end <= staking.epoch()) return;
        vm.prank(alice);
        registry.extend(object, uint32(bound(epochs, 1, 3)), type(uint256).max);
    }

    function delegate(uint256 node, uint256 amount) external {
        uint32 v = uint32(bound(node, 1, NODES));
        IStaking.Node memory record = staking.node(v);
        if (record.jailed || record.leaving) return;
        amount = bound(amount, 1 ether, 5000 ether);
        vm.startPrank(alice);
        wal.approve(address(staking), amount);
        _positions.push(staking.stake(v, uint128(amount)));
        vm.stopPrank();
    }

    function withdraw(uint256 seed) external {
        if (_positions.length == 0) return;
        uint256 i = seed % _positions.length;
        IStaking.Position memory p = staking.position(_positions[i]);
        if (p.exit != 0 && p.exit < staking.epoch()) {
            staking.claimWithdraw(_positions[i]);
            _positions[i] = _positions[_positions.length - 1];
            _positions.pop();
        } else if (p.exit == 0 && p.activation <= staking.epoch()) {
            vm.prank(alice);
            staking.requestWithdraw(_positions[i], 0);
        }
    }

    function claimCredits(uint256 seed) external {
        address account = payout(uint32(bound(seed, 1, NODES)));
        if (staking.claimable(account) != 0) staking.claimCredit(account);
        if (staking.pendingBurn() != 0) staking.burnPending();
    }

    /// @dev A node that lost its bond or its freedom gets both back.
    function rehabilitate(uint256 seed) external {
        uint32 v = uint32(bound(seed, 1, NODES));
        IStaking.Node memory record = staking.node(v);
        if (staking.pool(v).bond < parameters.minBond) {
            wal.transfer(governance(v), parameters.minBond);
            vm.startPrank(governance(v));
            wal.approve(address(staking), parameters.minBond);
            staking.depositBond(v, parameters.minBond);
            vm.stopPrank();
        } else if (record.jailed && record.unjailFrom == 0 && staking.epoch() >= record.jailedUntil) {
            vm.prank(governance(v));
            staking.unjail(v);
        }
    }

    /// @dev Runs an epoch. The fate of each member comes from `fates`: most prove; a quarter do not, or cheat and are
    /// caught, or cheat and are not. Whatever happened before, its calls succeed within a transaction's gas (INV-12).
    function epoch(uint256 fates) external {
        uint256 gas = gasleft();
        draw();
        assertLt(gas - gasleft(), TRANSACTION_GAS, "INV-12: seed");
        (uint32[] memory members,,) = staking.committee();
        for (uint256 i = 0; i < members.length; ++i) {
            (,, bool eligible) = staking.prover(members[i], address(0));
            uint256 fate = fates >> (8 * i) & 15;
            if (!eligible) continue;
            if (fate == 0) {
                ++silent;
            } else if (fate < 3) {
                _cheat(members[i], fate == 1);
            } else {
                proveHonestly(members[i]);
                ++honest;
            }
        }
        uint256 reserve = staking.reserve();
        (uint256 fee, uint128 sold) = registry.current();
        gas = gasleft();
        settle();
        assertLt(gas - gasleft(), TRANSACTION_GAS, "INV-12: select, beginSettle and settle together");
        uint256 payouts = reserve + fee - staking.reserve();
        assertLe(payouts, 2 * uint256(registry.price()) * sold, "INV-5: payout");
        assertLe(staking.epochPot(), payouts, "INV-5: paid");
        uint256 end = staking.epochInfo().startTime + parameters.epochSeconds;
        if (vm.getBlockTimestamp() < end) vm.warp(end);
        vm.roll(vm.getBlockNumber() + 1);
        gas = gasleft();
        staking.advance();
        assertLt(gas - gasleft(), TRANSACTION_GAS, "INV-12: advance");
    }

    /// @dev INV-1 for both contracts that hold WAL, and INV-2.
    function check() external view {
        assertConserved();
        uint32 now_ = staking.epoch();
        uint256 fees;
        for (uint32 e = now_; e < now_ + 20; ++e) {
            (uint128 sold, uint256 fee) = registry.soldIn(e);
            fees += fee;
            assertLe(sold, registry.capacity(), "INV-10");
        }
        // Nothing is sold further ahead here, and between two calls no epoch is being settled.
        assertEq(registry.futureFees(), fees, "INV-2");
        uint256 bounds;
        for (uint32 v = 1; v <= NODES; ++v) {
            bounds += proofs.weightBound(v);
        }
        assertLe(bounds, registry.sold(), "INV-5: all claims together");
    }

    /// @dev Claims everything it may and has nothing to show; whoever knows what it left out proves it.
    function _cheat(uint32 node, bool isWatched) private {
        uint104[] memory keys = obligations(node, "");
        uint256 most = proofs.weightBound(node);
        if (keys.length == 0 || most == 0) {
            proveHonestly(node);
            ++honest;
            return;
        }
        IAvailabilityProofs.ClaimBody memory forged;
        forged.weight = uint128(most);
        vm.prank(hotKey(node));
        proofs.submitProof(node, forged, 0, OPENING);
        if (!isWatched) {
            ++uncaught;
            return;
        }
        IFraudProofs.Step memory step;
        IFraudProofs.Witness memory witness;
        witness.group.key = keys[keys.length - 1];
        fraudProofs.proveFraud(node, forged, IFraudProofs.Kind.Omission, step, witness, 0);
        ++caught;
    }
}
