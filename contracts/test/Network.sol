// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Deployment} from "../script/Deployment.sol";
import {Presets} from "../script/Presets.sol";
import {WAL} from "../src/WAL.sol";
import {IAvailabilityProofs} from "../src/interfaces/IAvailabilityProofs.sol";
import {IBlobRegistry} from "../src/interfaces/IBlobRegistry.sol";
import {IFraudProofs} from "../src/interfaces/IFraudProofs.sol";
import {IStaking} from "../src/interfaces/IStaking.sol";
import {Parameters, Peers} from "../src/types/Parameters.sol";
import {Claims} from "./Claims.sol";
import {TestKeys} from "./TestKeys.sol";

/// @title Network
/// @notice All contracts, wired as in production, with helpers for whole epochs: register nodes, store blobs, prove,
/// settle. Node v signs with secret v, has the hot key `hotKey(v)` and is governed by `governance(v)`.
abstract contract Network is Claims {
    WAL internal wal;
    IStaking internal staking;
    Parameters internal parameters;
    Peers internal peers;
    address internal alice = makeAddr("alice");
    address internal mallory = makeAddr("mallory");

    /// @dev The local preset in epoch 0, without nodes.
    function setUp() public virtual {
        vm.roll(100);
        vm.warp(1_700_000_000);
        parameters = Presets.load(preset());
        peers = Deployment.run(parameters, address(this), address(this));
        wal = WAL(peers.wal);
        staking = IStaking(peers.staking);
        registry = IBlobRegistry(peers.registry);
        proofs = IAvailabilityProofs(peers.proofs);
        fraudProofs = IFraudProofs(peers.fraudProofs);
        setUpClaims(parameters.shards);
        wal.transfer(alice, 1_000_000_000 ether);
        vm.prank(alice);
        wal.approve(address(registry), type(uint256).max);
    }

    function preset() internal pure virtual returns (string memory) {
        return "local";
    }

    // ------------------------------------------------------------------ nodes

    function hotKey(uint32 node) internal pure returns (address) {
        return address(uint160(0xbeef0000 + uint256(node)));
    }

    function governance(uint32 node) internal pure returns (address) {
        return address(uint160(0x90000000 + uint256(node)));
    }

    function payout(uint32 node) internal pure returns (address) {
        return address(uint160(0xca500000 + uint256(node)));
    }

    /// @dev Registers nodes up to number `count`, each with `bond`, as candidates.
    function addNodes(uint32 count, uint128 bond) internal {
        for (uint32 v = staking.nodeCount() + 1; v <= count; ++v) {
            IStaking.Registration memory r;
            (r.hotKey, r.payout, r.name, r.endpoint) = (hotKey(v), payout(v), "node", "http://127.0.0.1");
            r.blsKey = TestKeys.g1(v);
            bytes32 message = keccak256(
                abi.encode(keccak256("walrus/POP/1"), block.chainid, address(staking), governance(v), r.blsKey)
            );
            r.possession = TestKeys.sign(v, message);
            wal.transfer(governance(v), bond);
            vm.startPrank(governance(v));
            staking.registerNode(r);
            wal.approve(address(staking), bond);
            staking.depositBond(v, bond);
            staking.tryJoin(v, 0);
            vm.stopPrank();
        }
    }

    // ------------------------------------------------------------------ epochs

    /// @dev Draws the seed in the first block in which that is possible.
    function draw() internal returns (bytes32) {
        (, uint64 startBlock) = staking.epochStart();
        uint256 first = startBlock + parameters.seedDelay;
        if (vm.getBlockNumber() < first) rollTo(first);
        return proofs.pokeSeed();
    }

    /// @dev Moves to a later block, with the time it takes.
    function rollTo(uint256 number) internal {
        vm.warp(vm.getBlockTimestamp() + (number - vm.getBlockNumber()) * parameters.blockSeconds);
        vm.roll(number);
    }

    /// @dev From a running epoch whose seed is drawn to its settled end.
    function settle() internal {
        IStaking.EpochInfo memory info = staking.epochInfo();
        (, uint64 last) = proofs.windows();
        if (vm.getBlockNumber() <= last) rollTo(last + 1);
        uint256 middle = info.startTime + parameters.epochSeconds / 2;
        if (vm.getBlockTimestamp() < middle) vm.warp(middle);
        staking.selectCommittee();
        staking.beginSettle();
        staking.settle(type(uint256).max);
    }

    /// @dev Settles a running epoch whose seed is drawn and begins the next one.
    function finish() internal {
        settle();
        uint256 end = staking.epochInfo().startTime + parameters.epochSeconds;
        if (vm.getBlockTimestamp() < end) vm.warp(end);
        vm.roll(vm.getBlockNumber() + 1);
        staking.advance();
    }

    /// @dev Draws the seed, has every member but `silent` prove what it holds, and begins the next epoch.
    function honestEpoch(uint32 silent) internal {
        draw();
        (uint32[] memory members,,) = staking.committee();
        for (uint256 i = 0; i < members.length; ++i) {
            if (members[i] != silent) proveHonestly(members[i]);
        }
        finish();
    }

    /// @dev Epoch 1, with a committee of `count` nodes of equal bonds.
    function begin(uint32 count) internal {
        addNodes(count, parameters.minBond * 4);
        draw();
        finish();
        assertEq(staking.epoch(), 1, "epoch 1");
    }

    // ------------------------------------------------------------------ blobs and claims

    function register(uint64 size, uint32 epochs) internal returns (uint64 object) {
        bytes32 salt = keccak256(abi.encode("content", registry.objectCount()));
        vm.prank(alice);
        object = registry.register(size, salt, epochs, false, type(uint256).max);
        salts[object] = salt;
    }

    /// @dev Registers a blob and has the whole committee confirm it.
    function store(uint64 size, uint32 epochs) internal returns (uint64 object) {
        object = register(size, epochs);
        (uint32[] memory members,,) = staking.committee();
        certify(object, (1 << members.length) - 1);
    }

    /// @dev Certifies with the members whose bits are set, by their index in the committee.
    function certify(uint64 object, uint256 signers) internal {
        IBlobRegistry.BlobObject memory blob = registry.blobObject(object);
        bytes32 root = commitmentRootOf(salts[object], blob.size);
        (, bytes32 tag) = staking.epochTag();
        bytes32 message = keccak256(abi.encode(keccak256("walrus/CONFIRM/1"), tag, object, blob.blobId, root));
        registry.certify(object, root, TestKeys.sign(secretOf(signers), message), signers);
    }

    function secretOf(uint256 signers) internal view returns (uint256 secret) {
        (uint32[] memory members,,) = staking.committee();
        for (uint256 i = 0; i < members.length; ++i) {
            if ((signers >> i) & 1 == 1) secret += members[i];
        }
    }

    function proveHonestly(uint32 node) internal returns (IAvailabilityProofs.ClaimBody memory) {
        return submit(node, canonical(node, ""));
    }

    /// @dev Submits the claim that ends where `trace` ends.
    function submit(uint32 node, Trace memory trace) internal returns (IAvailabilityProofs.ClaimBody memory body) {
        uint256 y;
        (body, y) = claimOf(trace, "");
        vm.prank(hotKey(node));
        proofs.submitProof(node, body, bytes32(y), OPENING);
    }

    /// @dev WAL in the two contracts that hold any is what they owe (INV-1).
    function assertConserved() internal view {
        assertEq(wal.balanceOf(address(staking)), staking.owed(), "INV-1 staking");
        assertEq(wal.balanceOf(address(registry)), registry.owed(), "INV-1 market");
    }
}
