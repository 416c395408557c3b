// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Beacon} from "../../src/Beacon.sol";

contract BeaconTest is Test {
    Beacon private beacon = new Beacon();

    function testFuzz_Read_AnswersFromTheEvm(uint64 number, bytes32 randomness) public {
        vm.roll(bound(number, 1, type(uint64).max));
        vm.prevrandao(randomness);
        (uint256 n, bytes32 parent, bytes32 value) = beacon.read();
        assertEq(n, vm.getBlockNumber(), "number");
        assertEq(parent, blockhash(n - 1), "parent");
        assertEq(value, randomness, "randomness");
        assertEq(beacon.blockNumber(), n, "number alone");
        assertEq(beacon.parentHash(), parent, "parent alone");
    }

    function test_ParentHash_OfTheFirstBlock() public {
        vm.roll(0);
        assertEq(beacon.parentHash(), 0, "none");
        (, bytes32 parent,) = beacon.read();
        assertEq(parent, 0, "none");
    }
}
