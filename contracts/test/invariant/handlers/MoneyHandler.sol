// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {Vm} from "forge-std/Vm.sol";

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {Staking} from "../../../src/Staking.sol";
import {WAL} from "../../../src/WAL.sol";
import {IAvailabilityProofs} from "../../../src/interfaces/IAvailabilityProofs.sol";
import {IStaking} from "../../../src/interfaces/IStaking.sol";
import {Parameters} from "../../../src/types/Parameters.sol";
import {TestKeys} from "../../TestKeys.sol";
import {MarketMock} from "../../mocks/MarketMock.sol";
import {ProofsMock} from "../../mocks/ProofsMock.sol";
import {SettlementModel} from "./SettlementModel.sol";

/// @notice Stakers, operators, a market, the nodes' fortunes and a keeper, each doing one random legal thing at a time.
/// What a single call must keep is asserted here, what must hold between calls in the suite.
contract MoneyHandler is Test {
    uint256 private constant TRANSACTION_GAS = 1 << 24;
    uint256 private constant MAX_POSITIONS = 24;

    Staking public immutable staking;
    WAL public immutable wal;
    MarketMock public immutable market;
    ProofsMock public immutable proofs;
    uint32 public immutable nodes;

    Parameters private _parameters;
    address[] private _stakers;
    uint256[] private _positions;
    /// WAL sent in by plain transfers, which nobody owns.
    uint256 public strayed;
    /// Rewards of the running epoch, and what they must stay within.
    uint256 private _paid;
    uint256 private _payout;
    uint256 private _nextFee;
    uint64 private _nextPrice = 1;
    uint128 private _nextSold;
    mapping(uint256 position => bool) public isVoid;
    /// What a node's settlement reads of it, from the middle of `frozenIn` on.
    mapping(uint32 node => bytes32) public frozen;
    uint32 public frozenIn = type(uint32).max;
    /// Whether a node lost stake in an epoch.
    mapping(uint32 node => mapping(uint32 epoch => bool)) public slashed;
    /// What the operator of a node took of its pool's part of the running epoch's reward.
    mapping(uint32 node => mapping(uint32 epoch => uint256)) private _commissions;
    uint256 public wipes;
    uint256 public settlements;

    constructor(Staking staking_, WAL wal_, MarketMock market_, ProofsMock proofs_, Parameters memory parameters_) {
        (staking, wal, market, proofs, _parameters) = (staking_, wal_, market_, proofs_, parameters_);
        nodes = staking_.nodeCount();
        for (uint256 i; i < 3; ++i) {
            _stakers.push(vm.addr(0xa11ce + i));
        }
    }

    /// @dev Payout and governance account of a node, as the suite registered them.
    function operator(uint32 node) public pure returns (address) {
        return vm.addr(1000 + uint256(node));
    }

    function payout(uint32 node) public pure returns (address) {
        return vm.addr(2000 + uint256(node));
    }

    function reporter() public pure returns (address) {
        return vm.addr(0xb0b);
    }

    function positions() external view returns (uint256[] memory) {
        return _positions;
    }

    // ------------------------------------------------------------------ stakers

    function stake(uint256 who, uint256 node, uint256 amount) external {
        uint32 v = _node(node);
        IStaking.Node memory record = staking.node(v);
        IStaking.Pool memory pool = staking.pool(v);
        if (record.leaving || record.jailed) return;
        // Tiny stakes are what roundings are made of. The last node has hardly any, so that its pool can lose
        // everything.
        if (v == nodes) {
            if (pool.stake + pool.stakeEntering[0] + pool.stakeEntering[1] >= 2) return;
            amount = 1;
        } else {
            amount = amount % 3 == 0 ? bound(amount, 1, 30) : bound(amount, 1, 1e24);
        }
        if (_outOfProportion(pool, amount)) return;
        address from = _staker(who);
        _give(from, amount);
        vm.prank(from);
        _positions.push(staking.stake(v, uint128(amount)));
    }

    function requestWithdraw(uint256 seed, uint256 part) external {
        (uint256 id, bool found) = _position(seed);
        if (!found) return;
        IStaking.Position memory p = staking.position(id);
        if (isVoid[id] || p.exit != 0 || p.activation > staking.epoch()) return;
        address owner = staking.ownerOf(id);
        uint256 shares = _shares(p);
        part = part % 2 == 0 || shares < 2 ? 0 : bound(part, 1, shares - 1);
        uint256 value = staking.positionValue(id);
        // What stays must be worth the least stake.
        if (part != 0 && value * (shares - part) / shares < 2) part = 0;
        vm.prank(owner);
        try staking.requestWithdraw(id, uint128(part)) returns (uint256 remainder) {
            if (remainder != 0) _positions.push(remainder);
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IStaking.RemainderTooLow.selector, "the only reason to refuse");
        }
    }

    function cancelWithdraw(uint256 seed) external {
        (uint256 id, bool found) = _position(seed);
        if (!found) return;
        (, uint32 exit) = staking.effectiveEpochs();
        if (isVoid[id] || staking.position(id).exit == 0 || staking.position(id).exit != exit) return;
        address owner = staking.ownerOf(id);
        vm.prank(owner);
        staking.cancelWithdraw(id);
    }

    /// @dev INV-9: before its exit is settled and over, a position pays nothing. Afterwards it always pays (INV-14).
    function claimWithdraw(uint256 seed) external {
        (uint256 id, bool found) = _position(seed);
        if (!found) return;
        IStaking.Position memory p = staking.position(id);
        if (isVoid[id]) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.PositionVoid.selector, id));
            staking.claimWithdraw(id);
            return;
        }
        if (p.exit == 0) return;
        if (p.exit >= staking.epoch() && p.target == 0) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.NotClaimable.selector, id, p.exit));
            staking.claimWithdraw(id);
            return;
        }
        if (p.exit >= staking.epoch()) return;
        uint256 value = staking.positionValue(id);
        address owner = staking.ownerOf(id);
        uint256 before = wal.balanceOf(owner);
        if (p.target != 0) {
            vm.expectRevert(abi.encodeWithSelector(IStaking.NotPositionOwner.selector, id, address(this)));
            staking.claimWithdraw(id);
            vm.prank(owner);
        }
        assertEq(staking.claimWithdraw(id), value, "the view says what is paid");
        assertEq(wal.balanceOf(owner) - before, value, "paid to the owner");
        _forget(id);
    }

    function burnVoid(uint256 seed) external {
        (uint256 id, bool found) = _position(seed);
        if (!found || !isVoid[id]) return;
        assertEq(staking.positionValue(id), 0, "void");
        address owner = staking.ownerOf(id);
        vm.prank(owner);
        staking.burnVoid(id);
        _forget(id);
    }

    /// @dev To any other node, whatever becomes of it until the move is completed.
    function redelegate(uint256 seed, uint256 target) external {
        (uint256 id, bool found) = _position(seed);
        if (!found) return;
        IStaking.Position memory p = staking.position(id);
        uint32 v = _node(target);
        if (isVoid[id] || p.exit != 0 || p.activation > staking.epoch() || v == p.node) return;
        address owner = staking.ownerOf(id);
        vm.prank(owner);
        staking.redelegate(id, v);
    }

    /// @dev What leaves one pool enters the other: all of it, and nothing else moves.
    function completeRedelegation(uint256 seed) external {
        (uint256 id, bool found) = _position(seed);
        if (!found) return;
        IStaking.Position memory p = staking.position(id);
        if (isVoid[id] || p.target == 0 || p.exit >= staking.epoch()) return;
        uint256 value = staking.positionValue(id);
        uint256 owed = staking.owed();
        IStaking.Node memory record = staking.node(p.target);
        IStaking.Pool memory pool = staking.pool(p.target);
        bool closed = record.leaving || record.jailed || _outOfProportion(pool, value) || value == 0;
        try staking.completeRedelegation(id) returns (uint128 amount) {
            assertFalse(closed, "as a deposit of this moment");
            assertEq(amount, value, "the view says what moves");
            assertEq(staking.owed(), owed, "INV-1: nothing comes or goes");
            assertEq(staking.position(id).node, p.target, "node");
        } catch {
            assertTrue(closed, "the only reasons to refuse");
        }
    }

    function split(uint256 seed, uint256 amount) external {
        (uint256 id, bool found) = _position(seed);
        IStaking.Position memory p = staking.position(id);
        if (!found || isVoid[id] || p.amount < 2 || _positions.length >= MAX_POSITIONS) return;
        address owner = staking.ownerOf(id);
        uint256 value = staking.positionValue(id);
        vm.prank(owner);
        try staking.split(id, uint128(bound(amount, 1, p.amount - 1))) returns (uint256 part) {
            _positions.push(part);
            assertLe(staking.positionValue(id) + staking.positionValue(part), value, "INV-3: nothing is made");
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IStaking.RemainderTooLow.selector, "the only reason to refuse");
        }
    }

    /// @dev Of any position with the first other one that is like it.
    function merge(uint256 seed) external {
        (uint256 id, bool found) = _position(seed);
        if (!found || isVoid[id]) return;
        IStaking.Position memory a = staking.position(id);
        for (uint256 i; i < _positions.length; ++i) {
            IStaking.Position memory b = staking.position(_positions[i]);
            if (
                _positions[i] == id || a.node != b.node || a.activation != b.activation || a.exit != b.exit
                    || a.target != b.target || staking.ownerOf(id) != staking.ownerOf(_positions[i])
            ) continue;
            address owner = staking.ownerOf(id);
            vm.prank(owner);
            staking.merge(id, _positions[i]);
            assertEq(staking.position(id).amount, uint256(a.amount) + b.amount, "deposits add up");
            _forget(_positions[i]);
            return;
        }
    }

    // ------------------------------------------------------------------ operators

    function vote(uint256 node, uint64 price, uint64 writePrice, uint128 capacity) external {
        if (staking.epochInfo().phase == IStaking.Phase.Closed) return;
        uint32 v = _node(node);
        price = uint64(bound(price, 1, _parameters.maxPrice));
        writePrice = uint64(bound(writePrice, 1, _parameters.maxPrice));
        vm.prank(operator(v));
        staking.vote(v, price, writePrice, capacity);
    }

    function rotateBlsKey(uint256 node, uint256 secret) external {
        uint32 v = _node(node);
        secret = bound(secret, 100, 1e6);
        (, uint32 pending) = staking.nextBlsKey(v);
        (uint32 from,) = staking.effectiveEpochs();
        if (pending != 0 && pending != from) return;
        BLS.G1Point memory key = TestKeys.g1(secret);
        bytes32 message =
            keccak256(abi.encode(keccak256("walrus/POP/1"), block.chainid, address(staking), operator(v), key));
        BLS.G2Point memory possession = TestKeys.sign(secret, message);
        vm.prank(operator(v));
        staking.rotateBlsKey(v, key, possession);
    }

    function depositBond(uint256 node, uint256 amount) external {
        uint32 v = _node(node);
        amount = bound(amount, 1, 5000 ether);
        _give(operator(v), amount);
        vm.prank(operator(v));
        staking.depositBond(v, uint128(amount));
    }

    function requestBondExit(uint256 node, uint256 amount) external {
        uint32 v = _node(node);
        IStaking.Pool memory pool = staking.pool(v);
        uint256 leaving = uint256(pool.bondLeaving[0]) + pool.bondLeaving[1];
        if (pool.bond <= leaving) return;
        amount = bound(amount, 1, pool.bond - leaving);
        vm.prank(operator(v));
        staking.requestBondExit(v, uint128(amount));
    }

    function setCommission(uint256 node, uint256 bps) external {
        uint32 v = _node(node);
        IStaking.Node memory record = staking.node(v);
        if (record.nextCommissionFrom == staking.epoch() + 1) return;
        uint256 most = uint256(record.commissionBps) + 1000;
        bps = bound(bps, 0, most < 10_000 ? most : 10_000);
        vm.prank(operator(v));
        staking.setCommission(v, uint16(bps));
    }

    /// @dev Out of the candidates and in again, out of jail once the time is served.
    function candidacy(uint256 node, bool leave) external {
        uint32 v = _node(node);
        IStaking.Phase phase = staking.epochInfo().phase;
        IStaking.Node memory record = staking.node(v);
        vm.startPrank(operator(v));
        if (record.jailed && record.unjailFrom == 0 && staking.epoch() >= record.jailedUntil) {
            IStaking.Pool memory pool = staking.pool(v);
            uint256 leaving = uint256(pool.bondLeaving[0]) + pool.bondLeaving[1];
            if (pool.bond >= leaving + _parameters.minBond) staking.unjail(v);
        }
        if (phase == IStaking.Phase.Open || phase == IStaking.Phase.Selected) {
            if (leave != record.leaving) staking.setLeaving(v, leave);
            if (!leave && !staking.node(v).candidate && staking.candidateWeight(v) != 0) staking.tryJoin(v, 0);
        }
        vm.stopPrank();
    }

    function claimCredit(uint256 node) external {
        address account = node % 4 == 0 ? reporter() : payout(_node(node));
        if (staking.claimable(account) != 0) staking.claimCredit(account);
    }

    // ------------------------------------------------------------------ market and fortunes

    /// @dev What the next epoch pays: nothing of it changes once it has begun.
    function trade(uint256 fee, uint256 price, uint256 sold) external {
        _nextSold = sold % 4 == 0 ? 0 : uint128(bound(sold, 10, 1e15));
        _nextFee = _nextSold == 0 ? 0 : bound(fee, 0, 1e22);
        _nextPrice = uint64(bound(price, 1, 1e12));
    }

    function fortune(uint256 node, uint256 dice, uint256 lost) external {
        if (staking.epochInfo().phase == IStaking.Phase.Settling) return; // claims are closed
        uint32 v = _node(node);
        uint128 most = proofs.bound(v);
        if (dice % 4 == 0) proofs.miss(v);
        if (dice % 4 == 1) proofs.refute(v, lost % 2 == 1 ? address(0) : reporter());
        if (dice % 4 == 2) {
            lost = bound(lost, 0, most / 20);
            proofs.set(v, IAvailabilityProofs.Status.Live, most - uint128(lost), uint128(lost), address(0));
        }
    }

    /// @dev A rich epoch in which the last node cheats: its bond cannot cover the loss and its tiny pool loses what it
    /// has.
    function ruin(uint256 who, uint256 amount) external {
        this.candidacy(nodes, false);
        this.stake(who, nodes, amount);
        (_nextFee, _nextPrice, _nextSold) = (1e22, 1e12, 1e15);
        finishEpoch();
        // Some are on their way out when it happens, with this epoch or with the next.
        if (who % 3 == 0) vm.warp(staking.epochInfo().startTime + _parameters.epochSeconds / 2);
        _freeze();
        for (uint256 i; who % 2 == 0 && i < _positions.length; ++i) {
            IStaking.Position memory p = staking.position(_positions[i]);
            if (p.node != nodes || isVoid[_positions[i]] || p.exit != 0 || p.activation > staking.epoch()) continue;
            address owner = staking.ownerOf(_positions[i]);
            vm.prank(owner);
            staking.requestWithdraw(_positions[i], 0);
        }
        (,, bool eligible) = staking.prover(nodes, address(0));
        if (eligible) proofs.refute(nodes, amount % 2 == 0 ? address(0) : reporter());
        finishEpoch();
        if (staking.pool(nodes).bond == 0) this.depositBond(nodes, _parameters.minBond);
    }

    function give(uint256 amount, bool plain) external {
        amount = bound(amount, 0, 1e22);
        _give(address(this), amount);
        if (plain) {
            assertTrue(wal.transfer(address(staking), amount), "transfer");
            strayed += amount;
        } else {
            staking.donate(amount);
        }
        if (staking.pendingBurn() != 0) staking.burnPending();
    }

    // ------------------------------------------------------------------ keeper

    function wait(uint256 time) external {
        time = bound(time, 1, _parameters.epochSeconds);
        vm.warp(vm.getBlockTimestamp() + time);
        vm.roll(vm.getBlockNumber() + time);
        _freeze();
    }

    /// @dev The one step that is due. INV-12: it succeeds, within a transaction's gas.
    function turn(uint256 max) public {
        IStaking.EpochInfo memory info = staking.epochInfo();
        uint256 gas = gasleft();
        if (info.phase == IStaking.Phase.Closed) {
            _select();
        } else if (info.phase == IStaking.Phase.Selected) {
            _begin();
        } else if (info.phase == IStaking.Phase.Settling && info.settled < info.members) {
            _settle(bound(max, 1, 3));
        } else if (
            info.phase == IStaking.Phase.Settling && vm.getBlockTimestamp() >= info.startTime + _parameters.epochSeconds
        ) {
            staking.advance();
            _checkRewards(info.epoch);
            assertEq(staking.tipPot(), 0, "all tips are owed to somebody");
            market.set(_nextFee, _nextPrice, _nextSold);
            _checkOffice();
        }
        assertLt(gas - gasleft(), TRANSACTION_GAS, "INV-12");
    }

    /// @dev Runs the epoch to its end, so that a run sees many of them.
    function finishEpoch() public {
        uint32 epoch = staking.epoch();
        vm.warp(vm.getBlockTimestamp() + _parameters.epochSeconds);
        vm.roll(vm.getBlockNumber() + _parameters.epochSeconds);
        _freeze();
        for (uint256 i; staking.epoch() == epoch; ++i) {
            assertLt(i, 20, "INV-12: the epoch ends");
            turn(i);
        }
    }

    /// @dev INV-6: settles what is left of the epoch at once and one by one, and compares.
    function settleTwoWays() external {
        IStaking.EpochInfo memory info = staking.epochInfo();
        if (info.phase != IStaking.Phase.Settling || info.settled == info.members) return;
        uint256 snapshot = vm.snapshotState();
        staking.settle(type(uint256).max);
        bytes32 atOnce = _settled();
        vm.revertToState(snapshot);
        for (uint256 i = info.settled; i < info.members; ++i) {
            staking.settle(1);
            staking.settle(0);
        }
        assertEq(_settled(), atOnce, "INV-6");
        vm.revertToStateAndDelete(snapshot);
    }

    /// @dev The payout that is left while the epoch is settled (INV-5).
    function unpaid() external view returns (uint256) {
        return _payout - _paid;
    }

    /// @dev What settlement reads of a node: its pool without what counts later, commission, ladder, jail.
    function readBySettlement(uint32 node) public view returns (bytes32) {
        uint32 epoch = staking.epoch();
        (uint256 here, uint256 there) = (epoch % 2, 1 - epoch % 2);
        IStaking.Pool memory p = staking.pool(node);
        IStaking.Node memory record = staking.node(node);
        return keccak256(
            abi.encode(
                [p.stake, p.shares, p.bond, p.sharesLeaving[here], p.bondLeaving[here]],
                [p.stakeEntering[there], p.bondEntering[there]],
                record.commissionBps,
                record.missCount,
                record.jailed,
                record.payout
            )
        );
    }

    /// @dev Called whenever time has passed, before anybody can act in it.
    function _freeze() private {
        IStaking.EpochInfo memory info = staking.epochInfo();
        if (frozenIn == info.epoch) return;
        if (vm.getBlockTimestamp() < info.startTime + _parameters.epochSeconds / 2) return;
        frozenIn = info.epoch;
        for (uint32 v = 1; v <= nodes; ++v) {
            frozen[v] = readBySettlement(v);
        }
    }

    /// @dev Everything a settlement writes, whoever's it is.
    function _settled() private view returns (bytes32 hash) {
        uint32 epoch = staking.epoch();
        for (uint32 v = 1; v <= nodes; ++v) {
            hash = keccak256(
                abi.encode(
                    hash,
                    staking.pool(v),
                    staking.node(v),
                    staking.rate(v, epoch + 1),
                    staking.exitPot(v, epoch),
                    staking.claimable(payout(v))
                )
            );
        }
        return keccak256(
            abi.encode(
                hash,
                staking.epochPot(),
                staking.tipPot(),
                staking.pendingBurn(),
                staking.claimable(reporter()),
                staking.claimable(address(this)),
                staking.owed()
            )
        );
    }

    /// @dev What has just come into office: terms within their ranges, and the sum of the members' keys.
    function _checkOffice() private view {
        IStaking.Terms memory terms = staking.terms();
        assertTrue(terms.price != 0 && terms.price <= _parameters.maxPrice, "price");
        assertTrue(terms.writePrice != 0 && terms.writePrice <= _parameters.maxPrice, "write price");
        assertGe(terms.capacity, _parameters.minCapacity, "capacity");
        assertLe(terms.capacity, _parameters.maxCapacity, "capacity");
        (uint32[] memory members,,) = staking.committee();
        BLS.G1Point memory sum;
        for (uint256 i; i < members.length; ++i) {
            sum = BLS.add(sum, staking.blsKey(members[i]));
        }
        (BLS.G1Point memory key,) = staking.signers((1 << members.length) - 1);
        assertEq(abi.encode(key), abi.encode(sum), "sum of keys");
    }

    function _select() private {
        IStaking.Shard[] memory before = staking.shards();
        uint256 weights;
        uint32[] memory candidates = staking.candidates();
        for (uint256 i; i < candidates.length; ++i) {
            if (staking.candidateWeight(candidates[i]) != 0) ++weights;
        }
        staking.selectCommittee();
        (uint32[] memory members, uint8[] memory seats) = staking.nextCommittee();
        IStaking.Shard[] memory after_ = staking.shards();
        if (weights < 4) {
            for (uint256 s; s < after_.length; ++s) {
                assertEq(after_[s].next, before[s].owner, "a repeated committee moves nothing");
            }
            return;
        }
        uint256 sum;
        uint256 moves;
        uint256 least = after_.length;
        for (uint256 i; i < members.length; ++i) {
            sum += seats[i];
            assertLe(seats[i], (_parameters.shards - 1) / 3, "INV-8: seats <= f");
            (, uint256 had,) = staking.prover(members[i], address(0));
            least -= had < seats[i] ? had : seats[i];
        }
        for (uint256 s; s < after_.length; ++s) {
            if (after_[s].next != before[s].owner) ++moves;
        }
        assertEq(sum, _parameters.shards, "INV-8: all seats");
        assertEq(moves, least, "INV-8: minimal moves");
    }

    function _begin() private {
        uint256 offered = market.fee() + staking.reserve() / 4;
        uint256 cap = 2 * uint256(market.price()) * market.sold();
        uint256 money = staking.reserve() + market.fee();
        staking.beginSettle();
        _payout = staking.epochPot();
        _paid = 0;
        uint256 payout_ = market.sold() == 0 ? 0 : offered < cap ? offered : cap;
        uint256 calls = staking.epochInfo().members + 4;
        uint256 unit = payout_ / 1000 / calls;
        assertEq(_payout, payout_ - unit * calls, "INV-5: payout without tips");
        assertEq(staking.tipPot(), unit * (calls - 3), "three calls are tipped by now");
        assertEq(staking.reserve() + payout_, money, "conserved");
    }

    function _settle(uint256 max) private {
        (uint32[] memory members,,) = staking.committee();
        uint256 from = staking.epochInfo().settled;
        IStaking.Pool[] memory before = new IStaking.Pool[](members.length);
        bool[] memory jailed = new bool[](members.length);
        for (uint256 i = from; i < members.length; ++i) {
            before[i] = staking.pool(members[i]);
            assertEq(readBySettlement(members[i]), frozen[members[i]], "INV-11");
            jailed[i] = staking.node(members[i]).jailed;
        }
        vm.recordLogs();
        staking.settle(max);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 i_ = from;
        for (uint256 l; l < logs.length; ++l) {
            if (logs[l].topics[0] != IStaking.NodeSettled.selector) continue;
            assertEq(uint256(logs[l].topics[1]), members[i_], "in committee order");
            IStaking.Settlement memory s = abi.decode(logs[l].data, (IStaking.Settlement));
            _checkSettlement(members[i_], before[i_], jailed[i_], s);
            ++i_;
        }
        assertEq(i_, staking.epochInfo().settled, "INV-7: one outcome for each");
    }

    function _checkSettlement(uint32 node, IStaking.Pool memory before, bool wasJailed, IStaking.Settlement memory s)
        private
    {
        ++settlements;
        assertEq(s.outcome == IStaking.Outcome.Jailed, wasJailed, "INV-7: the jailed and only they");
        uint256 full = market.sold() == 0 ? 0 : _payout * s.weight / market.sold();
        SettlementModel.check(before, s, staking.epoch(), _parameters, full);
        assertEq(abi.encode(staking.rate(node, staking.epoch() + 1)), abi.encode(s.rateStake, s.rateShares), "rate");
        assertEq(staking.exitPot(node, staking.epoch()), s.exited, "exit pot");
        if (s.stakeSlash != 0) slashed[node][staking.epoch()] = true;
        uint256 rest = s.reward - s.commission;
        if (rest != 0) _commissions[node][staking.epoch()] = uint256(s.commission) * (rest - s.bondReward) / rest;
        _paid += s.reward;
        assertLe(_paid, _payout, "INV-5: paid <= payout");
        if (s.wiped) _wipe(node);
    }

    /// @dev What the epoch that is over brought positions adds up, each for itself and all of a pool together.
    function _checkRewards(uint32 epoch) private {
        for (uint256 i; i < _positions.length; ++i) {
            IStaking.Position memory p = staking.position(_positions[i]);
            IStaking.Reward memory r = staking.rewards(_positions[i], epoch, epoch + 1)[0];
            assertEq(r.net, int256(uint256(r.gross)) - int256(uint256(r.commission) + r.slash), "net");
            assertTrue(r.slash == 0 || (r.gross == 0 && slashed[p.node][epoch]), "INV-4, INV-7: slash");
            // Taken off what is left of it: never more than there was.
            assertLe(r.commission, _commissions[p.node][epoch], "commissions of a pool");
            _commissions[p.node][epoch] -= r.commission;
        }
    }

    // ------------------------------------------------------------------ the end

    /// @dev INV-14, INV-13: everybody leaves, in any order, and everybody is paid.
    function everybodyLeaves(uint256 order) external {
        finishEpoch();
        finishEpoch();
        for (uint256 i; i < _positions.length; ++i) {
            uint256 id = _positions[i];
            if (isVoid[id] || staking.position(id).exit != 0) continue;
            address owner = staking.ownerOf(id);
            vm.prank(owner);
            staking.requestWithdraw(id, 0);
        }
        finishEpoch();
        finishEpoch();
        while (_positions.length != 0) {
            uint256 id = _positions[order % _positions.length];
            order = uint256(keccak256(abi.encode(order)));
            address owner = staking.ownerOf(id);
            vm.prank(owner);
            if (isVoid[id]) staking.burnVoid(id);
            else staking.claimWithdraw(id);
            _forget(id);
        }
    }

    // ------------------------------------------------------------------ helpers

    function _node(uint256 seed) private view returns (uint32) {
        return uint32(bound(seed, 1, nodes));
    }

    /// @dev Whether a pool's shares are too cheap, or too dear for `amount`, to enter it.
    function _outOfProportion(IStaking.Pool memory pool, uint256 amount) private pure returns (bool) {
        uint256 dearest = amount / 1e6 > 1e6 ? amount / 1e6 : 1e6;
        return pool.shares > 1e6 * uint256(pool.stake) || pool.stake > dearest * pool.shares;
    }

    function _staker(uint256 seed) private view returns (address) {
        return _stakers[seed % _stakers.length];
    }

    function _position(uint256 seed) private view returns (uint256 id, bool found) {
        if (_positions.length == 0) return (0, false);
        return (_positions[seed % _positions.length], true);
    }

    function _forget(uint256 id) private {
        for (uint256 i; i < _positions.length; ++i) {
            if (_positions[i] != id) continue;
            _positions[i] = _positions[_positions.length - 1];
            _positions.pop();
            return;
        }
    }

    function _give(address to, uint256 amount) private {
        assertTrue(wal.transfer(to, amount), "funding");
        vm.prank(to);
        wal.approve(address(staking), type(uint256).max);
    }

    /// @dev A pool that restarts takes everybody with it who is in it or leaves with the epoch: told position by
    /// position at the moment it happens, and for ever.
    function _wipe(uint32 node) private {
        ++wipes;
        uint32 epoch = staking.epoch();
        for (uint256 i; i < _positions.length; ++i) {
            IStaking.Position memory p = staking.position(_positions[i]);
            if (p.node != node || p.activation > epoch || (p.exit != 0 && p.exit < epoch)) continue;
            isVoid[_positions[i]] = true;
        }
    }

    /// @dev Shares of an active position: its deposit at the rate of its activation.
    function _shares(IStaking.Position memory p) private view returns (uint256) {
        if (p.shares != 0) return p.shares;
        IStaking.Rate memory r = staking.rate(p.node, p.activation);
        return r.shares == 0 ? p.amount : uint256(p.amount) * r.shares / r.stake;
    }
}
