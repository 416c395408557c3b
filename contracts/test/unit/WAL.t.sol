// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {WAL} from "../../src/WAL.sol";

contract WALTest is Test {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    uint256 private constant SECRET = 0xca501;

    WAL private wal;
    address private holder = makeAddr("holder");

    function setUp() public {
        wal = new WAL(holder);
    }

    function test_Constructor_MintsTheWholeSupplyOnce() public view {
        assertEq(wal.totalSupply(), 5_000_000_000 ether, "supply");
        assertEq(wal.balanceOf(holder), wal.totalSupply(), "holder's balance");
        assertEq(wal.decimals(), 18, "decimals");
        assertEq(wal.symbol(), "WAL", "symbol");
    }

    function testFuzz_Burn_DestroysTheCallersOwn(uint256 amount) public {
        amount = bound(amount, 0, wal.totalSupply());
        uint256 supply = wal.totalSupply();
        vm.prank(holder);
        wal.burn(amount);
        assertEq(wal.totalSupply(), supply - amount, "supply after");
        assertEq(wal.balanceOf(holder), supply - amount, "balance after");
    }

    function test_BurnFrom_SpendsTheAllowance() public {
        vm.prank(holder);
        wal.approve(address(this), 5);
        wal.burnFrom(holder, 4);
        assertEq(wal.allowance(holder, address(this)), 1, "allowance after");
        vm.expectRevert();
        wal.burnFrom(holder, 2);
    }

    function test_Permit_SetsTheAllowanceOnce() public {
        (address signer, uint256 key) = makeAddrAndKey("signer");
        bytes32 digest = keccak256(
            abi.encodePacked(
                hex"1901",
                wal.DOMAIN_SEPARATOR(),
                keccak256(abi.encode(PERMIT, signer, address(this), 7 ether, 0, block.timestamp))
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        wal.permit(signer, address(this), 7 ether, block.timestamp, v, r, s);
        assertEq(wal.allowance(signer, address(this)), 7 ether, "allowance");
        assertEq(wal.nonces(signer), 1, "nonce");
        vm.expectRevert();
        wal.permit(signer, address(this), 7 ether, block.timestamp, v, r, s);
    }

    /// forge-config: default.isolate = true
    function test_Gas_WAL() public {
        address carol = vm.addr(SECRET);
        address shop = makeAddr("shop");
        vm.startPrank(holder);
        wal.transfer(carol, 10 ether);
        vm.snapshotGasLastCall("WAL", "transfer");
        wal.approve(shop, 10 ether);
        vm.snapshotGasLastCall("WAL", "approve");
        wal.burn(1 ether);
        vm.snapshotGasLastCall("WAL", "burn");
        vm.stopPrank();
        vm.startPrank(shop);
        wal.transferFrom(holder, shop, 1 ether);
        vm.snapshotGasLastCall("WAL", "transferFrom");
        wal.burnFrom(holder, 1 ether);
        vm.snapshotGasLastCall("WAL", "burnFrom");
        vm.stopPrank();
        bytes32 hash = keccak256(abi.encode(PERMIT, carol, shop, 1 ether, 0, block.timestamp));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(SECRET, keccak256(abi.encodePacked("\x19\x01", wal.DOMAIN_SEPARATOR(), hash)));
        wal.permit(carol, shop, 1 ether, block.timestamp, v, r, s);
        vm.snapshotGasLastCall("WAL", "permit");
    }
}
