// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../src/interfaces/IFraudProofs.sol";
import {Isolated} from "./Isolated.sol";
import {TestKeys} from "./TestKeys.sol";

/// @title RevealsFixture
/// @notice A claim of 40 leaves that nobody could have made from data, so a tree of height 10: 2 blocks under the root.
abstract contract RevealsFixture is Isolated {
    uint256 internal constant LEAVES = 40;
    uint256 internal constant HEIGHT = 10;

    Trace internal trace;
    IAvailabilityProofs.ClaimBody internal body;
    bytes32[] internal nodes;
    uint256 internal seedBlock;

    function setUp() public virtual override {
        super.setUp();
        store(1000, 900);
        advance();
        draw();
        seedBlock = vm.getBlockNumber();
        vm.deal(alice, 1000 ether);
        vm.deal(mallory, 1000 ether);
        _make(LEAVES);
        submit(1, body, trace.scalars[LEAVES - 1]);
    }

    /// @dev A trace whose sums walk through multiples of the generator and whose weight stays within the bound.
    function _make(uint256 count) private {
        Trace memory made;
        made.leaves = new IFraudProofs.Leaf[](count);
        made.scalars = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            made.scalars[i] = i % 3 + 1;
            made.leaves[i] = IFraudProofs.Leaf(uint104(i + 1), TestKeys.g1(i % 3 + 1), uint128(i + 1));
        }
        (IAvailabilityProofs.ClaimBody memory made_,) = claimOf(made, "");
        for (uint256 i = 0; i < count; ++i) {
            trace.leaves.push(made.leaves[i]);
            trace.scalars.push(made.scalars[i]);
        }
        (body.commitment, body.weight, body.leaves) = (made_.commitment, made_.weight, made_.leaves);
        body.traceRoot = made_.traceRoot;
        nodes = heap(leafHashes(made), traceHeight(count));
    }

    function nodeAt(uint256 height, uint256 index) internal view returns (bytes32) {
        return nodes[(1 << (HEIGHT - height)) + index];
    }

    function pathAt(uint256 height, uint256 index) internal view returns (bytes32[] memory out) {
        out = new bytes32[](HEIGHT - height);
        uint256 at = (1 << (HEIGHT - height)) + index;
        for (uint256 i = 0; i < out.length; ++i) {
            out[i] = nodes[at ^ 1];
            at >>= 1;
        }
    }

    function childrenOf(uint256 index) internal view returns (bytes32[32] memory out) {
        for (uint256 i = 0; i < 32; ++i) {
            out[i] = nodes[(1 << 5) + 32 * index + i];
        }
    }

    function leavesOf(uint256 index) internal view returns (IFraudProofs.Leaf[] memory out) {
        uint256 end = 32 * (index + 1) < LEAVES ? 32 * (index + 1) : LEAVES;
        out = new IFraudProofs.Leaf[](end - 32 * index);
        for (uint256 i = 0; i < out.length; ++i) {
            out[i] = trace.leaves[32 * index + i];
        }
    }

    function idOf(uint256 height, uint256 index) internal view returns (bytes32) {
        return keccak256(abi.encode(staking.epoch(), uint32(1), height, index));
    }

    /// @dev `by` asks for a node and pays exactly the least bond.
    function ask(address by, uint8 height, uint32 index) internal returns (bytes32 id) {
        uint256 bond = proofs.minRevealBond(height);
        bytes32 hash = nodeAt(height, index);
        bytes32[] memory path = pathAt(height, index);
        vm.prank(by);
        id = proofs.requestReveal{value: bond}(1, body, height, index, hash, path);
        assertEq(id, idOf(height, index), "id");
    }

    function settled(uint32 node) internal returns (IAvailabilityProofs.Status outcome) {
        (outcome,,,) = staking.settle(node);
    }

    function status() internal view returns (IAvailabilityProofs.Status) {
        return proofs.claim(1).status;
    }

    function stateOf(bytes32 id) internal view returns (IAvailabilityProofs.RevealState) {
        return proofs.revealRequest(id).state;
    }

    function assertFraud(address beneficiary) internal view {
        assertTrue(status() == IAvailabilityProofs.Status.Fraud, "fraud");
        assertEq(proofs.claim(1).beneficiary, beneficiary, "beneficiary");
    }
}
