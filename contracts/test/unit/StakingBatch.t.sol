// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";

import {IStaking} from "../../src/interfaces/IStaking.sol";
import {StakingFixture} from "../mocks/StakingFixture.sol";

/// @notice Several calls in one, and permits instead of approvals. docs/protocol.md, "Stake".
contract StakingBatchTest is StakingFixture {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    uint256 private constant SECRET = 0xca501;
    address private carol = vm.addr(SECRET);

    function setUp() public override {
        super.setUp();
        _committee(4);
        assertTrue(wal.transfer(carol, 10 ether), "funding");
    }

    /// @dev Permit, two stakes and a split without any approval beforehand.
    function test_Multicall_PermitsAndStakes() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign(10 ether);
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(IStaking.permit, (10 ether, block.timestamp, v, r, s));
        calls[1] = abi.encodeCall(IStaking.stake, (1, 4 ether));
        calls[2] = abi.encodeCall(IStaking.stake, (2, 6 ether));
        calls[3] = abi.encodeCall(IStaking.split, (1, 1 ether));
        vm.prank(carol);
        bytes[] memory results = staking.multicall(calls);
        assertEq(results[0].length, 0, "nothing");
        assertEq(abi.decode(results[1], (uint256)), 1, "first position");
        assertEq(abi.decode(results[2], (uint256)), 2, "second position");
        assertEq(abi.decode(results[3], (uint256)), 3, "its part");
        for (uint256 id = 1; id <= 3; ++id) {
            assertEq(staking.ownerOf(id), carol, "the caller's");
        }
        assertEq(wal.balanceOf(carol), 0, "paid");
        assertEq(staking.owed(), wal.balanceOf(address(staking)), "INV-1");
    }

    function test_RevertWhen_OneCallOfABatchFails() public {
        vm.startPrank(carol);
        wal.approve(address(staking), 10 ether);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IStaking.stake, (1, 4 ether));
        calls[1] = abi.encodeCall(IStaking.stake, (99, 6 ether));
        vm.expectRevert(abi.encodeWithSelector(IStaking.UnknownNode.selector, 99));
        staking.multicall(calls);
        vm.stopPrank();
        assertEq(wal.balanceOf(carol), 10 ether, "all or none");
        assertEq(staking.pool(1).stakeEntering[0] + staking.pool(1).stakeEntering[1], 0, "all or none");
    }

    /// @dev Rights are the caller's, in a batch or not.
    function test_RevertWhen_ABatchIsNotOnesOwn() public {
        uint256 id = _stake(alice, 1, 4 ether);
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(IStaking.split, (id, 1 ether));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotPositionOwner.selector, id, carol));
        vm.prank(carol);
        staking.multicall(calls);
        calls[0] = abi.encodeCall(IStaking.fundReserve, (carol, 1 ether));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotPeer.selector, carol));
        vm.prank(carol);
        staking.multicall(calls);
    }

    function test_RevertWhen_ABatchCarriesEther() public {
        vm.deal(carol, 1 ether);
        bytes[] memory calls = new bytes[](0);
        vm.prank(carol);
        (bool ok,) = address(staking).call{value: 1}(abi.encodeCall(IStaking.multicall, (calls)));
        assertFalse(ok, "not payable");
    }

    /// @dev ERC-721 has calls that take ether; here nobody could get it back.
    function test_RevertWhen_ATokenCallCarriesEther() public {
        uint256 id = _stake(carol, 1, 1 ether);
        vm.deal(carol, 4);
        bytes[4] memory calls = [
            abi.encodeCall(ERC721.approve, (alice, id)),
            abi.encodeCall(ERC721.transferFrom, (carol, alice, id)),
            abi.encodeWithSignature("safeTransferFrom(address,address,uint256)", carol, alice, id),
            abi.encodeWithSignature("safeTransferFrom(address,address,uint256,bytes)", carol, alice, id, "")
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(carol);
            (bool ok, bytes memory reason) = address(staking).call{value: 1}(calls[i]);
            assertFalse(ok, "not payable");
            assertEq(reason, abi.encodeWithSelector(IStaking.NotPayable.selector, 1), "reason");
            vm.prank(carol);
            (ok,) = address(staking).call(calls[i]);
            assertTrue(ok, "free of charge");
            if (staking.ownerOf(id) == carol) continue;
            vm.prank(alice);
            staking.transferFrom(alice, carol, id);
        }
    }

    /// @dev A batch inside a batch is a batch: the guard is each entry's and is open between them.
    function test_Multicall_Nests() public {
        vm.startPrank(carol);
        wal.approve(address(staking), 10 ether);
        bytes[] memory inner = new bytes[](2);
        inner[0] = abi.encodeCall(IStaking.stake, (1, 1 ether));
        inner[1] = abi.encodeCall(IStaking.stake, (1, 1 ether));
        bytes[] memory outer = new bytes[](2);
        outer[0] = abi.encodeCall(IStaking.multicall, (inner));
        outer[1] = abi.encodeCall(IStaking.merge, (1, 2));
        staking.multicall(outer);
        vm.stopPrank();
        assertEq(staking.position(1).amount, 2 ether, "merged");
    }

    /// @dev "permit front-run": whoever sends the permit first cannot make the batch that carries it fail.
    function test_Finding_PermitFrontRun() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign(5 ether);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IStaking.permit, (5 ether, block.timestamp, v, r, s));
        calls[1] = abi.encodeCall(IStaking.stake, (1, 5 ether));
        vm.prank(bob);
        wal.permit(carol, address(staking), 5 ether, block.timestamp, v, r, s);
        vm.prank(carol);
        staking.multicall(calls);
        assertEq(staking.position(1).amount, 5 ether, "staked all the same");
        // Without an allowance the transfer refuses, as it would without a permit.
        vm.expectRevert();
        vm.prank(carol);
        staking.multicall(calls);
    }

    /// @dev A permit is the caller's own: somebody else's is refused by WAL and ignored.
    function test_Permit_OfSomebodyElseGivesNothing() public {
        (uint8 v, bytes32 r, bytes32 s) = _sign(5 ether);
        vm.prank(bob);
        staking.permit(5 ether, block.timestamp, v, r, s);
        assertEq(wal.allowance(carol, address(staking)), 0, "not carol's call");
        assertEq(wal.allowance(bob, address(staking)), 0, "not bob's signature");
    }

    /// @dev "ERC-721 receiver griefing", the other way round: a receiver that is asked, because somebody transfers to
    /// it safely, may call back; it is a call like any other.
    function test_SafeTransfer_CallsBackBetweenCalls() public {
        uint256 id = _stake(alice, 1, 4 ether);
        Receiver receiver = new Receiver(staking);
        vm.prank(alice);
        staking.safeTransferFrom(alice, address(receiver), id);
        assertEq(staking.ownerOf(id), address(receiver), "received");
        assertEq(staking.ownerOf(receiver.part()), address(receiver), "and split at once");
    }

    function _sign(uint256 value) private view returns (uint8, bytes32, bytes32) {
        bytes32 hash = keccak256(abi.encode(PERMIT, carol, address(staking), value, wal.nonces(carol), block.timestamp));
        return vm.sign(SECRET, keccak256(abi.encodePacked("\x19\x01", wal.DOMAIN_SEPARATOR(), hash)));
    }
}

contract Receiver {
    IStaking private immutable STAKING;
    uint256 public part;

    constructor(IStaking staking) {
        STAKING = staking;
    }

    function onERC721Received(address, address, uint256 id, bytes calldata) external returns (bytes4) {
        part = STAKING.split(id, 1 ether);
        return this.onERC721Received.selector;
    }
}
