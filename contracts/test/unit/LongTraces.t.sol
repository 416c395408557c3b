// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAvailabilityProofs} from "../../src/interfaces/IAvailabilityProofs.sol";
import {IFraudProofs} from "../../src/interfaces/IFraudProofs.sol";
import {Isolated} from "../Isolated.sol";

/// Claims of the greatest length there is, 2^25 leaves under five levels of reveals. All leaves but two neighbours in
/// the middle are holes, so that the tree can be known without being built.
contract LongTracesTest is Isolated {
    uint256 private constant HEIGHT = 25;
    uint32 private constant LEAVES = 1 << 25;
    /// @dev The second of the two leaves that are none of the holes.
    uint256 private constant AT = (1 << 24) + (1 << 19) + (1 << 7) + 3;

    bytes32[HEIGHT + 1] private _padding;
    /// @dev The nodes above leaf AT, from the leaf to the root.
    bytes32[HEIGHT + 1] private _nodes;
    IFraudProofs.Leaf private _previous;
    IFraudProofs.Leaf private _current;
    IAvailabilityProofs.ClaimBody private _body;

    /// @dev The leaves skip the second of three objects, and the claim is node 1's.
    function setUp() public override {
        super.setUp();
        store(1000, 5);
        store(1000, 5);
        store(1000, 5);
        advance();
        draw();
        (_previous.key, _current.key) = (keyOf(1, 0, 0), keyOf(3, 0, 0));
        (_previous.weight, _current.weight) = (730, 1460);
        bytes32 left = _hash(_previous);
        _nodes[0] = _hash(_current);
        for (uint256 h = 0; h < HEIGHT; ++h) {
            _padding[h + 1] = _node(_padding[h], _padding[h]);
            bytes32 sibling = h == 0 ? left : _padding[h];
            bool isRight = (AT >> h) & 1 == 1;
            _nodes[h + 1] = isRight ? _node(sibling, _nodes[h]) : _node(_nodes[h], sibling);
        }
        (_body.weight, _body.leaves, _body.traceRoot) = (1460, LEAVES, _nodes[HEIGHT]);
        submit(1, _body, 0);
        vm.deal(mallory, 100 ether);
    }

    /// One transaction shows a wrong step of thirty-three million.
    function test_ProveFraud_InTheMiddleOfTheLongestTrace() public {
        IFraudProofs.Step memory step;
        step.index = uint32(AT);
        (step.previous, step.current) = (_previous, _current);
        step.currentPath = _path(0);
        step.currentPath[0] = _hash(_previous);
        step.previousPath = _path(0);
        step.previousPath[0] = _hash(_current);
        IFraudProofs.Witness memory witness;
        witness.group.key = keyOf(2, 0, 0);
        uint256 before = gasleft();
        fraudProofs.proveFraud(1, _body, IFraudProofs.Kind.Omission, step, witness, 0);
        assertLt(before - gasleft(), 200_000, "gas");
        assertEq(uint8(proofs.claim(1).status), uint8(IAvailabilityProofs.Status.Fraud), "refuted");
    }

    /// The descent: four levels of nodes, each asked for once the one above is known, then a block of leaves with holes
    /// that nobody can show. It fits the window.
    function test_ClaimDefault_FiveLevelsDown() public {
        (, uint64 close) = proofs.windows();
        (uint64 start,) = proofs.windows();
        vm.roll(start); // the last block in which a claim can be made
        bytes32 id;
        for (uint256 h = HEIGHT; h >= 5; h -= 5) {
            id = _ask(uint8(h));
            if (h == 5) break;
            vm.roll(vm.getBlockNumber() + parameters.revealWindow);
            proofs.revealNodes(id, _childrenAt(h));
            vm.roll(vm.getBlockNumber() + parameters.queueWindow);
        }
        assertEq(proofs.revealRequest(id).leaves, 32, "a whole block is to be shown");
        vm.roll(vm.getBlockNumber() + parameters.revealWindow + 1);
        assertLe(vm.getBlockNumber(), close, "within the window");
        proofs.claimDefault(id);
        assertEq(uint8(proofs.claim(1).status), uint8(IAvailabilityProofs.Status.Fraud), "refuted");
        assertEq(proofs.claim(1).beneficiary, mallory, "the asker's");
    }

    function _ask(uint8 height) private returns (bytes32) {
        uint256 bond = proofs.minRevealBond(height);
        bytes32[] memory path_ = _path(height);
        vm.prank(mallory);
        return proofs.requestReveal{value: bond}(1, _body, height, uint32(AT >> height), _nodes[height], path_);
    }

    /// @dev The 32 nodes five levels below the one at `height` over leaf AT.
    function _childrenAt(uint256 height) private view returns (bytes32[32] memory children) {
        for (uint256 i = 0; i < 32; ++i) {
            children[i] = _padding[height - 5];
        }
        children[(AT >> (height - 5)) % 32] = _nodes[height - 5];
    }

    function _path(uint256 height) private view returns (bytes32[] memory path_) {
        path_ = new bytes32[](HEIGHT - height);
        for (uint256 i = 0; i < path_.length; ++i) {
            path_[i] = _padding[height + i];
        }
    }

    function _hash(IFraudProofs.Leaf memory l) private pure returns (bytes32) {
        return keccak256(bytes.concat(hex"00", abi.encodePacked(l.key), abi.encode(l.sum), bytes16(l.weight)));
    }

    function _node(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(1), left, right));
    }
}
