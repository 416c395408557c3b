// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {AvailabilityProofs} from "../src/AvailabilityProofs.sol";
import {Beacon} from "../src/Beacon.sol";
import {BlobRegistry} from "../src/BlobRegistry.sol";
import {Committee} from "../src/Committee.sol";
import {FraudProofs} from "../src/FraudProofs.sol";
import {Staking} from "../src/Staking.sol";
import {WAL} from "../src/WAL.sol";
import {Parameters, Peers} from "../src/types/Parameters.sol";

/// @title Deployment
/// @notice Deploys a network: contracts that know each other by addresses computed from the deployer's nonces before
/// any of them exists, and checked when all do.
library Deployment {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error Misplaced(string contract_, address expected, address actual);

    /// @dev Deploys all seven contracts from `deployer`, which must be the account that `new` is sent from and send
    /// nothing else meanwhile. `holder` receives the supply of WAL.
    function run(Parameters memory parameters, address deployer, address holder) internal returns (Peers memory peers) {
        peers = plan(deployer, vm.getNonce(deployer));
        _at("WAL", peers.wal, address(new WAL(holder)));
        _at("Beacon", peers.beacon, address(new Beacon()));
        _at("Committee", peers.committee, address(new Committee()));
        _at("Staking", peers.staking, address(new Staking(parameters, peers)));
        _at("BlobRegistry", peers.registry, address(new BlobRegistry(parameters, peers)));
        _at("AvailabilityProofs", peers.proofs, address(new AvailabilityProofs(parameters, peers)));
        _at("FraudProofs", peers.fraudProofs, address(new FraudProofs(parameters, peers)));
        check(peers);
    }

    /// @dev Where contracts will stand that `deployer` deploys from `nonce` on.
    function plan(address deployer, uint256 nonce) internal pure returns (Peers memory peers) {
        peers.wal = vm.computeCreateAddress(deployer, nonce);
        peers.beacon = vm.computeCreateAddress(deployer, nonce + 1);
        peers.committee = vm.computeCreateAddress(deployer, nonce + 2);
        peers.staking = vm.computeCreateAddress(deployer, nonce + 3);
        peers.registry = vm.computeCreateAddress(deployer, nonce + 4);
        peers.proofs = vm.computeCreateAddress(deployer, nonce + 5);
        peers.fraudProofs = vm.computeCreateAddress(deployer, nonce + 6);
    }

    /// @dev Requires that every contract knows the others where they are.
    function check(Peers memory peers) internal view {
        Peers memory known = Staking(peers.staking).peers();
        _at("Staking.wal", peers.wal, known.wal);
        _at("Staking.registry", peers.registry, known.registry);
        _at("Staking.proofs", peers.proofs, known.proofs);
        _at("Staking.beacon", peers.beacon, known.beacon);
        _at("Staking.committee", peers.committee, known.committee);
        BlobRegistry registry = BlobRegistry(peers.registry);
        _at("BlobRegistry.wal", peers.wal, address(registry.wal()));
        _at("BlobRegistry.staking", peers.staking, address(registry.staking()));
        _at("BlobRegistry.proofs", peers.proofs, address(registry.proofs()));
        AvailabilityProofs proofs = AvailabilityProofs(peers.proofs);
        _at("AvailabilityProofs.staking", peers.staking, address(proofs.staking()));
        _at("AvailabilityProofs.registry", peers.registry, address(proofs.registry()));
        _at("AvailabilityProofs.fraudProofs", peers.fraudProofs, address(proofs.fraudProofs()));
        _at("AvailabilityProofs.beacon", peers.beacon, address(proofs.beacon()));
        FraudProofs fraudProofs = FraudProofs(peers.fraudProofs);
        _at("FraudProofs.registry", peers.registry, address(fraudProofs.registry()));
        _at("FraudProofs.proofs", peers.proofs, address(fraudProofs.proofs()));
        _at("FraudProofs.beacon", peers.beacon, address(fraudProofs.beacon()));
    }

    function _at(string memory name, address expected, address actual) private pure {
        require(expected == actual, Misplaced(name, expected, actual));
    }
}
