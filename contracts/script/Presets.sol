// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {Parameters} from "../src/types/Parameters.sol";

/// @title Presets
/// @notice Reads the parameters of a network from `presets.json`, the one place where they stand.
library Presets {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev Parameters of the preset `name`; reverts when it or one of its values is missing or does not fit.
    function load(string memory name) internal view returns (Parameters memory p) {
        string memory json = vm.readFile("presets.json");
        string memory at = string.concat(".", name, ".");
        p.shards = uint8(_read(json, at, "shards", type(uint8).max));
        p.epochSeconds = _read32(json, at, "epochSeconds");
        p.blockSeconds = _read32(json, at, "blockSeconds");
        p.seedDelay = _read32(json, at, "seedDelay");
        p.proofWindow = _read32(json, at, "proofWindow");
        p.challengeWindow = _read32(json, at, "challengeWindow");
        p.revealWindow = _read32(json, at, "revealWindow");
        p.queueWindow = _read32(json, at, "queueWindow");
        p.inheritanceEpochs = _read32(json, at, "inheritanceEpochs");
        p.minStake = _read128(json, at, "minStake");
        p.minBond = _read128(json, at, "minBond");
        p.leverage = _read32(json, at, "leverage");
        p.maxNodes = _read32(json, at, "maxNodes");
        p.horizon = _read32(json, at, "horizon");
        p.capacity = _read128(json, at, "capacity");
        p.minCapacity = _read128(json, at, "minCapacity");
        p.maxCapacity = _read128(json, at, "maxCapacity");
        p.price = _read64(json, at, "price");
        p.writePrice = _read64(json, at, "writePrice");
        p.maxPrice = _read64(json, at, "maxPrice");
        p.ladderJailEpochs = _read32(json, at, "ladderJailEpochs");
        p.fraudJailEpochs = _read32(json, at, "fraudJailEpochs");
    }

    function _read32(string memory json, string memory at, string memory key) private pure returns (uint32) {
        return uint32(_read(json, at, key, type(uint32).max));
    }

    function _read64(string memory json, string memory at, string memory key) private pure returns (uint64) {
        return uint64(_read(json, at, key, type(uint64).max));
    }

    function _read128(string memory json, string memory at, string memory key) private pure returns (uint128) {
        return uint128(_read(json, at, key, type(uint128).max));
    }

    function _read(string memory json, string memory at, string memory key, uint256 maximum)
        private
        pure
        returns (uint256 value)
    {
        value = vm.parseJsonUint(json, string.concat(at, key));
        require(value <= maximum, string.concat("presets.json: ", at, key, " is too large"));
    }
}
