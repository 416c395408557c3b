// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";
import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {Beacon} from "../../src/Beacon.sol";
import {Committee} from "../../src/Committee.sol";
import {Staking} from "../../src/Staking.sol";
import {WAL} from "../../src/WAL.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {IWAL} from "../../src/interfaces/IWAL.sol";
import {Parameters, Peers} from "../../src/types/Parameters.sol";
import {TestKeys} from "../TestKeys.sol";
import {MarketMock} from "./MarketMock.sol";
import {ProofsMock} from "./ProofsMock.sol";

/// @notice Staking with the real token, beacon and committee arithmetic, and with mocks for the market and the proofs.
abstract contract StakingFixture is Test {
    uint256 internal constant BPS = 10_000;

    Parameters internal parameters;
    WAL internal wal;
    Staking internal staking;
    MarketMock internal market;
    ProofsMock internal proofs;

    address internal keeper = makeAddr("keeper");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        parameters = _parameters();
        _deploy();
    }

    /// @dev The local preset; a test may change what it is about.
    function _parameters() internal pure virtual returns (Parameters memory p) {
        p.shards = 10;
        p.epochSeconds = 60;
        p.blockSeconds = 1;
        p.seedDelay = 2;
        p.proofWindow = 16;
        p.challengeWindow = 32;
        p.revealWindow = 4;
        p.queueWindow = 2;
        p.inheritanceEpochs = 1;
        p.minStake = 1 ether;
        p.minBond = 1000 ether;
        p.leverage = 20;
        p.maxNodes = 20;
        p.horizon = 1000;
        (p.price, p.writePrice, p.maxPrice) = (5e7, 1e7, 1e12);
        (p.capacity, p.minCapacity, p.maxCapacity) = (1e12, 1e9, 1e15);
        p.ladderJailEpochs = 2;
        p.fraudJailEpochs = 8;
    }

    function _deploy() internal {
        wal = new WAL(address(this));
        address beacon = address(new Beacon());
        address committee = address(new Committee());
        uint256 nonce = vm.getNonce(address(this));
        Peers memory peers = Peers({
            wal: address(wal),
            staking: vm.computeCreateAddress(address(this), nonce),
            registry: vm.computeCreateAddress(address(this), nonce + 1),
            proofs: vm.computeCreateAddress(address(this), nonce + 2),
            fraudProofs: address(1),
            beacon: beacon,
            committee: committee
        });
        staking = new Staking(parameters, peers);
        market = new MarketMock(IWAL(address(wal)), IStaking(address(staking)));
        proofs = new ProofsMock(IStaking(address(staking)), market, parameters.shards);
        assertEq(address(staking), peers.staking, "staking's address");
        assertEq(address(market), peers.registry, "market's address");
        assertEq(address(proofs), peers.proofs, "proofs' address");
        assertTrue(wal.transfer(address(market), 1_000_000_000 ether), "market's float");
    }

    // ------------------------------------------------------------------ people

    function _fund(address who, uint256 amount) internal {
        assertTrue(wal.transfer(who, amount), "funding");
        vm.prank(who);
        wal.approve(address(staking), type(uint256).max);
    }

    function _governance(uint256 i) internal pure returns (address) {
        return vm.addr(1000 + i);
    }

    function _payout(uint256 i) internal pure returns (address) {
        return vm.addr(2000 + i);
    }

    function _hotKey(uint256 i) internal pure returns (address) {
        return vm.addr(3000 + i);
    }

    function _registration(uint256 i) internal view returns (IStaking.Registration memory r) {
        r.hotKey = _hotKey(i);
        r.payout = _payout(i);
        r.blsKey = TestKeys.g1(i + 1);
        r.possession = TestKeys.sign(i + 1, _possession(_governance(i), r.blsKey));
        r.name = "node";
        r.endpoint = "http://127.0.0.1:1";
    }

    /// @dev What a proof of possession signs: docs/protocol.md, "Hashes".
    function _possession(address operator, BLS.G1Point memory key) internal view returns (bytes32) {
        return keccak256(abi.encode(keccak256("walrus/POP/1"), block.chainid, address(staking), operator, key));
    }

    /// @dev Registers node number `i` (its id when called for 1, 2, 3 …).
    function _register(uint256 i) internal returns (uint32 node) {
        IStaking.Registration memory r = _registration(i);
        vm.prank(_governance(i));
        node = staking.registerNode(r);
    }

    function _bond(uint32 node, uint256 amount) internal {
        address from = _governance(node);
        _fund(from, amount);
        vm.prank(from);
        staking.depositBond(node, uint128(amount));
    }

    function _stake(address who, uint32 node, uint256 amount) internal returns (uint256) {
        _fund(who, amount);
        vm.prank(who);
        return staking.stake(node, uint128(amount));
    }

    function _withdraw(address who, uint256 position) internal {
        vm.prank(who);
        staking.requestWithdraw(position, 0);
    }

    /// @dev Registers `count` nodes with the least bond each and makes them candidates.
    function _candidates(uint32 count) internal {
        for (uint32 i = 1; i <= count; ++i) {
            uint32 node = _register(i);
            assertEq(node, i, "ids in order");
            _bond(node, parameters.minBond);
            staking.tryJoin(node, 0);
        }
    }

    /// @dev A committee of `count` nodes in epoch 1.
    function _committee(uint32 count) internal {
        _candidates(count);
        _nextEpoch();
        assertEq(staking.epoch(), 1, "first committee's epoch");
    }

    /// @dev What members can earn of a payout when `calls` calls are tipped.
    function _untipped(uint256 payout, uint256 calls) internal pure returns (uint256) {
        return payout - payout / 1000 / calls * calls;
    }

    // ------------------------------------------------------------------ time

    function _start() internal view returns (uint256) {
        return staking.epochInfo().startTime;
    }

    function _toMid() internal {
        vm.warp(_start() + parameters.epochSeconds / 2);
    }

    function _toSelected() internal {
        if (block.timestamp < _start() + parameters.epochSeconds / 2) _toMid();
        staking.selectCommittee();
    }

    function _toSettling() internal {
        if (staking.epochInfo().phase < IStaking.Phase.Selected) _toSelected();
        vm.roll(block.number + parameters.seedDelay + parameters.proofWindow + parameters.challengeWindow + 1);
        staking.beginSettle();
    }

    function _toSettled() internal {
        if (staking.epochInfo().phase < IStaking.Phase.Settling) _toSettling();
        staking.settle(type(uint256).max);
    }

    /// @dev Ends the running epoch from whatever phase it is in.
    function _nextEpoch() internal {
        _toSettled();
        if (block.timestamp < _start() + parameters.epochSeconds) vm.warp(_start() + parameters.epochSeconds);
        staking.advance();
    }

    function _nextEpochs(uint256 count) internal {
        for (uint256 i; i < count; ++i) {
            _nextEpoch();
        }
    }
}
