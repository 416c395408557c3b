// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {TestKeys} from "../TestKeys.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Keys that change while they are in use. docs/protocol.md, "Stake", "Keys of an operator".
contract StakingKeysTest is StakingFixture {
    uint256 private constant ALL = 0xf;

    function setUp() public override {
        super.setUp();
        _committee(4);
    }

    // ------------------------------------------------------------------ BLS keys

    function test_RotateBlsKey_CountsFromTheEpochOfADeposit() public {
        vm.expectEmit(address(staking));
        emit IStaking.BlsKeyRotated(1, TestKeys.g1(101), 2);
        _rotate(1, 101);
        _assertKey(1, 2, "until then the old one");
        (BLS.G1Point memory key, uint32 from) = staking.nextBlsKey(1);
        assertEq(abi.encode(key), abi.encode(TestKeys.g1(101)), "pending");
        assertEq(from, 2, "from the next epoch");
        _assertSum(2 + 3 + 4 + 5, "confirmations of this epoch");
        _nextEpoch();
        _assertKey(1, 101, "the new one");
        (key, from) = staking.nextBlsKey(1);
        assertEq(from, 0, "nothing pending");
        _assertSum(101 + 3 + 4 + 5, "confirmations of the next");
        (key,) = staking.signers(0xe);
        assertEq(abi.encode(key), abi.encode(TestKeys.g1(12)), "without it");
    }

    /// @dev Once the committee may be chosen, its sum of keys is too: a change counts an epoch later.
    function test_RotateBlsKey_AfterTheMiddle() public {
        _toMid();
        _rotate(1, 101);
        (, uint32 from) = staking.nextBlsKey(1);
        assertEq(from, 3, "not in a committee that may be chosen");
        _nextEpoch();
        _assertKey(1, 2, "still the old one");
        _assertSum(14, "still the old one");
        _toMid();
        vm.expectRevert(abi.encodeWithSelector(IStaking.BlsKeyPending.selector, 1, 3));
        this.rotate(1, 102);
        _nextEpoch();
        _assertKey(1, 101, "the new one");
        _assertSum(113, "the new one");
    }

    function test_RotateBlsKey_AgainForTheSameEpoch() public {
        _rotate(1, 101);
        _rotate(1, 102);
        _toMid();
        vm.expectRevert(abi.encodeWithSelector(IStaking.BlsKeyPending.selector, 1, 2));
        this.rotate(1, 103);
        _nextEpoch();
        _assertKey(1, 102, "the last one");
        _rotate(1, 103);
        _nextEpoch();
        _assertKey(1, 103, "and another");
        _assertSum(103 + 12, "sum");
    }

    /// @dev A committee that repeats still changes keys: its sum is made anew.
    function test_RotateBlsKey_InARepeatedCommittee() public {
        vm.prank(_governance(4));
        staking.setLeaving(4, true);
        _rotate(2, 102);
        _nextEpoch();
        assertFalse(staking.salesOpen(), "three are left, so the committee repeats");
        _assertKey(2, 102, "the new one");
        _assertSum(2 + 102 + 4 + 5, "of the same members");
        _toSelected();
        (uint32[] memory members,) = staking.nextCommittee();
        assertEq(members.length, 4, "again");
        _nextEpoch();
        _assertSum(2 + 102 + 4 + 5, "again");
    }

    /// @dev A node without seats may have changed its key long before it gets some.
    function test_RotateBlsKey_OfANodeOutside() public {
        _register(5);
        _bond(5, parameters.minBond);
        _rotate(5, 105);
        _nextEpochs(3);
        _assertKey(5, 105, "counts though nobody moved it");
        _rotate(5, 106);
        _assertKey(5, 105, "until the next epoch");
        staking.tryJoin(5, 0);
        _nextEpoch();
        _assertKey(5, 106, "seated with it");
        _assertSum(14 + 106, "seated with it");
    }

    function test_RevertWhen_RotationIsRefused() public {
        BLS.G1Point memory key = TestKeys.g1(101);
        BLS.G2Point memory possession = TestKeys.sign(101, _possession(_governance(2), key));
        vm.prank(_governance(1));
        vm.expectRevert(IStaking.InvalidPossession.selector); // another operator's
        staking.rotateBlsKey(1, key, possession);
        possession = TestKeys.sign(101, _possession(alice, key));
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, 1, alice));
        staking.rotateBlsKey(1, key, possession);
        BLS.G1Point memory infinity;
        vm.prank(_governance(1));
        vm.expectRevert(IStaking.InvalidBlsKey.selector);
        staking.rotateBlsKey(1, infinity, possession);
    }

    /// @dev Whatever changes when, the sum that confirmations are checked with is that of the members' keys.
    function testFuzz_RotateBlsKey_SumIsThatOfTheKeys(uint256 seed) public {
        for (uint256 i; i < 8; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed % 2 == 0 && block.timestamp < _start() + 30) _toMid();
            uint32 node = uint32(1 + seed % 4);
            (, uint32 pending) = staking.nextBlsKey(node);
            (uint32 from,) = staking.effectiveEpochs();
            if (pending == 0 || pending == from) _rotate(node, 1000 + i);
            if (seed % 3 == 0) _nextEpoch();
            BLS.G1Point memory sum;
            for (uint32 v = 1; v <= 4; ++v) {
                sum = BLS.add(sum, staking.blsKey(v));
            }
            (BLS.G1Point memory key,) = staking.signers(ALL);
            assertEq(abi.encode(key), abi.encode(sum), "sum of the keys");
        }
    }

    // ------------------------------------------------------------------ hot keys

    function test_SetNodeKeys_TheOldHotKeySignsUntilTheEpochEnds() public {
        _setHotKey(alice);
        _assertSigner(alice, true, "new");
        _assertSigner(_hotKey(1), true, "old");
        assertEq(staking.node(1).replacedHotKey, _hotKey(1), "said");
        uint8 shard = _shardOf(1);
        vm.prank(_hotKey(1));
        staking.accept(shard, 1);
        vm.prank(alice);
        staking.accept(shard, 1);
        _nextEpoch();
        _assertSigner(alice, true, "new");
        _assertSigner(_hotKey(1), false, "no longer");
        assertEq(staking.node(1).replacedHotKey, address(0), "said");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotHotKey.selector, 1, _hotKey(1)));
        vm.prank(_hotKey(1));
        staking.accept(shard, 1);
    }

    /// @dev Changing other accounts does not give a hot key a second life, and nobody is the zero address.
    function test_SetNodeKeys_WithTheSameHotKey() public {
        _setHotKey(alice);
        _nextEpoch();
        vm.prank(_governance(1));
        staking.setNodeKeys(1, _governance(1), alice, bob);
        _assertSigner(_hotKey(1), false, "not again");
        _assertSigner(alice, true, "the same");
        _assertSigner(address(0), false, "nobody");
        (bool authorized, uint256 seats,) = staking.prover(99, address(0));
        assertFalse(authorized, "an unknown node has no signer");
        assertEq(seats, 0, "an unknown node has no seats");
    }

    // ------------------------------------------------------------------ description

    function test_DescribeNode_WithMetadata() public {
        vm.startPrank(_governance(1));
        vm.expectEmit(address(staking));
        emit IStaking.NodeDescribed(1, "one", "https://one.example", "");
        staking.describeNode(1, "one", "https://one.example", "");
        string memory longest = string(new bytes(256));
        staking.describeNode(1, "one", "https://one.example", longest);
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidText.selector, 257, 256));
        staking.describeNode(1, "one", "https://one.example", string.concat(longest, "x"));
        vm.expectRevert(abi.encodeWithSelector(IStaking.InvalidText.selector, 0, 64));
        staking.describeNode(1, "", "https://one.example", "");
        vm.stopPrank();
    }

    // ------------------------------------------------------------------ helpers

    function rotate(uint32 node, uint256 secret) external {
        _rotate(node, secret);
    }

    function _rotate(uint32 node, uint256 secret) private {
        BLS.G1Point memory key = TestKeys.g1(secret);
        BLS.G2Point memory possession = TestKeys.sign(secret, _possession(_governance(node), key));
        vm.prank(_governance(node));
        staking.rotateBlsKey(node, key, possession);
    }

    function _setHotKey(address hotKey) private {
        vm.prank(_governance(1));
        staking.setNodeKeys(1, _governance(1), hotKey, _payout(1));
    }

    function _shardOf(uint32 node) private view returns (uint8 shard) {
        while (staking.shard(shard).owner != node) ++shard;
    }

    function _assertKey(uint32 node, uint256 secret, string memory label) private view {
        assertEq(abi.encode(staking.blsKey(node)), abi.encode(TestKeys.g1(secret)), label);
    }

    function _assertSum(uint256 secret, string memory label) private view {
        (uint32[] memory members,,) = staking.committee();
        (BLS.G1Point memory key,) = staking.signers((1 << members.length) - 1);
        assertEq(abi.encode(key), abi.encode(TestKeys.g1(secret)), label);
    }

    function _assertSigner(address who, bool expected, string memory label) private view {
        (bool authorized,,) = staking.prover(1, who);
        assertEq(authorized, expected, label);
    }
}
